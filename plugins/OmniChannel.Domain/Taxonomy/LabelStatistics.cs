using System;
using System.Collections.Generic;
using System.Linq;

namespace OmniChannel.Domain.Taxonomy;

/// <summary>
/// How the words of one language are spread over the labels of the tree. Read from the labels alone, so every taxonomy has its own
/// notion of which word is typical and which is general; nothing here knows a subject.
/// </summary>
internal sealed class LabelStatistics
{
    private const double LeastCoverage = 0.75;
    private const double LargestBranch = 1.0 / 3;
    private const double MostCompanions = 0.75;
    private const int ShortLabel = 2;
    private const int ShortestTopicWord = 4;

    private readonly TermTree _tree;
    private readonly Dictionary<string, LabelEntry> _labels = new Dictionary<string, LabelEntry>(StringComparer.Ordinal);
    private readonly Dictionary<int, List<LabelEntry>> _labelsOfWord = new Dictionary<int, List<LabelEntry>>();
    private readonly Dictionary<int, int> _labelsBelow = new Dictionary<int, int>();

    internal LabelStatistics(TermTree tree) => _tree = tree;

    /// <summary>Notes a label; labels that are spoken alike count once, however many terms they belong to.</summary>
    internal void Add(List<int> words, int term)
    {
        var key = string.Join(" ", words);
        if (!_labels.TryGetValue(key, out var label))
        {
            _labels.Add(key, label = new LabelEntry(words));
            foreach (var word in words.Distinct())
            {
                if (!_labelsOfWord.TryGetValue(word, out var labels))
                    _labelsOfWord.Add(word, labels = new List<LabelEntry>());
                labels.Add(label);
            }
        }

        for (var at = term; at >= 0 && label.Places.Add(at); at = _tree.ParentAt(at))
            _labelsBelow[at] = (_labelsBelow.TryGetValue(at, out var count) ? count : 0) + 1;
    }

    /// <summary>
    /// Of the labels with a word, the share that stands at or below one of the given terms: 1 for a word that only they use, near 0 for
    /// one that is used all over the tree.
    /// </summary>
    internal double ShareBelow(int word, int[] terms) =>
        !_labelsOfWord.TryGetValue(word, out var labels)
            ? 1
            : (double)labels.Count(label => terms.Any(label.Places.Contains)) / labels.Count;

    /// <summary>
    /// What a word hints at that is no label: the deepest terms under which most labels with it stand, or the terms of the only label that
    /// has it, when that is short. Nothing when the word is short or used all over.
    /// </summary>
    internal WordHint? HintOf(int word, WordTable words)
    {
        if (!_labelsOfWord.TryGetValue(word, out var labels) || !words.IsLongWord(word, ShortestTopicWord))
            return null;
        if (labels.Count == 1 ? labels[0].Words.Count != ShortLabel : IsBound(word, labels))
            return null;
        var branches = BranchesOf(labels);
        var strength = labels.Count == 1 ? TagFormula.RareWordStrength : TagFormula.TopicWordStrength;
        return branches.Length == 0 ? null : new WordHint(MatchKind.TopicWord, word, branches, strength);
    }

    private int[] BranchesOf(List<LabelEntry> labels)
    {
        var counts = new Dictionary<int, int>();
        foreach (var label in labels)
            foreach (var place in label.Places)
                counts[place] = (counts.TryGetValue(place, out var count) ? count : 0) + 1;

        var covering = counts.Where(entry => entry.Value >= LeastCoverage * labels.Count).Select(entry => entry.Key).ToList();
        var above = new HashSet<int>(covering.Select(_tree.ParentAt));
        return covering.Where(term => !above.Contains(term) && IsDistinctive(term)).OrderBy(term => term).ToArray();
    }

    /// <summary>That most labels with a word stand below a term says nothing when most labels of all do.</summary>
    private bool IsDistinctive(int term) => _labelsBelow[term] <= LargestBranch * _labels.Count;

    /// <summary>A word that goes with one other word in most labels ("class" in "Angle class I", "Angle class II") says little without it.</summary>
    private static bool IsBound(int word, List<LabelEntry> labels)
    {
        var companions = new Dictionary<int, int>();
        foreach (var label in labels)
            foreach (var other in label.Words.Distinct())
                companions[other] = (companions.TryGetValue(other, out var count) ? count : 0) + 1;
        companions.Remove(word);
        return companions.Values.Any(count => count >= MostCompanions * labels.Count);
    }

    private sealed class LabelEntry
    {
        internal LabelEntry(List<int> words) => Words = words;

        internal List<int> Words { get; }

        /// <summary>The terms of the label and all terms above them.</summary>
        internal HashSet<int> Places { get; } = new HashSet<int>();
    }
}
