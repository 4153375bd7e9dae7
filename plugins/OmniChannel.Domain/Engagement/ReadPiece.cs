using System;

namespace OmniChannel.Domain.Engagement;

/// <summary>One touch of a contact with a piece of content.</summary>
public sealed class ReadPiece
{
    /// <summary>Id of the interaction.</summary>
    public Guid InteractionId { get; init; }

    /// <summary>The content.</summary>
    public Guid ContentId { get; init; }

    /// <summary>Its title, as readers see it.</summary>
    public string Title { get; init; } = string.Empty;

    /// <summary>When it happened, UTC.</summary>
    public DateTime OccurredOn { get; init; }

    /// <summary>What such a touch says about the contact; 1 = one full sign of interest, 0 = none.</summary>
    public decimal Weight { get; init; } = 1m;
}

/// <summary>A tag of a piece of content.</summary>
public sealed class PieceTag
{
    /// <summary>The content.</summary>
    public Guid ContentId { get; init; }

    /// <summary>The term.</summary>
    public Guid TermId { get; init; }

    /// <summary>How sure the tag is, 0 to 1.</summary>
    public decimal Confidence { get; init; } = 1m;
}
