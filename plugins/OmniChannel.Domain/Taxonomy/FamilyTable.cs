using System.Collections.Generic;
using System.Linq;

namespace OmniChannel.Domain.Taxonomy;

/// <summary>Labels of one word by their roots, so that a text which says economists speaks of the economy.</summary>
internal sealed class FamilyTable
{
    private readonly WordTable _roots = new WordTable();
    private readonly List<Family> _families = new List<Family>();

    /// <summary>Notes a label of one word, or the part of one.</summary>
    internal void Add(char[] word, int length, PhraseNode label)
    {
        length = WordFamilies.RootLength(word, length, out var derived);
        if (length == 0)
            return;
        var root = _roots.FindOrAdd(word, length);
        if (root == _families.Count)
            _families.Add(new Family(root));
        _families[root].Add(label, derived);
    }

    /// <summary>What a word hints at whose root is that of a label, or nothing. One of both must be derived, and a short word must be.</summary>
    internal WordHint? Find(char[] word, int length)
    {
        var cut = WordFamilies.RootLength(word, length, out var derived);
        var root = cut == 0 || length == WordFamilies.ShortestRoot ? WordTable.Unknown : _roots.Find(word, 0, cut);
        return root == WordTable.Unknown ? null : derived ? _families[root].OfDerived : _families[root].OfPlain;
    }

    private sealed class Family
    {
        private readonly int _number;
        private readonly SortedSet<int> _all = new SortedSet<int>();
        private readonly SortedSet<int> _derived = new SortedSet<int>();
        private double _strength;

        internal Family(int number) => _number = number;

        /// <summary>What a word hints at that is derived from the root.</summary>
        internal WordHint? OfDerived { get; private set; }

        /// <summary>What a word hints at that is the root itself, but for its last letter.</summary>
        internal WordHint? OfPlain { get; private set; }

        internal void Add(PhraseNode label, bool derived)
        {
            _all.UnionWith(label.Terms!);
            if (derived)
                _derived.UnionWith(label.Terms!);
            _strength = System.Math.Max(_strength, TagFormula.FamilyFactor * label.Strength);
            OfDerived = Hint(0, _all);
            OfPlain = Hint(1, _derived);
        }

        private WordHint? Hint(int offset, SortedSet<int> terms) =>
            terms.Count == 0 ? null : new WordHint(MatchKind.Family, _number * 2 + offset, terms.ToArray(), _strength);
    }
}
