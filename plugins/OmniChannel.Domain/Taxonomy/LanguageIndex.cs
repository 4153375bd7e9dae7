using System;
using System.Collections.Generic;
using System.Linq;

namespace OmniChannel.Domain.Taxonomy;

/// <summary>The labels of one language, ready for one pass over a text. Immutable after it is built.</summary>
internal sealed class LanguageIndex
{
    private readonly int[]?[] _terms;
    private readonly int[]?[] _excluded;
    private readonly int[] _starts;

    private LanguageIndex(string language, WordTable words, PhraseTrie trie, Dictionary<int, SortedSet<int>> terms,
        Dictionary<int, SortedSet<int>> excluded, int comma, TopicWords topics)
    {
        Language = language;
        Words = words;
        Trie = trie;
        Comma = comma;
        Topics = topics;
        _terms = Freeze(terms, trie.Count);
        _excluded = Freeze(excluded, trie.Count);
        _starts = Enumerable.Range(0, words.Count).Select(word => trie.Child(PhraseTrie.Root, word)).ToArray();
    }

    internal string Language { get; }

    internal WordTable Words { get; }

    internal PhraseTrie Trie { get; }

    internal TopicWords Topics { get; }

    internal int Comma { get; }

    /// <summary>Terms of the label that ends in a node, ascending; nothing when none does.</summary>
    internal int[]? Terms(int node) => _terms[node];

    /// <summary>Terms that do not count within the phrase that ends in a node.</summary>
    internal int[]? Excluded(int node) => _excluded[node];

    /// <summary>The node of a word that begins a phrase.</summary>
    internal int Start(int word) => word == WordTable.Unknown ? PhraseTrie.None : _starts[word];

    internal static LanguageIndex Build(string language, TermTree tree, List<TaxonomyProblem> problems)
    {
        var words = new WordTable();
        var phrases = new LabelPhrases(words, language);
        var trie = new PhraseTrie();
        var terms = new Dictionary<int, SortedSet<int>>();
        var excluded = new Dictionary<int, SortedSet<int>>();
        var topics = new TopicWordBuilder(tree);
        foreach (var label in tree.Labels.Where(label => language.Length == 0 || label.Language.Length == 0 || label.Language == language))
        {
            var variants = phrases.Of(label.Text);
            var term = tree.IndexOf(label.TermId);
            if (variants.Count == 0)
                problems.Add(new TaxonomyProblem(TaxonomyProblemKind.EmptyLabel, label.TermId, label.Text, tree.Terms[term].Code));
            foreach (var variant in variants)
                Collect(label.Kind == LabelKind.Excluded ? excluded : terms, trie.Add(variant), term);
            if (label.Kind != LabelKind.Excluded && variants.Count > 0)
                topics.Add(phrases.Spoken(label.Text), term);
        }

        return new LanguageIndex(language, words, trie, terms, excluded, phrases.Comma, topics.Build(words));
    }

    private static void Collect(Dictionary<int, SortedSet<int>> byNode, int node, int term)
    {
        if (!byNode.TryGetValue(node, out var terms))
            byNode.Add(node, terms = new SortedSet<int>());
        terms.Add(term);
    }

    private static int[]?[] Freeze(Dictionary<int, SortedSet<int>> byNode, int count)
    {
        var frozen = new int[]?[count];
        foreach (var entry in byNode)
            frozen[entry.Key] = entry.Value.ToArray();
        return frozen;
    }
}
