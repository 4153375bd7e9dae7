using System;
using System.Collections;
using System.Collections.Generic;

namespace OmniChannel.Domain.Scoring;

/// <summary>What a line of an explanation stands for.</summary>
public enum ExplanationKind
{
    /// <summary>Interactions of one rule, faded to the date of the score.</summary>
    Interactions,

    /// <summary>A profile rule that holds.</summary>
    Profile,

    /// <summary>Points that a person gave or took.</summary>
    Manual,

    /// <summary>What the maximum of a rule takes away.</summary>
    RuleLimit,

    /// <summary>What the limits of a group take away or add.</summary>
    GroupLimit,

    /// <summary>What the limits of the model take away or add.</summary>
    ModelLimit,

    /// <summary>An interest rule that holds.</summary>
    Interest,

    /// <summary>Clicks that came within seconds of delivery: they wait for a decision and give nothing yet.</summary>
    HeldTooSoon,

    /// <summary>Clicks of which there were many at once: they wait for a decision and give nothing yet.</summary>
    HeldTooMany,

    /// <summary>What an inactivity rule takes within its maximum, because no interaction has come.</summary>
    Inactivity,
}

/// <summary>One line of an explanation. Immutable.</summary>
public sealed class ExplanationLine
{
    internal ExplanationLine(ExplanationKind kind, string code, string name, int count, decimal exact, int repeats = 0, DateTime? since = null)
    {
        Since = since;
        Repeats = repeats;
        Kind = kind;
        Code = code;
        Name = name;
        Count = count;
        Exact = exact;
    }

    /// <summary>What it stands for.</summary>
    public ExplanationKind Kind { get; }

    /// <summary>Code of the rule, the group or the model.</summary>
    public string Code { get; }

    /// <summary>Name of the rule, the group or the model.</summary>
    public string Name { get; }

    /// <summary>How many entries of the rule count, or how often an inactivity rule has struck; zero for lines that do not count anything.</summary>
    public int Count { get; }

    /// <summary>How many more entries the rule has that do not count, because its repeats are limited.</summary>
    public int Repeats { get; }

    /// <summary>Since when no interaction has come, UTC; only with <see cref="ExplanationKind.Inactivity"/>.</summary>
    public DateTime? Since { get; }

    /// <summary>Points with two places; those of all lines add up to the score shown.</summary>
    public decimal Points { get; internal set; }

    internal decimal Exact { get; }
}

/// <summary>
/// Why a score is what it is: lines that add up to the score shown, exactly, at two places. Largest first, then by kind and code. Immutable.
/// </summary>
public sealed class Explanation : IReadOnlyList<ExplanationLine>
{
    private readonly List<ExplanationLine> _lines;

    private Explanation(List<ExplanationLine> lines, decimal score)
    {
        _lines = lines;
        Score = score;
    }

    /// <summary>The score shown: two places.</summary>
    public decimal Score { get; }

    /// <summary>Code of the rule that gives most; empty when none gives anything.</summary>
    public string LeadingRule
    {
        get
        {
            var leading = _lines.Find(line => line.Points > 0 && (line.Kind == ExplanationKind.Interactions || line.Kind == ExplanationKind.Profile || line.Kind == ExplanationKind.Interest));
            return leading == null ? string.Empty : leading.Code;
        }
    }

    /// <inheritdoc/>
    public int Count => _lines.Count;

    /// <inheritdoc/>
    public ExplanationLine this[int index] => _lines[index];

    /// <inheritdoc/>
    public IEnumerator<ExplanationLine> GetEnumerator() => _lines.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => _lines.GetEnumerator();

    internal static Explanation Of(ScoringModel model, ScoreResult result)
    {
        var lines = ExactLines(model, result.Parts);
        var score = Rounding.Shown(result.Score);
        Apportion(lines, score);
        lines.RemoveAll(line => line.Points == 0);
        foreach (var held in result.Parts.Held)
        {
            var rule = model.InteractionRules[held.Rule];
            lines.Add(new ExplanationLine(held.Cause == HoldCause.TooSoon ? ExplanationKind.HeldTooSoon : ExplanationKind.HeldTooMany, rule.Code, rule.Name, held.Count, 0m));
        }
        lines.Sort(Compare);
        return new Explanation(lines, score);
    }

