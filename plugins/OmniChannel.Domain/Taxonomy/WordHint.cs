namespace OmniChannel.Domain.Taxonomy;

/// <summary>What a word hints at that is no label itself.</summary>
internal sealed class WordHint
{
    internal WordHint(MatchKind kind, int number, int[] terms, double strength)
    {
        Kind = kind;
        Number = number;
        Terms = terms;
        Strength = strength;
    }

    /// <summary>A typical word, or a word of the family of a label.</summary>
    internal MatchKind Kind { get; }

    /// <summary>Words with the same number count as one phrase.</summary>
    internal int Number { get; }

    /// <summary>Indexes of the terms it speaks for, ascending.</summary>
    internal int[] Terms { get; }

    /// <summary>What one occurrence in the body counts.</summary>
    internal double Strength { get; }
}
