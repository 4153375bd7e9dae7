using System;
using System.Globalization;
using System.Text;
using OmniChannel.Domain.Wording;

namespace OmniChannel.Domain.Scoring;

/// <summary>
/// A contact test as JSON for pages: <c>asOf, score, grade, threshold, isAboveThreshold, aboveThresholdUntil</c>, then <c>rules</c> with code, name, kind
/// (<c>interaction</c>, <c>profile</c>, <c>interest</c>, <c>audience</c> or <c>inactivity</c>), matches, points and why, then <c>lines</c>, as <see cref="ExplanationLines"/> has them, each with its text. Points of the
/// lines add up to the score.
/// </summary>
public static class ContactTestJson
{
    /// <summary>Writes a test in the language of its reader.</summary>
    public static string Write(ContactTest test, decimal? threshold, Language language)
    {
        var score = test.Score;
        var text = new StringBuilder("{");
        JsonText.Append(text, "asOf", Date(score.AsOf));
        text.Append(",\"score\":").Append(Number(Rounding.Shown(score.Score))).Append(',');
        JsonText.Append(text, "grade", score.Grade);
        text.Append(",\"threshold\":").Append(threshold is decimal value ? Number(value) : "null");
        text.Append(",\"isAboveThreshold\":").Append(score.IsAboveThreshold ? "true" : "false").Append(",\"aboveThresholdUntil\":");
        if (score.Outlook().Until is DateTime until) JsonText.AppendQuoted(text, Date(until));
        else text.Append("null");
        text.Append(",\"rules\":[");
        for (var i = 0; i < test.Rules.Count; i++) Append(text, test.Rules[i], language, i);
        text.Append("],\"lines\":[");
        var lines = score.Explain();
        for (var i = 0; i < lines.Count; i++) Append(text, lines[i], language, i);
        return text.Append("]}").ToString();
    }

    private static void Append(StringBuilder text, RuleVerdict rule, Language language, int position)
    {
        if (position > 0) text.Append(',');
        JsonText.Append(text.Append('{'), "code", rule.Code);
        JsonText.Append(text.Append(','), "name", rule.Name);
        JsonText.Append(text.Append(','), "kind", Kind(rule.Kind));
        text.Append(",\"matches\":").Append(rule.Matches ? "true" : "false").Append(",\"points\":").Append(Number(Rounding.Shown(rule.Points)));
        JsonText.Append(text.Append(','), "why", rule.Why.In(language));
        text.Append('}');
    }

    private static void Append(StringBuilder text, ExplanationLine line, Language language, int position)
    {
        if (position > 0) text.Append(',');
        JsonText.Append(text.Append('{'), "kind", ExplanationLines.KindOf(line));
        JsonText.Append(text.Append(','), "code", line.Code);
        JsonText.Append(text.Append(','), "name", line.Name);
        text.Append(",\"count\":").Append(line.Count.ToString(CultureInfo.InvariantCulture)).Append(",\"points\":").Append(Number(line.Points));
        JsonText.Append(text.Append(','), "text", ExplanationText.Line(line, language));
        text.Append('}');
    }

    private static string Kind(RuleKind kind) => kind switch
    {
        RuleKind.Profile => "profile",
        RuleKind.Interest => "interest",
        RuleKind.Audience => "audience",
        RuleKind.Inactivity => "inactivity",
        _ => "interaction",
    };

    private static string Number(decimal number) => number.ToString("0.######", CultureInfo.InvariantCulture);

    private static string Date(DateTime utc) => utc.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
}
