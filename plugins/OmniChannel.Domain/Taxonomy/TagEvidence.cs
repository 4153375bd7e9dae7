using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text;

namespace OmniChannel.Domain.Taxonomy;

/// <summary>One phrase of a text that speaks for a term.</summary>
public sealed class PhraseEvidence
{
    internal PhraseEvidence(MatchKind kind, string phrase, TextPlace place, int position, int count)
    {
        Kind = kind;
        Phrase = phrase;
        Place = place;
        Position = position;
        Count = count;
    }

    /// <summary>How it was recognised.</summary>
    public MatchKind Kind { get; }

    /// <summary>The words as the text has them, where they stand first.</summary>
    public string Phrase { get; }

    /// <summary>Where they stand first: title before abstract before body.</summary>
    public TextPlace Place { get; }

    /// <summary>First character in that place, counted from 1.</summary>
    public int Position { get; }

    /// <summary>How often they stand in the whole content.</summary>
    public int Count { get; }
}

/// <summary>Why a tag was given, strongest phrase first.</summary>
public sealed class TagEvidence
{
    private const char Ellipsis = '…';

    private static readonly string[][] Places =
    {
        new[] { "title", "Titel", "titolo" },
        new[] { "abstract", "Zusammenfassung", "riassunto" },
        new[] { "text", "Text", "testo" },
    };

    private static readonly string[] TopicWord = { "typical word", "typisches Wort", "parola tipica" };
    private static readonly string[] Related = { "related word", "verwandtes Wort", "parola affine" };

    internal TagEvidence(IReadOnlyList<PhraseEvidence> phrases) => Phrases = phrases;

    /// <summary>The phrases, strongest first.</summary>
    public IReadOnlyList<PhraseEvidence> Phrases { get; }

    /// <summary>The evidence in a line, such as: "sepsis" (title, 3×); "cultures" (text 120).</summary>
    /// <param name="language">en, de or it; anything else reads English.</param>
    /// <param name="maximumLength">Longest text wanted; phrases that do not fit are left out.</param>
    public string ToText(string? language, int maximumLength = 200)
    {
        var column = TaxonomyWording.Column(language);
        var text = new StringBuilder();
        foreach (var phrase in Phrases)
        {
            var part = (text.Length == 0 ? "" : "; ") + Describe(phrase, column);
            if (text.Length + part.Length > maximumLength)
                return Shorten(text, part, maximumLength);
            text.Append(part);
        }

        return text.ToString();
    }

    private static string Shorten(StringBuilder text, string part, int maximumLength)
    {
        if (maximumLength <= 0)
            return "";
        if (text.Length == 0)
            return part.Substring(0, maximumLength - 1) + Ellipsis;
        text.Length = Math.Min(text.Length, maximumLength - 1);
        return text.Append(Ellipsis).ToString();
    }

    private static string Describe(PhraseEvidence phrase, int column)
    {
        var place = Places[(int)phrase.Place][column];
        var position = phrase.Place == TextPlace.Title ? "" : " " + phrase.Position.ToString(CultureInfo.InvariantCulture);
        var count = phrase.Count == 1 ? "" : string.Format(CultureInfo.InvariantCulture, ", {0}×", phrase.Count);
        var kind = phrase.Kind == MatchKind.TopicWord ? ", " + TopicWord[column] : phrase.Kind == MatchKind.Family ? ", " + Related[column] : "";
        return "\"" + phrase.Phrase + "\" (" + place + position + count + kind + ")";
    }
}
