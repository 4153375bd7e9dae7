using System;
using System.Collections.Generic;

namespace OmniChannel.Domain.Taxonomy;

/// <summary>
/// One pass over a text: at every word the longest phrase that begins there, left to right, without overlaps. Phrases excluded for a term
/// cover what lies inside them. Words that belong to no phrase are tried as compounds and as topic words.
/// </summary>
internal sealed class TextMatcher
{
    private const int ShortestCompound = 9;
    private const int ShortestComponent = 5;
    private const int ShortestRest = 3;

    private readonly LanguageIndex _index;
    private readonly List<TextMatch> _matches;
    private readonly List<int> _excludedTerms = new List<int>();
    private readonly List<int> _excludedEnds = new List<int>();
    private int[] _words = new int[512];
    private int[] _starts = new int[512];
    private int[] _ends = new int[512];
    private int _count;

    internal TextMatcher(LanguageIndex index, List<TextMatch> matches)
    {
        _index = index;
        _matches = matches;
    }

    internal void Match(string text, TextPlace place)
    {
        if (text.Length == 0)
            return;
        ReadWords(text, place);
        _excludedTerms.Clear();
        _excludedEnds.Clear();
        var covered = 0;
        for (var position = 0; position < _count; position++)
        {
            var node = _index.Start(_words[position]);
            if (node != PhraseTrie.None)
                covered = Math.Max(covered, MatchFrom(position, node, position >= covered, place));
            if (position >= covered && _words[position] > _index.Comma)
                MatchTopicWord(position, place);
        }
    }

    private void ReadWords(string text, TextPlace place)
    {
        _count = 0;
        var scanner = new TextScanner(text, _index.Language);
        for (var part = scanner.Read(); part != TextPart.End; part = scanner.Read())
        {
            if (_count == _words.Length)
                Grow();
            var word = WordTable.Unknown;
            if (part == TextPart.Comma)
                word = _index.Comma;
            else if (part == TextPart.Word)
            {
                word = _index.Words.Find(scanner.Word, 0, scanner.Length);
                if (word == WordTable.Unknown && scanner.Length >= ShortestCompound && _index.Language == LanguageCode.German)
                    MatchCompound(scanner, place);
            }

            _words[_count] = word;
            _starts[_count] = scanner.Start;
            _ends[_count++] = scanner.End;
        }
    }

    /// <summary>Finds the longest phrase from a position and returns the position after it, or 0.</summary>
    private int MatchFrom(int position, int node, bool mayMatch, TextPlace place)
    {
        var best = PhraseTrie.None;
        var bestEnd = 0;
        for (var next = position + 1; node != PhraseTrie.None; next++)
        {
            if (_index.Excluded(node) is { } excluded)
                foreach (var term in excluded)
                {
                    _excludedTerms.Add(term);
                    _excludedEnds.Add(next);
                }

            if (_index.Terms(node) != null)
            {
                best = node;
                bestEnd = next;
            }

            if (next >= _count || _words[next] == WordTable.Unknown)
                break;
            node = _index.Trie.Child(node, _words[next]);
        }

        if (best == PhraseTrie.None || !mayMatch)
            return 0;
        var terms = Allowed(_index.Terms(best)!, bestEnd);
        if (terms.Length == 0)
            return 0;
        _matches.Add(new TextMatch(MatchKind.Phrase, best, terms, place, _starts[position], _ends[bestEnd - 1]));
        return bestEnd;
    }

    private int[] Allowed(int[] terms, int end)
    {
        if (_excludedTerms.Count == 0)
            return terms;
        return Array.FindAll(terms, term =>
        {
            for (var index = 0; index < _excludedTerms.Count; index++)
                if (_excludedTerms[index] == term && _excludedEnds[index] >= end)
                    return false;
            return true;
        });
    }

    private void MatchTopicWord(int position, TextPlace place)
    {
        var terms = _index.Topics.Terms(_words[position]);
        if (terms == null)
            return;
        terms = Allowed(terms, position + 1);
        if (terms.Length > 0)
            _matches.Add(new TextMatch(MatchKind.TopicWord, _words[position], terms, place, _starts[position], _ends[position]));
    }

    /// <summary>The longest label at the end of a compound ("Leberkrebs"), else at its beginning ("Krebspatient").</summary>
    private void MatchCompound(TextScanner scanner, TextPlace place)
    {
        for (var start = ShortestRest; scanner.Length - start >= ShortestComponent; start++)
            if (AddComponent(scanner, start, scanner.Length - start, place))
                return;
        for (var length = scanner.Length - ShortestRest; length >= ShortestComponent; length--)
            if (AddComponent(scanner, 0, length, place))
                return;
    }

    private bool AddComponent(TextScanner scanner, int start, int length, TextPlace place)
    {
        var word = _index.Words.Find(scanner.Word, start, length);
        var node = _index.Start(word);
        if (node == PhraseTrie.None || _index.Terms(node) is not { } terms)
            return false;
        _matches.Add(new TextMatch(MatchKind.Compound, node, terms, place, scanner.Start, scanner.End));
        return true;
    }

    private void Grow()
    {
        Array.Resize(ref _words, _words.Length * 2);
        Array.Resize(ref _starts, _words.Length);
        Array.Resize(ref _ends, _words.Length);
    }
}
