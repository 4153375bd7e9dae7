using System;
using System.Collections.Generic;
using System.Linq;

namespace OmniChannel.Domain.Taxonomy;

/// <summary>
/// Words that are no label themselves but stand in many labels of one branch and hardly elsewhere ("renal" below kidney diseases). They
/// are a hint at that branch. Read from the labels alone, so every taxonomy has its own.
/// </summary>
internal sealed class TopicWords
{
    private readonly int[]?[] _terms;

    internal TopicWords(int[]?[] terms) => _terms = terms;

    /// <summary>The terms a word hints at, or nothing.</summary>
    internal int[]? Terms(int word) => _terms[word];
}

/// <summary>Counts words over labels and finds their branches.</summary>
internal sealed class TopicWordBuilder
{
    internal static double Coverage = 0.75;
    internal static int FewestLabels = 3;

    private readonly TermTree _tree;
    private readonly Dictionary<string, SortedSet<int>> _termsOfPhrase = new Dictionary<string, SortedSet<int>>(StringComparer.Ordinal);
    private readonly Dictionary<string, List<int>> _phrases = new Dictionary<string, List<int>>(StringComparer.Ordinal);

    internal TopicWordBuilder(TermTree tree) => _tree = tree;

    internal void Add(List<int> phrase, int term)
    {
        var key = string.Join(" ", phrase);
        if (!_termsOfPhrase.TryGetValue(key, out var terms))
        {
            _phrases.Add(key, phrase);
            _termsOfPhrase.Add(key, terms = new SortedSet<int>());
        }

        terms.Add(term);
    }

    internal TopicWords Build(WordTable words)
    {
        var phrasesOfWord = new List<string>?[words.Count];
        foreach (var phrase in _phrases)
            foreach (var word in phrase.Value.Distinct())
                (phrasesOfWord[word] ??= new List<string>()).Add(phrase.Key);

        var terms = new int[]?[words.Count];
        for (var word = 0; word < words.Count; word++)
            if (phrasesOfWord[word] is { } keys && keys.Count >= FewestLabels)
                terms[word] = Branches(keys);
        return new TopicWords(terms);
    }

    /// <summary>The deepest terms under which most of the labels stand.</summary>
    private int[]? Branches(List<string> keys)
    {
        var counts = new Dictionary<int, int>();
        foreach (var key in keys)
        {
            var ancestors = new HashSet<int>();
            foreach (var term in _termsOfPhrase[key])
                for (var at = term; at >= 0 && ancestors.Add(at); at = _tree.ParentAt(at))
                {
                }

            foreach (var ancestor in ancestors)
                counts[ancestor] = (counts.TryGetValue(ancestor, out var count) ? count : 0) + 1;
        }

        var covering = new HashSet<int>(counts.Where(entry => entry.Value >= Coverage * keys.Count).Select(entry => entry.Key));
        var above = new HashSet<int>(covering.Select(term => _tree.ParentAt(term)));
        var deepest = covering.Where(term => !above.Contains(term)).OrderBy(term => term).ToArray();
        return deepest.Length == 0 ? null : deepest;
    }
}
