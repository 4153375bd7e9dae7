using System;
using OmniChannel.Domain.Wording;

namespace OmniChannel.Domain.Nps;

/// <summary>What decides whether a contact may be asked for its NPS.</summary>
public sealed class SurveyFacts
{
    /// <summary>Now, UTC.</summary>
    public DateTime Now { get; init; }

    /// <summary>Whether the contact is active.</summary>
    public bool IsContactActive { get; init; } = true;

    /// <summary>Whether the contact objected to profiling, which an NPS history of a person is.</summary>
    public bool ObjectsToProfiling { get; init; }

    /// <summary>The channel to ask through, as it is named to the user.</summary>
    public string ChannelName { get; init; } = string.Empty;

    /// <summary>Whether the contact permits that channel.</summary>
    public bool IsPermitted { get; init; } = true;

    /// <summary>Whether a follow-up of a detractor answer is open.</summary>
    public bool HasOpenFollowUp { get; init; }

    /// <summary>When the contact last answered, UTC.</summary>
    public DateTime? LastAnsweredOn { get; init; }

    /// <summary>When the contact was last asked without an answer so far, UTC.</summary>
    public DateTime? LastAskedOn { get; init; }

    /// <summary>Days to wait after an answer.</summary>
    public int DaysAfterAnswer { get; init; }

    /// <summary>Days to wait after a survey that was not answered.</summary>
    public int DaysAfterAsking { get; init; }
}

/// <summary>
/// Whether a contact may be asked for its NPS now, why not, and from when on. What the contact has decided comes first, then what we still owe it, then
/// what only time has to settle; the first that holds is the reason.
/// </summary>
public sealed class SurveyDecision
{
    private SurveyDecision(Phrase reason, bool mayAsk, DateTime? nextAllowedOn)
    {
        Reason = reason;
        MayAsk = mayAsk;
        NextAllowedOn = nextAllowedOn;
    }

    /// <summary>Whether the contact may be asked.</summary>
    public bool MayAsk { get; }

    /// <summary>The reason, also when it may.</summary>
    public Phrase Reason { get; }

    /// <summary>From when on, UTC: now when it may be asked; null when no date ends the reason.</summary>
    public DateTime? NextAllowedOn { get; }

    /// <summary>Decides.</summary>
    public static SurveyDecision Decide(SurveyFacts facts)
    {
        if (!facts.IsContactActive) return Never(SurveyMessages.Inactive.With());
        if (facts.ObjectsToProfiling) return Never(SurveyMessages.Objected.With());
        if (!facts.IsPermitted) return Never(SurveyMessages.NotPermitted.With(facts.ChannelName));
        if (facts.HasOpenFollowUp) return Never(SurveyMessages.OpenFollowUp.With());
        var afterAnswer = facts.LastAnsweredOn?.AddDays(facts.DaysAfterAnswer) ?? facts.Now;
        var afterAsking = facts.LastAskedOn?.AddDays(facts.DaysAfterAsking) ?? facts.Now;
        // The later of the two is the date from which on nothing is in the way.
        if (afterAnswer > facts.Now && afterAnswer >= afterAsking) return Until(afterAnswer, SurveyMessages.AnsweredRecently.With(facts.LastAnsweredOn!.Value, afterAnswer));
        return afterAsking > facts.Now
            ? Until(afterAsking, SurveyMessages.AskedRecently.With(facts.LastAskedOn!.Value, afterAsking))
            : new SurveyDecision(SurveyMessages.May.With(), true, facts.Now);
    }

    private static SurveyDecision Never(Phrase reason) => new SurveyDecision(reason, false, null);

    private static SurveyDecision Until(DateTime on, Phrase reason) => new SurveyDecision(reason, false, on);
}
