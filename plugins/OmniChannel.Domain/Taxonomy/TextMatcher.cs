using System;
using System.Collections.Generic;

namespace OmniChannel.Domain.Taxonomy;

/// <summary>
/// One pass over a text: at every word the longest phrase that begins there, left to right, without overlaps. Phrases excluded for a term
/// cover what lies inside them. Words that belong to no phrase are tried as compounds and as hints. Belongs to one call.
/// </summary>
internal sealed class TextMatcher
{
    internal const int ShortestCompound = 9;
    private const int ShortestComponent = 5;
    internal const int ShortestHead = 4;
    private const int ShortestRest = 3;
    private const int CharactersPerWord = 5;

    private readonly LanguageIndex _index;
    private readonly FindingList _findings;
    private readonly List<KeyValuePair<int, int>> _exclusions = new List<KeyValuePair<int, int>>();
    private int[] _words = new int[64];
    private int[] _starts = new int[64];
    private int[] _ends = new int[64];
    private WordHint?[] _hints = new WordHint?[64];
    private int _count;
    private int _excludedUntil;
    private TextPlace _place;

    internal TextMatcher(LanguageIndex index, FindingList findings)
    {
        _index = index;
        _findings = findings;
    }

    internal void Match(string text, TextPlace place)
    {
        if (text.Length == 0)
            return;
        _place = place;
        _excludedUntil = 0;
        ReadWords(text);
        var covered = 0;
        for (var position = 0; position < _count; position++)
        {
            if (position >= _excludedUntil)
                _exclusions.Clear();
            var node = _index.Start(_words[position]);
            if (node != PhraseTrie.None)
                covered = Math.Max(covered, MatchFrom(position, node, position >= covered));
            if (position >= covered && _hints[position] is { } hint)
                MatchHint(position, hint);
        }
    }

    private void ReadWords(string text)
    {
        _count = 0;
        Reserve(text.Length / CharactersPerWord);
        var scanner = new TextScanner(text, _index.Language);
        for (var part = scanner.Read(); part != TextPart.End; part = scanner.Read())
        {
            var word = WordTable.Unknown;
            WordHint? hint = null;
            if (part == TextPart.Comma)
                word = _index.Comma;
            else if (part == TextPart.Word)
            {
                word = _index.Words.Find(scanner.Word, 0, scanner.Length);
                hint = word == WordTable.Unknown ? _index.HintOfUnknown(scanner.Word, scanner.Length) : _index.HintOf(word);
                if (word == WordTable.Unknown && scanner.Length >= ShortestCompound && _index.Language == LanguageCode.German)
                    MatchCompound(scanner);
            }

            if (_count == _words.Length)
                Reserve(_count * 2);
            _words[_count] = word;
            _hints[_count] = hint;
            _starts[_count] = scanner.Start;
            _ends[_count++] = scanner.End;
        }
    }

    /// <summary>Finds the longest phrase from a position and returns the position after it, or 0.</summary>
    private int MatchFrom(int position, int node, bool mayMatch)
    {
        PhraseNode? best = null;
        var bestNode = PhraseTrie.None;
        var bestEnd = 0;
        for (var next = position + 1; node != PhraseTrie.None; next++)
        {
            if (_index.At(node) is { } phrase)
            {
                if (phrase.Excluded != null)
                    Exclude(phrase.Excluded, next);
                if (phrase.Terms != null)
                {
                    best = phrase;
                    bestNode = node;
                    bestEnd = next;
                }
            }

            if (next >= _count || _words[next] == WordTable.Unknown)
                break;
            node = _index.Trie.Child(node, _words[next]);
        }

        if (best == null || !mayMatch)
            return 0;
        var terms = Allowed(best.Terms!, bestEnd);
        if (terms.Length == 0)
            return 0;
        _findings.Add(bestNode, new TextMatch(best.Kind, terms, best.Strength, _place, _starts[position], _ends[bestEnd - 1]));
        return bestEnd;
    }

    private void Exclude(int[] terms, int end)
    {
        _excludedUntil = Math.Max(_excludedUntil, end);
        foreach (var term in terms)
            _exclusions.Add(new KeyValuePair<int, int>(term, end));
    }

    /// <summary>Without the terms that a phrase around it excludes. Such a phrase has begun before; only its end has to be compared.</summary>
    private int[] Allowed(int[] terms, int end) => _exclusions.Count == 0 ? terms : WithoutExcluded(terms, end);

    private int[] WithoutExcluded(int[] terms, int end)
    {
        var allowed = Array.FindAll(terms, term => !_exclusions.Exists(exclusion => exclusion.Key == term && exclusion.Value >= end));
        return allowed.Length == terms.Length ? terms : allowed;
    }

    private void MatchHint(int position, WordHint hint)
    {
        var terms = Allowed(hint.Terms, position + 1);
        if (terms.Length > 0)
            _findings.Add(hint.Number, new TextMatch(hint.Kind, terms, hint.Strength, _place, _starts[position], _ends[position]));
    }

    /// <summary>The longest label at the end of a compound ("Leberkrebs"), else at its beginning ("Krebspatient").</summary>
    private void MatchCompound(TextScanner scanner)
    {
        for (var start = ShortestRest; scanner.Length - start >= ShortestComponent; start++)
            if (AddComponent(scanner, start, scanner.Length - start))
                return;
        if (scanner.Length - ShortestHead > ShortestRest && AddComponent(scanner, scanner.Length - ShortestHead, ShortestHead))
            return;
        for (var length = scanner.Length - ShortestRest; length >= ShortestComponent; length--)
            if (AddComponent(scanner, 0, length))
                return;
    }

    private bool AddComponent(TextScanner scanner, int start, int length)
    {
        var node = _index.Start(_index.Words.Find(scanner.Word, start, length));
        if (node == PhraseTrie.None || _index.At(node) is not { Terms: not null } phrase)
            return false;
        var strength = TagFormula.CompoundFactor * phrase.Strength;
        _findings.Add(node, new TextMatch(MatchKind.Compound, phrase.Terms, strength, _place, scanner.Start, scanner.End));
        return true;
    }

    private void Reserve(int count)
    {
        if (count <= _words.Length)
            return;
        Array.Resize(ref _words, count);
        Array.Resize(ref _starts, count);
        Array.Resize(ref _ends, count);
        Array.Resize(ref _hints, count);
    }
}
