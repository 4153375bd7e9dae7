using System;

namespace OmniChannel.Domain.Taxonomy;

/// <summary>A term that a text speaks of.</summary>
public sealed class ComputedTag
{
    internal ComputedTag(Guid termId, decimal confidence, TagEvidence evidence)
    {
        TermId = termId;
        Confidence = confidence;
        Evidence = evidence;
    }

    /// <summary>The term.</summary>
    public Guid TermId { get; }

    /// <summary>0 to 1, six places; see <see cref="Tagger"/> for the formula.</summary>
    public decimal Confidence { get; }

    /// <summary>The phrases it was derived from.</summary>
    public TagEvidence Evidence { get; }
}
