using System;
using System.Collections.Generic;

namespace OmniChannel.Domain.Scoring;

/// <summary>What rules can see of one interaction.</summary>
public sealed class InteractionFacts
{
    /// <summary>Its channel.</summary>
    public Guid? ChannelId { get; init; }

    /// <summary>Its type.</summary>
    public Guid? TypeId { get; init; }

    /// <summary>Its content.</summary>
    public Guid? ContentId { get; init; }

    /// <summary>The terms of its content together with all their ancestors.</summary>
    public IReadOnlyCollection<Guid> TermIds { get; init; } = Array.Empty<Guid>();

    /// <summary>When it happened, UTC.</summary>
    public DateTime OccurredOn { get; init; }
}
