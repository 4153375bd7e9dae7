using System;
using System.Collections.Generic;

namespace OmniChannel.Domain.Handover;

/// <summary>Where a contact stands between marketing and sales, per model.</summary>
public enum LeadState
{
    /// <summary>Marketing is at work; the next crossing hands over.</summary>
    Nurturing,

    /// <summary>Handed over: a rep has, or had, a task.</summary>
    HandedOver,

    /// <summary>The rep took it.</summary>
    Accepted,

    /// <summary>The rep qualified it.</summary>
    SalesReady,

    /// <summary>Given back to marketing; the next crossing hands over.</summary>
    Recycled,

    /// <summary>Given up.</summary>
    Lost,
}

/// <summary>Whether a contact may be profiled.</summary>
public enum ProfilingState
{
    /// <summary>Nothing is against it.</summary>
    Allowed,

    /// <summary>The contact objected.</summary>
    Objected,

    /// <summary>An employee, a competitor, a test: kept out by us.</summary>
    Frozen,
}

/// <summary>
/// What decides whether a contact is handed over: only what stands on the lead score and the contact, so that most interactions need no more reads.
/// </summary>
public sealed class HandoverFacts
{
    /// <summary>Now, UTC.</summary>
    public DateTime Now { get; init; }

    /// <summary>The score as thresholds compare it (<see cref="Scoring.ScoreResult.Compared"/>).</summary>
    public decimal Score { get; init; }

    /// <summary>Threshold of the model; null = it never hands over.</summary>
    public decimal? Threshold { get; init; }

    /// <summary>Re-arm threshold of the model; null = the threshold.</summary>
    public decimal? RearmThreshold { get; init; }

    /// <summary>Cool-down of the model in days; null = none.</summary>
    public decimal? CoolDownDays { get; init; }

    /// <summary>Hours that the score must have stayed above the threshold; null = none.</summary>
    public decimal? DwellHours { get; init; }

    /// <summary>Since when the score has been at or above the threshold without a break, UTC; null = it is not.</summary>
    public DateTime? AboveSince { get; init; }

    /// <summary>State on the lead score.</summary>
    public LeadState State { get; init; }

    /// <summary>The open task of the contact and model, if there is one.</summary>
    public Guid? OpenTaskId { get; init; }

    /// <summary>When the contact was last handed over, UTC.</summary>
    public DateTime? HandedOverOn { get; init; }

    /// <summary>Until when the rep does not want to hear of it, UTC.</summary>
    public DateTime? SnoozedUntil { get; init; }

    /// <summary>Whether handover is held, as for a migration.</summary>
    public bool IsHeld { get; init; }

    /// <summary>Whether the contact is active.</summary>
    public bool IsContactActive { get; init; } = true;

    /// <summary>Whether the contact may be profiled.</summary>
    public ProfilingState Profiling { get; init; }

    /// <summary>The channels in use, where permission is to be asked for already: for an open task. None = it is asked for later.</summary>
    public IReadOnlyList<ChannelFacts> Channels { get; init; } = Array.Empty<ChannelFacts>();
}
