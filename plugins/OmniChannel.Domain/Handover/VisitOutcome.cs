using System;

namespace OmniChannel.Domain.Handover;

/// <summary>What a rep says about a next best visit.</summary>
public enum VisitOutcome
{
    /// <summary>Takes it; the visit is still to come.</summary>
    Accepted,

    /// <summary>The visit took place.</summary>
    Done,

    /// <summary>Not now: remind me later.</summary>
    NotNow,

    /// <summary>It had taken place already, unknown to us.</summary>
    AlreadyDone,

    /// <summary>Not the person to talk to.</summary>
    WrongPerson,

    /// <summary>Not by this channel.</summary>
    WrongChannel,

    /// <summary>Nothing to talk about.</summary>
    NotRelevant,
}

/// <summary>What happens to the task.</summary>
public enum TaskFate
{
    /// <summary>It stays open.</summary>
    StaysOpen,

    /// <summary>It is completed.</summary>
    Completed,

    /// <summary>It is cancelled.</summary>
    Cancelled,
}

/// <summary>
/// What an outcome leads to. What it teaches differs: a wrong time is no failure of the suggestion, a wrong channel none of the contact.
/// </summary>
public sealed class OutcomeEffect
{
    /// <summary>Days of a snooze when the rep names no date.</summary>
    public const int DefaultSnoozeDays = 14;

    /// <summary>Longest snooze, in days.</summary>
    public const int MostSnoozeDays = 3660;

    private OutcomeEffect(
        TaskFate task, LeadState state, bool writesVisit = false, bool failsChannel = false, bool failsSuggestion = false, DateTime? snoozedUntil = null)
    {
        Task = task;
        State = state;
        WritesVisit = writesVisit;
        FailsChannel = failsChannel;
        FailsSuggestion = failsSuggestion;
        SnoozedUntil = snoozedUntil;
    }

    /// <summary>What happens to the task.</summary>
    public TaskFate Task { get; }

    /// <summary>The state the contact moves to.</summary>
    public LeadState State { get; }

    /// <summary>Whether the visit is written as an interaction.</summary>
    public bool WritesVisit { get; }

    /// <summary>Whether the channel counts as not responded to.</summary>
    public bool FailsChannel { get; }

    /// <summary>Whether the suggestion counts as failed for its model and rules.</summary>
    public bool FailsSuggestion { get; }

    /// <summary>Until when there is no other task, UTC; null = no snooze.</summary>
    public DateTime? SnoozedUntil { get; }

    /// <summary>The effect of an outcome.</summary>
    /// <param name="outcome">What the rep says.</param>
    /// <param name="now">Now, UTC.</param>
    /// <param name="remindOn">For <see cref="VisitOutcome.NotNow"/>: when the rep wants to hear of it again, UTC;
    /// null = in <see cref="DefaultSnoozeDays"/> days.</param>
    public static OutcomeEffect Of(VisitOutcome outcome, DateTime now, DateTime? remindOn = null)
    {
        switch (outcome)
        {
            case VisitOutcome.Accepted: return new OutcomeEffect(TaskFate.StaysOpen, LeadState.Accepted);
            case VisitOutcome.Done: return new OutcomeEffect(TaskFate.Completed, LeadState.Accepted, writesVisit: true);
            case VisitOutcome.AlreadyDone: return new OutcomeEffect(TaskFate.Completed, LeadState.Accepted);
            case VisitOutcome.NotNow:
                var until = remindOn > now ? remindOn : now.AddDays(DefaultSnoozeDays);
                return new OutcomeEffect(TaskFate.Cancelled, LeadState.Recycled, snoozedUntil: until);
            case VisitOutcome.WrongPerson: return new OutcomeEffect(TaskFate.Cancelled, LeadState.Lost, failsSuggestion: true);
            case VisitOutcome.WrongChannel: return new OutcomeEffect(TaskFate.StaysOpen, LeadState.Accepted, failsChannel: true);
            case VisitOutcome.NotRelevant: return new OutcomeEffect(TaskFate.Cancelled, LeadState.Recycled, failsSuggestion: true);
            default: throw new ArgumentOutOfRangeException(nameof(outcome), outcome, "Not an outcome of a visit.");
        }
    }
}
