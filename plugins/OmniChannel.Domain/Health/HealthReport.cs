using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text;
using OmniChannel.Domain.Wording;

namespace OmniChannel.Domain.Health;

/// <summary>Findings as they leave: JSON for pages and tools, lines for people.</summary>
public static class HealthReport
{
    private static readonly Sentence Count = new Sentence(
        "health-count",
        "{0}: {1} found, {2} mended",
        "{0}: {1} gefunden, {2} behoben",
        "{0}: {1} trovati, {2} risolti");

    private static readonly Sentence Nothing = new Sentence(
        "health-none-found",
        "Nothing was found.",
        "Es wurde nichts gefunden.",
        "Non è stato trovato nulla.");

    /// <summary>
    /// The findings as JSON: an array of <c>kind</c> (stable code), <c>title</c>, <c>table</c>, <c>id</c>, <c>name</c>, <c>problem</c>, <c>remedy</c> and
    /// <c>mended</c>; title, problem and remedy in the language of the reader.
    /// </summary>
    public static string Json(IReadOnlyList<HealthFinding> findings, Language language)
    {
        var text = new StringBuilder("[");
        for (var i = 0; i < findings.Count; i++) Append(text, findings[i], language, i);
        return text.Append(']').ToString();
    }

    /// <summary>How many of each kind were found and mended, a line each in the order of their first finding.</summary>
    public static string Summary(IReadOnlyList<HealthFinding> findings, Language language)
    {
        if (findings.Count == 0) return Nothing.With().In(language);
        var kinds = new List<Sentence>();
        foreach (var finding in findings)
        {
            if (!kinds.Exists(kind => kind.Code == finding.Kind.Code)) kinds.Add(finding.Kind);
        }
        var lines = new List<string>(kinds.Count);
        foreach (var kind in kinds)
        {
            var found = 0;
            var mended = 0;
            foreach (var finding in findings)
            {
                if (finding.Kind.Code != kind.Code) continue;
                found++;
                if (finding.IsMended) mended++;
            }
            lines.Add(Count.With(kind.Wording(language), found, mended).In(language));
        }
        return string.Join("\n", lines);
    }

    private static void Append(StringBuilder text, HealthFinding finding, Language language, int position)
    {
        if (position > 0) text.Append(',');
        JsonText.Append(text.Append('{'), "kind", finding.Kind.Code);
        JsonText.Append(text.Append(','), "title", finding.Kind.Wording(language));
        JsonText.Append(text.Append(','), "table", finding.Table);
        JsonText.Append(text.Append(','), "id", finding.Id.ToString("D", CultureInfo.InvariantCulture));
        JsonText.Append(text.Append(','), "name", finding.Name);
        JsonText.Append(text.Append(','), "problem", finding.Problem.In(language));
        JsonText.Append(text.Append(','), "remedy", finding.Remedy.In(language));
        text.Append(",\"mended\":").Append(finding.IsMended ? "true" : "false").Append('}');
    }
}
