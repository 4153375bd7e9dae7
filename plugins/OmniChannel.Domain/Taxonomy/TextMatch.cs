namespace OmniChannel.Domain.Taxonomy;

/// <summary>How a phrase was recognised.</summary>
public enum MatchKind
{
    /// <summary>A label, word for word.</summary>
    Phrase,

    /// <summary>One of the things that a label lists ("food" of "Food and drink").</summary>
    Part,

    /// <summary>A label as the part of a long compound word.</summary>
    Compound,

    /// <summary>A word that is no label itself but typical of the labels of a branch.</summary>
    TopicWord,

    /// <summary>A word of the family of a label of one word ("economists" of "Economy").</summary>
    Family,
}

/// <summary>One place of a text where something was recognised; positions count characters from 0.</summary>
internal readonly struct TextMatch
{
    internal TextMatch(MatchKind kind, int[] terms, double strength, TextPlace place, int start, int end)
    {
        Kind = kind;
        Terms = terms;
        Strength = strength;
        Place = place;
        Start = start;
        End = end;
    }

    internal MatchKind Kind { get; }

    internal int[] Terms { get; }

    /// <summary>What one occurrence in the body counts.</summary>
    internal double Strength { get; }

    internal TextPlace Place { get; }

    internal int Start { get; }

    internal int End { get; }
}
