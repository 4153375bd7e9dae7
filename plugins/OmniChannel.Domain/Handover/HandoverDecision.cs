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

    /// <summary>Take the open task back: the contact must not be visited any more.</summary>
    Withdraw,
}

/// <summary>
/// Whether a contact is handed over. A handover disarms: there is no other until the score has been below the re-arm threshold, however often it
/// moves around the threshold meanwhile.
/// </summary>
public sealed class HandoverDecision
{
    private HandoverDecision(HandoverAction action, Phrase? reason, LeadState state, Phrase? stateReason = null, DateTime? again = null)
    {
        Again = again;
        Action = action;
        Reason = reason;
        State = state;
        StateReason = stateReason;
    }

    /// <summary>What to do. Raise goes on to <see cref="VisitPlan.Of"/>, which can still find that there is nobody to do it.</summary>
    public HandoverAction Action { get; }

    /// <summary>Why there is no task, or may be none, with a stable code; null when there is one or will be.</summary>
    public Phrase? Reason { get; }

    /// <summary>
    /// The state to write to the lead score: handed over when a task is raised, nurturing again when the score fell below the re-arm threshold.
    /// </summary>
    public LeadState State { get; }

    /// <summary>Why the state is another than before; null when it is not.</summary>
    public Phrase? StateReason { get; }

    /// <summary>When time alone may change the decision, UTC: the end of a cool-down or dwell; null when it does not.</summary>
    public DateTime? Again { get; }

    /// <summary>Why a contact is marketing's again because its score fell below the re-arm threshold; null when it is not.</summary>
    public static Phrase? Rearmed(HandoverFacts facts) =>
        Falls(facts) ? LeadStateMessages.FellBelow.With(facts.Now, facts.RearmThreshold ?? facts.Threshold!.Value) : null;

    /// <summary>Decides from facts.</summary>
    public static HandoverDecision Decide(HandoverFacts facts)
    {
        if (facts.Threshold is null) return new HandoverDecision(HandoverAction.None, NoTaskMessages.NoThreshold.With(), facts.State);
        if (Forbidden(facts) is Phrase forbidden) return facts.OpenTaskId is null ? Without(facts, forbidden) : Withdrawn(facts, forbidden);
        if (facts.OpenTaskId.HasValue)
        {
            var update = facts.Score >= facts.Threshold && !facts.IsHeld;
            return new HandoverDecision(update ? HandoverAction.Update : HandoverAction.None, null, facts.State);
        }
        var state = Falls(facts) ? LeadState.Nurturing : facts.State;
        var reason = NotNow(facts, facts.Threshold.Value, state);
        return reason != null
            ? Without(facts, reason)
            : new HandoverDecision(HandoverAction.Raise, null, LeadState.HandedOver, LeadStateMessages.Crossed.With(facts.Now, facts.Score, facts.Threshold.Value));
    }

    /// <summary>No task; a contact that fell below the re-arm threshold is marketing's again.</summary>
    private static HandoverDecision Without(HandoverFacts facts, Phrase reason) => Rearmed(facts) is Phrase rearmed
        ? new HandoverDecision(HandoverAction.None, reason, LeadState.Nurturing, rearmed, End(facts, reason))
        : new HandoverDecision(HandoverAction.None, reason, facts.State, null, End(facts, reason));

    private static HandoverDecision Withdrawn(HandoverFacts facts, Phrase reason)
    {
        var isWithRep = facts.State == LeadState.HandedOver || facts.State == LeadState.Accepted;
        return isWithRep
            ? new HandoverDecision(HandoverAction.Withdraw, reason, LeadState.Recycled, reason)
            : new HandoverDecision(HandoverAction.Withdraw, reason, facts.State);
    }

    /// <summary>Only what a rep has finished or given back re-arms by itself: an open task, a qualified or lost contact stays as it is.</summary>
    private static bool Falls(HandoverFacts facts) =>
        facts.OpenTaskId is null && facts.Score < (facts.RearmThreshold ?? facts.Threshold)
        && (facts.State == LeadState.HandedOver || facts.State == LeadState.Accepted || facts.State == LeadState.Recycled);

    /// <summary>What rules a task out, whether there is one or not.</summary>
    private static Phrase? Forbidden(HandoverFacts facts)
    {
        if (!facts.IsContactActive) return NoTaskMessages.ContactInactive.With();
        if (facts.Profiling == ProfilingState.Objected) return NoTaskMessages.ProfilingObjected.With();
        if (facts.Profiling == ProfilingState.Frozen) return NoTaskMessages.ProfilingFrozen.With();
        return ChannelPermissions.Refuse(facts.Channels);
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
        if (CoolDownEnd(facts) is DateTime end && end > facts.Now) return NoTaskMessages.CoolDown.With(end);
        return DwellEnd(facts) is DateTime confirmed && confirmed > facts.Now ? NoTaskMessages.Dwelling.With(confirmed) : null;
    }

    /// <summary>When time alone ends what stands in the way; null when it does not.</summary>
    private static DateTime? End(HandoverFacts facts, Phrase? reason)
    {
        if (reason?.Code == NoTaskMessages.CoolDown.Code) return CoolDownEnd(facts);
        return reason?.Code == NoTaskMessages.Dwelling.Code ? DwellEnd(facts) : null;
    }

    private static DateTime? DwellEnd(HandoverFacts facts) =>
        facts.DwellHours is decimal hours && hours > 0 ? Later(facts.AboveSince ?? facts.Now, TimeSpan.FromHours((double)hours).TotalDays) : (DateTime?)null;

    private static DateTime? CoolDownEnd(HandoverFacts facts) =>
        facts.HandedOverOn is DateTime on && facts.CoolDownDays is decimal days ? Later(on, (double)days) : (DateTime?)null;

    private static DateTime Later(DateTime on, double days)
    {
        var room = (DateTime.MaxValue - on).TotalDays;
        return days >= room ? DateTime.MaxValue : on.AddDays(days);
    }
}
