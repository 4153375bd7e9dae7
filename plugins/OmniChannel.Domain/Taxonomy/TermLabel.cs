using System;

namespace OmniChannel.Domain.Taxonomy;

/// <summary>What finding a label in a text says about its term.</summary>
public enum LabelKind
{
    /// <summary>The name of the term in this language.</summary>
    Preferred,

    /// <summary>Another wording for the same term; counts like the preferred one.</summary>
    Synonym,

    /// <summary>A phrase within which labels of the term do not count ("cold chain" for the term Common cold).</summary>
    Excluded,
}

/// <summary>A wording of a term in one language. The same wording may belong to several terms.</summary>
public sealed class TermLabel
{
    /// <summary>Describes a label.</summary>
    /// <param name="termId">The term it belongs to.</param>
    /// <param name="language">ISO 639-1 code, region ignored; empty for a name that is the same in every language.</param>
    /// <param name="text">The wording, also inverted ("Infections, Bacterial").</param>
    /// <param name="kind">What finding it means.</param>
    public TermLabel(Guid termId, string? language, string text, LabelKind kind = LabelKind.Preferred)
    {
        TermId = termId;
        Language = LanguageCode.Normalise(language);
        Text = text ?? throw new ArgumentNullException(nameof(text));
        Kind = kind;
    }

    /// <summary>The term it belongs to.</summary>
    public Guid TermId { get; }

    /// <summary>Two-letter code in lower case, or empty for every language.</summary>
    public string Language { get; }

    /// <summary>The wording.</summary>
    public string Text { get; }

    /// <summary>What finding it means.</summary>
    public LabelKind Kind { get; }
}
