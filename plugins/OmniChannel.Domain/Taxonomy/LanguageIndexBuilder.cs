using System;
using System.Collections.Generic;
using System.Linq;

namespace OmniChannel.Domain.Taxonomy;

/// <summary>Builds the index of one language from the labels of a tree.</summary>
internal sealed class LanguageIndexBuilder
{
    private const int ShortestPart = 2;

    private readonly string _language;
    private readonly TermTree _tree;
    private readonly WordTable _words = new WordTable();
    private readonly PhraseTrie _trie = new PhraseTrie();
    private readonly LabelPhrases _phrases;
    private readonly HashSet<int> _general;
    private readonly LabelStatistics _statistics;
    private readonly Dictionary<int, SortedSet<int>> _terms = new Dictionary<int, SortedSet<int>>();
    private readonly Dictionary<int, SortedSet<int>> _parts = new Dictionary<int, SortedSet<int>>();
    private readonly Dictionary<int, SortedSet<int>> _excluded = new Dictionary<int, SortedSet<int>>();
    private readonly Dictionary<int, List<int>> _spoken = new Dictionary<int, List<int>>();

    internal LanguageIndexBuilder(string language, TermTree tree)
    {
        _language = language;
        _tree = tree;
        _phrases = new LabelPhrases(_words, language);
        _general = GeneralWords.In(_words, language);
        _statistics = new LabelStatistics(tree);
    }

    /// <summary>Builds the index; labels without a word go to the problems.</summary>
    internal LanguageIndex Build(List<TaxonomyProblem> problems)
    {
        foreach (var label in _tree.Labels)
            if (label.Language.Length == 0 || label.Language == _language)
                Add(label, problems);
        var nodes = new PhraseNode?[_trie.Count];
        foreach (var node in _terms.Keys.Concat(_parts.Keys).Concat(_excluded.Keys))
            nodes[node] ??= Node(node);
        var families = _language == LanguageCode.English ? Families(nodes) : null;
        return new LanguageIndex(_language, _words, _trie, _phrases.Comma, nodes, Hints(families), families);
    }

    private FamilyTable Families(PhraseNode?[] nodes)
    {
        var families = new FamilyTable();
        var buffer = new char[TextScanner.LongestForm];
        for (var word = 0; word < _words.Count; word++)
            if (_trie.Child(PhraseTrie.Root, word) is var node && node != PhraseTrie.None && nodes[node] is { Terms: not null } label && !_general.Contains(word))
                families.Add(buffer, _words.CopyTo(word, buffer), label);
        return families;
    }

    private WordHint?[] Hints(FamilyTable? families)
    {
        var hints = new WordHint?[_words.Count];
        var buffer = new char[TextScanner.LongestForm];
        for (var word = 0; word < hints.Length; word++)
            if (!_general.Contains(word))
                hints[word] = _statistics.HintOf(word, _words) ?? families?.Find(buffer, _words.CopyTo(word, buffer));
        return hints;
    }

    private void Add(TermLabel label, List<TaxonomyProblem> problems)
    {
        var term = _tree.IndexOf(label.TermId);
        var variants = _phrases.Of(label.Text);
        if (variants.Count == 0)
        {
            problems.Add(new TaxonomyProblem(TaxonomyProblemKind.EmptyLabel, label.TermId, label.Text, _tree.Terms[term].Code));
            return;
        }

        if (label.Kind == LabelKind.Excluded)
        {
            foreach (var variant in variants)
                Collect(_excluded, _trie.Add(variant), term);
            return;
        }

        var spoken = _phrases.Spoken(label.Text);
        _statistics.Add(spoken, term);
        foreach (var variant in variants)
            Collect(_terms, _trie.Add(variant), term, spoken);
        foreach (var part in _phrases.Parts(label.Text).Where(part => part.Count > 1 || IsTelling(part[0])))
            Collect(_parts, _trie.Add(part), term, part);
    }

    /// <summary>A word of general use or a single letter ("R" of "R&amp;B") does not stand for the label whose part it is.</summary>
    private bool IsTelling(int word) => !_general.Contains(word) && _words.LengthOf(word) >= ShortestPart;

    private void Collect(Dictionary<int, SortedSet<int>> byNode, int node, int term, List<int>? spoken = null)
    {
        if (!byNode.TryGetValue(node, out var terms))
            byNode.Add(node, terms = new SortedSet<int>());
        terms.Add(term);
        if (spoken != null && (!_spoken.TryGetValue(node, out var known) || known.Count < spoken.Count))
            _spoken[node] = spoken;
    }

    private PhraseNode Node(int node)
    {
        var excluded = Find(_excluded, node);
        if (Find(_terms, node) is { } terms)
            return new PhraseNode(MatchKind.Phrase, terms, excluded, Strength(node, terms));
        return Find(_parts, node) is { } parts
            ? new PhraseNode(MatchKind.Part, parts, excluded, TagFormula.PartFactor * Strength(node, parts))
            : new PhraseNode(MatchKind.Phrase, null, excluded, 0);
    }

    private double Strength(int node, int[] terms)
    {
        var words = _spoken[node];
        return words.Count == 1 ? TagFormula.StrengthOfWord(_statistics.ShareBelow(words[0], terms)) : TagFormula.StrengthOfPhrase(words.Count);
    }

    private static int[]? Find(Dictionary<int, SortedSet<int>> byNode, int node) =>
        byNode.TryGetValue(node, out var terms) ? terms.ToArray() : null;
}
