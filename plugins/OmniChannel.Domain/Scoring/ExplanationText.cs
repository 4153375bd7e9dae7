using System;
using System.Collections.Generic;
using OmniChannel.Domain.Wording;

namespace OmniChannel.Domain.Scoring;

/// <summary>
/// An explanation as plain text: a line each, largest first; what does not fit is summed up in a last line, so that it still adds up.
/// </summary>
public static class ExplanationText
{
    /// <summary>Writes an explanation.</summary>
    /// <param name="explanation">What to write.</param>
    /// <param name="language">The reader's.</param>
    /// <param name="maximumLength">Characters that the column holds.</param>
    /// <param name="maximumLines">Lines a reader wants to see, the last line included.</param>
    public static string Write(Explanation explanation, Language language, int maximumLength, int maximumLines = int.MaxValue)
    {
        var lines = new List<string>();
        var length = -1;
        foreach (var line in explanation)
        {
            if (length > maximumLength) break;
            lines.Add(Line(line, language));
            length += lines[lines.Count - 1].Length + 1;
        }
        var most = Math.Max(1, maximumLines);
        if (lines.Count == explanation.Count && lines.Count <= most && length <= maximumLength) return string.Join("\n", lines);
        for (var shown = Math.Min(lines.Count, most - 1); shown > 0; shown--)
        {
            var text = string.Join("\n", lines.GetRange(0, shown)) + "\n" + Rest(explanation, shown, language);
            if (text.Length <= maximumLength) return text;
        }
        return FittedText.Cut(Rest(explanation, 0, language), maximumLength);
    }

    /// <summary>One line: <c>+12.50 Opened a mail (3×)</c>.</summary>
    public static string Line(ExplanationLine line, Language language)
    {
        var points = Notation.SignedPoints(line.Points, language);
        return points + " " + Label(line).In(language);
    }

    private static Phrase Label(ExplanationLine line)
    {
        switch (line.Kind)
        {
            case ExplanationKind.Interactions:
                return line.Repeats == 0 ? ExplanationMessages.Interactions.With(line.Name, line.Count) : ExplanationMessages.Repeated.With(line.Name, line.Count, line.Repeats);
            case ExplanationKind.Profile: return ExplanationMessages.Profile.With(line.Name);
            case ExplanationKind.Interest: return ExplanationMessages.Interest.With(line.Name);
            case ExplanationKind.Manual: return ExplanationMessages.Manual.With();
            case ExplanationKind.RuleLimit: return ExplanationMessages.RuleLimit.With(line.Name);
            case ExplanationKind.GroupLimit:
                return (line.Points < 0 ? ExplanationMessages.GroupMaximum : ExplanationMessages.GroupMinimum).With(line.Name);
            case ExplanationKind.Inactivity:
                return line.Count == 1 ? InactivityMessages.StruckOnce.With(line.Name, line.Since!.Value.Date) : InactivityMessages.StruckAgain.With(line.Name, line.Since!.Value.Date, line.Count);
            case ExplanationKind.HeldTooSoon: return ExplanationMessages.HeldTooSoon.With(line.Name, line.Count);
            case ExplanationKind.HeldTooMany: return ExplanationMessages.HeldTooMany.With(line.Name, line.Count);
            default:
                return (line.Points < 0 ? ExplanationMessages.ModelMaximum : ExplanationMessages.ModelMinimum).With(line.Name);
        }
    }

    private static string Rest(Explanation explanation, int shown, Language language)
    {
        var points = 0m;
        for (var i = shown; i < explanation.Count; i++) points += explanation[i].Points;
        return ExplanationMessages.Rest.With(explanation.Count - shown, Notation.SignedPoints(points, language)).In(language);
    }
}

/// <summary>The words of an explanation.</summary>
internal static class ExplanationMessages
{
    internal static readonly Sentence Interactions = new Sentence("line-interactions", "{0} ({1}\u00d7)", "{0} ({1}\u00d7)", "{0} ({1}\u00d7)");
    internal static readonly Sentence Repeated = new Sentence("line-repeated", "{0} ({1}\u00d7; repeats that do not count: {2})",
        "{0} ({1}\u00d7; nicht gezählte Wiederholungen: {2})", "{0} ({1}\u00d7; ripetizioni non contate: {2})");
    internal static readonly Sentence Profile = new Sentence("line-profile", "{0} (profile)", "{0} (Profil)", "{0} (profilo)");
    internal static readonly Sentence Interest = new Sentence("line-interest", "{0} (interest)", "{0} (Interesse)", "{0} (interesse)");
    internal static readonly Sentence Manual = new Sentence("line-manual", "Points given by hand", "Von Hand vergebene Punkte",
        "Punti assegnati a mano");
    internal static readonly Sentence RuleLimit = new Sentence("line-rule-limit", "capped: maximum of {0}", "gekappt: Maximum von {0}",
        "limitato: massimo di {0}");
    internal static readonly Sentence GroupMaximum = new Sentence("line-group-maximum", "capped: maximum of group {0}",
        "gekappt: Maximum der Gruppe {0}", "limitato: massimo del gruppo {0}");
    internal static readonly Sentence GroupMinimum = new Sentence("line-group-minimum", "raised: minimum of group {0}",
        "angehoben: Minimum der Gruppe {0}", "aumentato: minimo del gruppo {0}");
    internal static readonly Sentence ModelMaximum = new Sentence("line-model-maximum", "capped: maximum of {0}", "gekappt: Maximum von {0}",
        "limitato: massimo di {0}");
    internal static readonly Sentence ModelMinimum = new Sentence("line-model-minimum", "raised: minimum of {0}", "angehoben: Minimum von {0}",
        "aumentato: minimo di {0}");
    internal static readonly Sentence HeldTooSoon = new Sentence("line-held-too-soon",
        "{0} ({1}\u00d7 held: clicked within seconds of delivery, as mail scanners do)",
        "{0} ({1}\u00d7 zurückgehalten: Sekunden nach der Zustellung geklickt, wie es E-Mail-Scanner tun)",
        "{0} ({1}\u00d7 in sospeso: clic pochi secondi dopo la consegna, come fanno gli scanner di posta)");
    internal static readonly Sentence HeldTooMany = new Sentence("line-held-too-many",
        "{0} ({1}\u00d7 held: many clicks within seconds, as mail scanners do)",
        "{0} ({1}\u00d7 zurückgehalten: viele Klicks innerhalb von Sekunden, wie es E-Mail-Scanner tun)",
        "{0} ({1}\u00d7 in sospeso: molti clic in pochi secondi, come fanno gli scanner di posta)");
    internal static readonly Sentence Rest = new Sentence("line-rest", "\u2026 and {0} more, together {1}", "\u2026 und {0} weitere, zusammen {1}",
        "\u2026 e altre {0}, in totale {1}");
}
