using System.Collections.Generic;

namespace OmniChannel.Domain.Taxonomy;

/// <summary>The sequences of words under which one label is found: as written, inverted, with "of", and without its hyphens.</summary>
internal sealed class LabelPhrases
{
    private const int MostSegments = 4;

    private readonly WordTable _words;
    private readonly string _language;
    private readonly int _and;
    private readonly int _of;

    internal LabelPhrases(WordTable words, string language)
    {
        _words = words;
        _language = language;
        var buffer = new char[8];
        Comma = words.FindOrAdd(new[] { ',' }, 1);
        _and = words.FindOrAdd(buffer, WordForms.WriteAnd(buffer, language));
        _of = words.FindOrAdd(new[] { 'o', 'f' }, 2);
    }

    /// <summary>The number under which a comma stands in a phrase.</summary>
    internal int Comma { get; }

    /// <summary>Whether a number stands for a comma, "and" or "of".</summary>
    internal bool IsConnective(int word) => word == Comma || word == _and || word == _of;

    /// <summary>All phrases of a label; none when it has no word.</summary>
    internal List<List<int>> Of(string label)
    {
        var phrases = new List<List<int>>();
        AddSpelling(label, phrases);
        if (HasInnerHyphen(label))
            AddSpelling(string.Concat(label.Split('-')), phrases);
        return phrases;
    }

    /// <summary>The words of a label without its commas, in the order in which they are spoken.</summary>
    internal List<int> Spoken(string label)
    {
        var segments = Segments(label);
        if (IsInverted(segments) && _language == LanguageCode.English)
            segments.Reverse();
        return Join(segments, withCommas: false);
    }

    /// <summary>
    /// The things a label lists: food and drink of "Food and drink", coffee and tea of "Coffee/Tea", and what many commas part; none when
    /// it lists nothing.
    /// </summary>
    internal List<List<int>> Parts(string label)
    {
        var parts = new List<List<int>>();
        var segments = Segments(label.Replace('/', '&'));
        if (segments.Count == 0 || segments.Count <= MostSegments && !segments[segments.Count - 1].Contains(_and))
            return parts;
        foreach (var segment in segments)
        {
            var begin = 0;
            for (var index = 0; index <= segment.Count; index++)
            {
                if (index < segment.Count && segment[index] != _and)
                    continue;
                if (index > begin)
                    parts.Add(segment.GetRange(begin, index - begin));
                begin = index + 1;
            }
        }

        if (_language == LanguageCode.English && parts.Count > 0)
            ShareHead(parts);
        return parts;
    }

    /// <summary>"Head and neck injuries" lists head injuries and neck injuries, not heads.</summary>
    private static void ShareHead(List<List<int>> parts)
    {
        var last = parts[parts.Count - 1];
        foreach (var part in parts)
            if (part.Count < last.Count)
                part.Add(last[last.Count - 1]);
    }

    private void AddSpelling(string label, List<List<int>> phrases)
    {
        var segments = Segments(label);
        if (segments.Count == 0)
            return;
        phrases.Add(Join(segments, withCommas: true));
        if (IsInverted(segments))
        {
            if (_language != LanguageCode.English)
                phrases.Add(Join(segments, withCommas: false));
            segments.Reverse();
            phrases.Add(Join(segments, withCommas: false));
        }

        if (_language == LanguageCode.English && segments.Count <= MostSegments)
            AddWithOf(Join(segments, withCommas: false), phrases);
    }

    private static bool IsInverted(List<List<int>> segments) => segments.Count > 1 && segments.Count <= MostSegments;

    /// <summary>"Breast cancer" is found as "cancer of the breast" too (the scanner passes over the article).</summary>
    private void AddWithOf(List<int> phrase, List<List<int>> phrases)
    {
        if (phrase.Count < 2 || phrase.Contains(_of))
            return;
        var turned = new List<int> { phrase[phrase.Count - 1], _of };
        turned.AddRange(phrase.GetRange(0, phrase.Count - 1));
        phrases.Add(turned);
    }

    private List<List<int>> Segments(string label)
    {
        var segments = new List<List<int>>();
        var segment = new List<int>();
        var scanner = new TextScanner(label, _language);
        for (var part = scanner.Read(); part != TextPart.End; part = scanner.Read())
            if (part == TextPart.Word)
                segment.Add(_words.FindOrAdd(scanner.Word, scanner.Length));
            else if (part == TextPart.Comma && segment.Count > 0)
            {
                segments.Add(segment);
                segment = new List<int>();
            }

        if (segment.Count > 0)
            segments.Add(segment);
        return segments;
    }

    private List<int> Join(List<List<int>> segments, bool withCommas)
    {
        var phrase = new List<int>();
        foreach (var segment in segments)
        {
            if (withCommas && phrase.Count > 0)
                phrase.Add(Comma);
            phrase.AddRange(segment);
        }

        return phrase;
    }

    private static bool HasInnerHyphen(string label)
    {
        for (var index = 1; index + 1 < label.Length; index++)
            if (label[index] == '-' && char.IsLetterOrDigit(label[index - 1]) && char.IsLetterOrDigit(label[index + 1]))
                return true;
        return false;
    }
}
