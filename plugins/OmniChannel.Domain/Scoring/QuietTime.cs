using System;

namespace OmniChannel.Domain.Scoring;

/// <summary>Since when the inactivity rules of a model have seen nothing of a contact, and what they take for it as of a date. Immutable.</summary>
internal sealed class QuietTime
{
    private readonly double[] _taken;

    private QuietTime(DateTime?[] last, int[] strikes, double[] taken)
    {
        Last = last;
        Strikes = strikes;
        _taken = taken;
        foreach (var points in taken) Points += points;
    }

    /// <summary>Of a model without such rules.</summary>
    internal static QuietTime None { get; } = new QuietTime(Array.Empty<DateTime?>(), Array.Empty<int>(), Array.Empty<double>());

    /// <summary>Per rule the last interaction that matched it, UTC; null when there was none.</summary>
    internal DateTime?[] Last { get; }

    /// <summary>Per rule how often it has struck since.</summary>
    internal int[] Strikes { get; }

    /// <summary>What all rules take together, before the limits of groups.</summary>
    internal double Points { get; }

    internal static QuietTime Of(ScoringModel model, Balances balances, DateTime asOf) => model.InactivityRules.Length == 0
        ? None
        : At(model, Array.ConvertAll(model.InactivityRules, rule => balances.LatestOf(rule.Code)), asOf);

    /// <summary>Of a contact whom nothing is known of.</summary>
    internal static QuietTime OfNobody(ScoringModel model) =>
        model.InactivityRules.Length == 0 ? None : At(model, new DateTime?[model.InactivityRules.Length], DateTime.MinValue);

    /// <summary>The same as of another date, when nothing has happened until then.</summary>
    internal QuietTime At(ScoringModel model, DateTime asOf) => Last.Length == 0 ? this : At(model, Last, asOf);

    /// <summary>What a rule takes within its own maximum.</summary>
    internal double PointsOf(int rule) => _taken[rule];

    /// <summary>Adds what rules take to the sums of their groups, and gives back what those without a group take.</summary>
    internal double AddTo(ScoringModel model, double[] groups)
    {
        var alone = 0d;
        for (var i = 0; i < _taken.Length; i++)
        {
            var group = model.InactivityRules[i].Group;
            if (group < 0) alone += _taken[i];
            else groups[group] += _taken[i];
        }
        return alone;
    }

    private static QuietTime At(ScoringModel model, DateTime?[] last, DateTime asOf)
    {
        var strikes = new int[last.Length];
        var taken = new double[last.Length];
        for (var i = 0; i < last.Length; i++)
        {
            strikes[i] = model.InactivityRules[i].StrikesAt(last[i], asOf);
            if (strikes[i] > 0) taken[i] = model.InactivityRules[i].PointsOf(strikes[i]);
        }
        return new QuietTime(last, strikes, taken);
    }
}