    private static List<ExplanationLine> ExactLines(ScoringModel model, ScoreParts parts)
    {
        var lines = new List<ExplanationLine>();
        for (var i = 0; i < model.InteractionRules.Length; i++)
        {
            var rule = model.InteractionRules[i];
            // What makes up enough repeats nothing.
            var repeats = rule.Repeats is { IsGoal: true } ? 0 : parts.Uncounted[i];
            Add(lines, ExplanationKind.Interactions, rule.Code, rule.Name, parts.Counts[i], parts.Rules[i], repeats);
            Add(lines, ExplanationKind.RuleLimit, rule.Code, rule.Name, 0, rule.Limit(parts.Rules[i]) - parts.Rules[i]);
        }
        for (var i = 0; i < parts.Quiet.Last.Length; i++)
        {
            var rule = model.InactivityRules[i];
            Add(lines, ExplanationKind.Inactivity, rule.Code, rule.Name, parts.Quiet.Strikes[i], parts.Quiet.PointsOf(i), since: parts.Quiet.Last[i]);
        }
        for (var i = 0; i < model.Groups.Length; i++)
        {
            var group = model.Groups[i];
            if (!parts.IsOutside) Add(lines, ExplanationKind.GroupLimit, group.Code, group.Name, 0, group.Clamp(parts.Groups[i]) - parts.Groups[i]);
        }
        Add(lines, ExplanationKind.Manual, ReservedRules.Manual, string.Empty, 0, parts.Manual);
        for (var i = 0; i < model.ProfileRules.Length; i++)
        {
            var rule = model.ProfileRules[i];
            if (parts.ProfileHolds[i]) Add(lines, rule.Interest == null ? ExplanationKind.Profile : ExplanationKind.Interest, rule.Code, rule.Name, 0, (double)rule.Points);
        }
        Add(lines, ExplanationKind.ModelLimit, model.Code, model.ModelLimits.Name, 0, parts.Score - (parts.Engagement + parts.Profile));
        return lines;
    }

    private static void Add(List<ExplanationLine> lines, ExplanationKind kind, string code, string name, int count, double points, int repeats = 0, DateTime? since = null)
    {
        // Most rules of a large model give a contact nothing, and rounding costs more than all else here.
        if (points == 0d) return;
        var exact = Rounding.Stored(points);
        if (exact != 0) lines.Add(new ExplanationLine(kind, code, name, count, exact, repeats, since));
    }

    /// <summary>Largest remainder: every line is cut to cents, and the cents that are missing go to those that lost most.</summary>
    private static void Apportion(List<ExplanationLine> lines, decimal score)
    {
        if (lines.Count == 0) return;
        var missing = score;
        foreach (var line in lines)
        {
            line.Points = Math.Floor(line.Exact * 100m) / 100m;
            missing -= line.Points;
        }
        var byLoss = new List<ExplanationLine>(lines);
        byLoss.Sort((one, other) =>
        {
            var order = (other.Exact - other.Points).CompareTo(one.Exact - one.Points);
            return order != 0 ? order : Compare(one, other);
        });
        if (Math.Abs(missing) > lines.Count * 0.01m + 0.01m)
        {
            // Sums beyond what a column can store are cut there; what is cut is a limit like any other.
            lines.Add(new ExplanationLine(ExplanationKind.ModelLimit, string.Empty, string.Empty, 0, missing) { Points = missing });
            return;
        }
        // Rounding noise can leave a cent more than there are lines, or a cent too few; it goes round again, or comes back from those that lost
        // least.
        for (var i = 0; missing > 0; i = (i + 1) % byLoss.Count, missing -= 0.01m) byLoss[i].Points += 0.01m;
        for (var i = byLoss.Count - 1; missing < 0; i = (i + byLoss.Count - 1) % byLoss.Count, missing += 0.01m) byLoss[i].Points -= 0.01m;
    }

    private static int Compare(ExplanationLine one, ExplanationLine other)
    {
        var order = Math.Abs(other.Exact).CompareTo(Math.Abs(one.Exact));
        if (order == 0) order = one.Kind.CompareTo(other.Kind);
        return order != 0 ? order : string.CompareOrdinal(one.Code, other.Code);
    }
}
