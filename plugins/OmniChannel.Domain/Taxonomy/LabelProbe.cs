using System;
using System.Collections.Generic;
using System.Linq;

namespace OmniChannel.Domain.Taxonomy;

/// <summary>
/// Tells which content a change of labels can touch, so that only this is tagged anew. Give it every label that was added, changed (old and new
/// wording) or removed; content that already has a tag of a moved or removed term is touched too, which the caller knows from the tag rows.
/// </summary>
/// <remarks>
/// A text is touched when it holds a word of a changed label, or one of its family: the label itself may be in it, or the word may now be more
/// or less typical of a branch. Two changes need a full run instead: the first label of a language, from which on its content is read in it, and a branch that
/// passes a third of all labels and so ceases to have typical words.
/// </remarks>
public sealed class LabelProbe
{
    private static readonly TextPlace[] Places = { TextPlace.Title, TextPlace.Abstract, TextPlace.Body };

    private readonly List<WordSet> _sets;

    private LabelProbe(List<WordSet> sets) => _sets = sets;

    /// <summary>Prepares a probe for changed labels.</summary>
    public static LabelProbe Of(IEnumerable<TermLabel> changed)
    {
        var labels = changed.ToList();
        var languages = labels.Select(label => label.Language).Where(language => language.Length > 0).Distinct().ToList();
        if (labels.Exists(label => label.Language.Length == 0))
            languages = languages.Union(new[] { "", LanguageCode.English, LanguageCode.German, LanguageCode.Italian }).ToList();
        languages.Sort(StringComparer.Ordinal);
        return new LabelProbe(languages.Select(language => new WordSet(language, labels)).ToList());
    }

    /// <summary>Whether the tags of a content can be others than before; see the remarks for the two exceptions.</summary>
    public bool CanTouch(ContentText content)
    {
        // A text is read in its own language, else in the one in which most is found: that may be any.
        var own = _sets.Where(set => set.Language == content.Language).ToList();
        return (own.Count > 0 ? own : _sets).Exists(set => Places.Any(place => set.OccursIn(content.At(place))));
    }

    private sealed class WordSet
    {
        private const int ShortestCompound = TextMatcher.ShortestCompound;

        private readonly WordTable _words = new WordTable();
        private readonly HashSet<int> _numbers = new HashSet<int>();
        private readonly WordTable _roots = new WordTable();

        internal WordSet(string language, List<TermLabel> labels)
        {
            Language = language;
            var phrases = new LabelPhrases(_words, language);
            var general = GeneralWords.In(_words, language);
            foreach (var label in labels.Where(label => label.Language.Length == 0 || language.Length == 0 || label.Language == language))
                foreach (var phrase in phrases.Of(label.Text))
                {
                    var telling = phrase.Where(word => !phrases.IsConnective(word) && !general.Contains(word)).ToList();
                    _numbers.UnionWith(telling.Count > 0 ? telling : phrase.Where(word => word != phrases.Comma));
                }

            if (language == LanguageCode.English)
                AddRoots();
        }

        internal string Language { get; }

        internal bool OccursIn(string text)
        {
            var scanner = new TextScanner(text, Language);
            for (var part = scanner.Read(); part != TextPart.End; part = scanner.Read())
                if (part == TextPart.Word && (Has(scanner, 0, scanner.Length) || IsRelated(scanner) || IsCompound(scanner)))
                    return true;
            return false;
        }

        private void AddRoots()
        {
            var buffer = new char[TextScanner.LongestForm];
            foreach (var number in _numbers)
                if (WordFamilies.RootLength(buffer, _words.CopyTo(number, buffer), out _) is var length && length > 0)
                    _roots.FindOrAdd(buffer, length);
        }

        private bool IsRelated(TextScanner scanner) => _roots.Count > 0
            && WordFamilies.RootLength(scanner.Word, scanner.Length, out _) is var length && length > 0 && _roots.Find(scanner.Word, 0, length) != WordTable.Unknown;

        private bool IsCompound(TextScanner scanner)
        {
            if (Language != LanguageCode.German || scanner.Length < ShortestCompound)
                return false;
            for (var length = TextMatcher.ShortestHead; length < scanner.Length; length++)
                if (Has(scanner, 0, length) || Has(scanner, scanner.Length - length, length))
                    return true;
            return false;
        }

        private bool Has(TextScanner scanner, int start, int length) => _numbers.Contains(_words.Find(scanner.Word, start, length));
    }
}
