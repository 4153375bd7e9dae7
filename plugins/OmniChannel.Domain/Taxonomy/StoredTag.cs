using System;

namespace OmniChannel.Domain.Taxonomy;

/// <summary>Who gave a content its tag.</summary>
public enum TagSource
{
    /// <summary>The tagger, from the text.</summary>
    Automatic,

    /// <summary>A person.</summary>
    Manual,

    /// <summary>The master of the content.</summary>
    Inherited,
}

/// <summary>What a person thinks of a tag.</summary>
public enum TagStatus
{
    /// <summary>Nobody has looked at it yet.</summary>
    Proposed,

    /// <summary>A person agreed.</summary>
    Accepted,

    /// <summary>A person refused; the term does not come back on this content.</summary>
    Rejected,
}

/// <summary>A tag as it is to be stored.</summary>
public sealed class TagValue
{
    /// <summary>Describes a tag.</summary>
    /// <param name="termId">The term.</param>
    /// <param name="source">Who gave it.</param>
    /// <param name="confidence">0 to 1; compared at six places.</param>
    /// <param name="evidence">Why, in words.</param>
    public TagValue(Guid termId, TagSource source, decimal confidence, string? evidence)
    {
        TermId = termId;
        Source = source;
        Confidence = Math.Round(confidence, 6, MidpointRounding.AwayFromZero);
        Evidence = evidence ?? "";
    }

    /// <summary>The term.</summary>
    public Guid TermId { get; }

    /// <summary>Who gave it.</summary>
    public TagSource Source { get; }

    /// <summary>0 to 1, six places.</summary>
    public decimal Confidence { get; }

    /// <summary>Why, in words; empty when nothing is known.</summary>
    public string Evidence { get; }

    /// <summary>A computed tag with its evidence in words.</summary>
    /// <param name="tag">What the tagger found.</param>
    /// <param name="language">Language of the evidence.</param>
    /// <param name="maximumEvidence">Longest evidence the column holds.</param>
    public static TagValue From(ComputedTag tag, string? language, int maximumEvidence) =>
        new TagValue(tag.TermId, TagSource.Automatic, tag.Confidence, tag.Evidence.ToText(language, maximumEvidence));

    internal bool IsSameAs(TagValue other) =>
        Source == other.Source && Confidence == other.Confidence && string.Equals(Evidence, other.Evidence, StringComparison.Ordinal);
}

/// <summary>A tag row of a content.</summary>
public sealed class StoredTag
{
    /// <summary>Describes a row.</summary>
    /// <param name="id">Id of the row.</param>
    /// <param name="value">What it says.</param>
    /// <param name="status">What a person thinks of it.</param>
    public StoredTag(Guid id, TagValue value, TagStatus status)
    {
        Id = id;
        Value = value ?? throw new ArgumentNullException(nameof(value));
        Status = status;
    }

    /// <summary>Id of the row.</summary>
    public Guid Id { get; }

    /// <summary>What it says.</summary>
    public TagValue Value { get; }

    /// <summary>What a person thinks of it.</summary>
    public TagStatus Status { get; }

    internal bool BelongsToPerson => Value.Source == TagSource.Manual || Status != TagStatus.Proposed;
}
