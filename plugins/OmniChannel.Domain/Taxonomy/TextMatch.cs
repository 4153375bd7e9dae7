namespace OmniChannel.Domain.Taxonomy;

/// <summary>How a phrase was recognised.</summary>
public enum MatchKind
{
    /// <summary>A label, word for word.</summary>
    Phrase,

    /// <summary>A label as the part of a long compound word.</summary>
    Compound,

    /// <summary>A word that is typical of the labels of a branch.</summary>
    TopicWord,
}

/// <summary>One place of a text where something was recognised; positions count characters from 0.</summary>
internal readonly struct TextMatch
{
    internal TextMatch(MatchKind kind, int key, int[] terms, TextPlace place, int start, int end)
    {
        Kind = kind;
        Key = key;
        Terms = terms;
        Place = place;
        Start = start;
        End = end;
    }

    internal MatchKind Kind { get; }

    /// <summary>The node of the phrase, or the word: what makes two matches the same finding.</summary>
    internal int Key { get; }

    internal int[] Terms { get; }

    internal TextPlace Place { get; }

    internal int Start { get; }

    internal int End { get; }
}
