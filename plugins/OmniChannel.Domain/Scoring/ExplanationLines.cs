using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text;
using OmniChannel.Domain.Wording;

namespace OmniChannel.Domain.Scoring;

/// <summary>
/// An explanation as data, in no language: a JSON array of <c>{"kind":"interactions","code":"visits","name":"Visits","count":3,"points":12.50}</c>, largest
/// first, with <c>repeats</c> where entries do not count because they repeat others and <c>since</c> where no interaction has come, whose points add up to the score shown. Readers word the kinds in their own language.
/// </summary>
public static class ExplanationLines
{
    /// <summary>Writes the lines; those that do not fit are summed up in a last one of kind <c>rest</c>, whose count says how many they are.</summary>
    /// <param name="explanation">What to write.</param>
    /// <param name="maximumLength">Characters that the column holds.</param>
    public static string Write(Explanation explanation, int maximumLength)
    {
        var written = new List<string>(explanation.Count);
        var length = 1;
        foreach (var line in explanation)
        {
            written.Add(Line(line));
            length += written[written.Count - 1].Length + 1;
            if (length > maximumLength) break;
        }
        for (var shown = written.Count; length > maximumLength; shown--)
        {
            var text = "[" + string.Join(",", written.GetRange(0, shown - 1)) + (shown > 1 ? "," : string.Empty) + Rest(explanation, shown - 1) + "]";
            if (text.Length <= maximumLength || shown == 1) return text;
        }
        return "[" + string.Join(",", written) + "]";
    }

    /// <summary>The word that stands for a kind of line.</summary>
    public static string KindOf(ExplanationLine line)
    {
        switch (line.Kind)
        {
            case ExplanationKind.Interactions: return "interactions";
            case ExplanationKind.Profile: return "profile";
            case ExplanationKind.Interest: return "interest";
            case ExplanationKind.Manual: return "manual";
            case ExplanationKind.RuleLimit: return "rule-limit";
            case ExplanationKind.GroupLimit: return line.Points < 0 ? "group-maximum" : "group-minimum";
            case ExplanationKind.Inactivity: return "inactivity";
            case ExplanationKind.HeldTooSoon: return "held-too-soon";
            case ExplanationKind.HeldTooMany: return "held-too-many";
            default: return line.Points < 0 ? "model-maximum" : "model-minimum";
        }
    }

    private static string Line(ExplanationLine line)
    {
        var text = new StringBuilder("{");
        JsonText.Append(text, "kind", KindOf(line));
        JsonText.Append(text.Append(','), "code", line.Code);
        JsonText.Append(text.Append(','), "name", line.Name);
        if (line.Count != 0) text.Append(",\"count\":").Append(line.Count.ToString(CultureInfo.InvariantCulture));
        if (line.Repeats != 0) text.Append(",\"repeats\":").Append(line.Repeats.ToString(CultureInfo.InvariantCulture));
        if (line.Since is DateTime since) JsonText.Append(text.Append(','), "since", since.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture));
        return text.Append(",\"points\":").Append(line.Points.ToString("0.00", CultureInfo.InvariantCulture)).Append('}').ToString();
    }

    private static string Rest(Explanation explanation, int shown)
    {
        var points = 0m;
        for (var i = shown; i < explanation.Count; i++) points += explanation[i].Points;
        return "{\"kind\":\"rest\",\"count\":" + (explanation.Count - shown).ToString(CultureInfo.InvariantCulture) + ",\"points\":"
            + points.ToString("0.00", CultureInfo.InvariantCulture) + "}";
    }
}
