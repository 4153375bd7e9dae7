namespace OmniChannel.Domain.Taxonomy;

/// <summary>What finding a phrase means.</summary>
internal sealed class PhraseNode
{
    internal PhraseNode(MatchKind kind, int[]? terms, int[]? excluded, double strength)
    {
        Kind = kind;
        Terms = terms;
        Excluded = excluded;
        Strength = strength;
    }

    /// <summary>A label, or a part of one.</summary>
    internal MatchKind Kind { get; }

    /// <summary>Indexes of the terms it speaks for, ascending; nothing when it only excludes.</summary>
    internal int[]? Terms { get; }

    /// <summary>Indexes of the terms that do not count within it, ascending.</summary>
    internal int[]? Excluded { get; }

    /// <summary>What one occurrence in the body counts.</summary>
    internal double Strength { get; }
}
