using System;
using OmniChannel.Domain.Wording;

namespace OmniChannel.Domain.Handover;

/// <summary>What is to be done about the task of a contact and model.</summary>
public enum HandoverAction
{
    /// <summary>Nothing; <see cref="HandoverDecision.Reason"/> says why.</summary>
    None,

    /// <summary>Raise a task.</summary>
    Raise,

    /// <summary>Bring the open task up to date.</summary>
    Update,
}

/// <summary>
/// Whether a contact is handed over. A handover disarms: there is no other until the score has been below the re-arm threshold, however often it
/// moves around the threshold meanwhile.
/// </summary>
public sealed class HandoverDecision
{
    private HandoverDecision(HandoverAction action, Phrase? reason, LeadState state)
    {
        Action = action;
        Reason = reason;
        State = state;
    }

    /// <summary>What to do. Raise and Update go on to <see cref="VisitPlan.Of"/>, which can still find that nobody may be contacted.</summary>
    public HandoverAction Action { get; }

    /// <summary>Why there is no task, or may be none, with a stable code; null when there is one or will be.</summary>
    public Phrase? Reason { get; }

    /// <summary>
    /// The state to write to the lead score: handed over when a task is raised, nurturing again when the score fell below the re-arm threshold.
    /// </summary>
    public LeadState State { get; }

    /// <summary>Decides from facts.</summary>
    public static HandoverDecision Decide(HandoverFacts facts)
    {
        var state = Rearm(facts);
        var forbidden = Forbidden(facts);
        if (forbidden != null) return new HandoverDecision(HandoverAction.None, forbidden, state);
        if (facts.OpenTaskId.HasValue)
        {
            var update = facts.Score >= facts.Threshold && !facts.IsHeld;
            return new HandoverDecision(update ? HandoverAction.Update : HandoverAction.None, null, state);
        }
        var reason = NotNow(facts, facts.Threshold!.Value, state);
        return reason != null
            ? new HandoverDecision(HandoverAction.None, reason, state)
            : new HandoverDecision(HandoverAction.Raise, null, LeadState.HandedOver);
    }

    /// <summary>Only what a rep has finished re-arms by itself: an open task, a qualified or lost contact stays as it is.</summary>
    private static LeadState Rearm(HandoverFacts facts)
    {
        var fell = facts.Score < (facts.RearmThreshold ?? facts.Threshold);
        var handedOver = facts.State == LeadState.HandedOver || facts.State == LeadState.Accepted;
        return fell && handedOver && facts.OpenTaskId is null ? LeadState.Nurturing : facts.State;
    }

    /// <summary>What rules a task out, whether there is one or not.</summary>
    private static Phrase? Forbidden(HandoverFacts facts)
    {
        if (facts.Threshold is null) return NoTaskMessages.NoThreshold.With();
        if (!facts.IsContactActive) return NoTaskMessages.ContactInactive.With();
        if (facts.Profiling == ProfilingState.Objected) return NoTaskMessages.ProfilingObjected.With();
        return facts.Profiling == ProfilingState.Frozen ? NoTaskMessages.ProfilingFrozen.With() : null;
    }

    /// <summary>Why a contact without a task gets none now.</summary>
    private static Phrase? NotNow(HandoverFacts facts, decimal threshold, LeadState state)
    {
        if (facts.Score < threshold) return NoTaskMessages.BelowThreshold.With(facts.Score, threshold);
        if (facts.IsHeld) return NoTaskMessages.Held.With();
        if (state == LeadState.SalesReady) return NoTaskMessages.SalesReady.With();
        if (state == LeadState.Lost) return NoTaskMessages.Lost.With();
        if (facts.SnoozedUntil > facts.Now) return NoTaskMessages.Snoozed.With(facts.SnoozedUntil.Value);
        if (state != LeadState.Nurturing && state != LeadState.Recycled) return NoTaskMessages.NotRearmed.With(facts.RearmThreshold ?? threshold);
        return CoolDownEnd(facts) is DateTime end && end > facts.Now ? NoTaskMessages.CoolDown.With(end) : null;
    }

    private static DateTime? CoolDownEnd(HandoverFacts facts)
    {
        if (!(facts.HandedOverOn is DateTime on) || !(facts.CoolDownDays is decimal days)) return null;
        var room = (DateTime.MaxValue - on).TotalDays;
        return (double)days >= room ? DateTime.MaxValue : on.AddDays((double)days);
    }
}
