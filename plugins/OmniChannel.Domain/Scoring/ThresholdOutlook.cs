using System;
using System.Collections.Generic;

namespace OmniChannel.Domain.Scoring;

/// <summary>How a score will stand to its threshold when nothing more happens.</summary>
public enum Outlook
{
    /// <summary>It is below the threshold already, or there is none.</summary>
    NotAbove,

    /// <summary>It falls below at a known time.</summary>
    Until,

    /// <summary>It stays above: its points do not fade, or what stays is enough.</summary>
    Lasting,
}

/// <summary>
/// Until when a score stays at or above a level, such as its threshold. All balances of a model fade by the same factor x = 2^(−time / half-life), and limits keep the
/// score linear in x between the points where one of them begins or ceases to hold; so the time is solved exactly, also with limits and negative
/// points.
/// </summary>
public sealed class ThresholdOutlook
{
    // The last day Dataverse can store; what would fall later lasts.
    private static readonly DateTime LastDay = new DateTime(9999, 12, 30, 0, 0, 0, DateTimeKind.Utc);

    private ThresholdOutlook(Outlook outlook, DateTime? until)
    {
        Outlook = outlook;
        Until = until;
    }

    /// <summary>What is known.</summary>
    public Outlook Outlook { get; }

    /// <summary>When the score reaches the threshold from above, UTC; only with <see cref="Scoring.Outlook.Until"/>.</summary>
    public DateTime? Until { get; }

    internal static ThresholdOutlook Of(ScoringModel model, ScoreParts parts, IProfile profile, DateTime asOf, double level)
    {
        if (level <= model.ModelLimits.Minimum || parts.IsOutside) return new ThresholdOutlook(Outlook.Lasting, null);
        var steady = new Steady(parts.Manual + parts.Profile, parts.Quiet);
        // Rules that compare a date with today, or wait for an interaction, change their points at known moments; between two of them only fading is at work.
        for (var from = asOf; ;)
        {
            var next = model.NextChange(profile, parts.Quiet, from);
            if (FirstBelow(model, parts, steady, asOf, level, from, next ?? LastDay) is DateTime fall) return Falling(fall);
            if (!(next is DateTime change) || change >= LastDay) return new ThresholdOutlook(Outlook.Lasting, null);
            // Who leaves the audience has no points any more; a level of zero or less holds then.
            if (!model.Audience.Includes(profile, change)) return level > 0 ? Falling(change) : new ThresholdOutlook(Outlook.Lasting, null);
            steady = new Steady(parts.Manual + model.ProfilePoints(profile, change), parts.Quiet.At(model, change));
            from = change;
        }
    }

    internal static ThresholdOutlook NotAbove { get; } = new ThresholdOutlook(Outlook.NotAbove, null);

    private static ThresholdOutlook Falling(DateTime fall) =>
        fall >= LastDay ? new ThresholdOutlook(Outlook.Lasting, null) : new ThresholdOutlook(Outlook.Until, fall);

    /// <summary>When the total is first under the level, from one date (included) to another (excluded), with what stays between them.</summary>
    private static DateTime? FirstBelow(ScoringModel model, ScoreParts parts, Steady steady, DateTime asOf, double level, DateTime from, DateTime to)
    {
        var first = model.HalfLife.Remaining(asOf, from);
        // The rounded score can reach the threshold while the exact one is a hair below: it leaves it at once.
        if (Total(model, parts, steady, first) < level) return from;
        if (model.HalfLife.IsNone) return null;
        var share = FirstShareBelow(model, parts, steady, level, first);
        if (share is null || share <= 0) return null;
        var days = model.HalfLife.DaysUntil(share.Value);
        if (days >= (LastDay - asOf).TotalDays) return null;
        var fall = asOf.AddTicks((long)(days * TimeSpan.TicksPerDay));
        return fall < to ? fall : (DateTime?)null;
    }

    /// <summary>The largest share x below the first at which the total is under the level; null when it never is.</summary>
    private static double? FirstShareBelow(ScoringModel model, ScoreParts parts, Steady steady, double level, double first)
    {
        var high = first;
        var totalHigh = Total(model, parts, steady, high);
        foreach (var low in Breakpoints(model, parts, steady))
        {
            if (low >= first) continue;
            var totalLow = Total(model, parts, steady, low);
            if (totalLow < level) return low + ((high - low) * (level - totalLow) / (totalHigh - totalLow));
            high = low;
            totalHigh = totalLow;
        }
        return null;
    }

    /// <summary>The total before the limits of the model when a share x of all balances is left.</summary>
    private static double Total(ScoringModel model, ScoreParts parts, Steady steady, double share)
    {
        var groups = GroupSums(model, parts, steady, share);
        var total = steady.Points + steady.Quiet.AddTo(model, new double[groups.Length]);
        for (var i = 0; i < groups.Length; i++) total += model.Groups[i].Clamp(groups[i]);
        for (var i = 0; i < model.InteractionRules.Length; i++)
        {
            if (model.InteractionRules[i].Group < 0) total += model.InteractionRules[i].Limit(parts.Rules[i] * share);
        }
        return total;
    }

    private static double[] GroupSums(ScoringModel model, ScoreParts parts, Steady steady, double share)
    {
        var sums = new double[model.Groups.Length];
        for (var i = 0; i < model.InteractionRules.Length; i++)
        {
            var rule = model.InteractionRules[i];
            if (rule.Group >= 0) sums[rule.Group] += rule.Limit(parts.Rules[i] * share);
        }
        steady.Quiet.AddTo(model, sums);
        return sums;
    }

    /// <summary>The shares below 1, descending and ending with 0, between which the total is linear.</summary>
    private static List<double> Breakpoints(ScoringModel model, ScoreParts parts, Steady steady)
    {
        var points = new SortedSet<double> { 0d, 1d };
        for (var i = 0; i < model.InteractionRules.Length; i++)
        {
            if (model.InteractionRules[i].Maximum is double maximum && parts.Rules[i] != 0) AddInside(points, maximum / parts.Rules[i]);
        }
        var ruleLimits = new List<double>(points);
        for (var i = 1; i < ruleLimits.Count; i++)
        {
            var low = ruleLimits[i - 1];
            var high = ruleLimits[i];
            var atLow = GroupSums(model, parts, steady, low);
            var atHigh = GroupSums(model, parts, steady, high);
            for (var group = 0; group < atLow.Length; group++)
            {
                AddCrossing(points, low, high, atLow[group], atHigh[group], model.Groups[group].Minimum);
                AddCrossing(points, low, high, atLow[group], atHigh[group], model.Groups[group].Maximum);
            }
        }
        points.Remove(1d);
        var descending = new List<double>(points);
        descending.Reverse();
        return descending;
    }

    private static void AddCrossing(SortedSet<double> points, double low, double high, double atLow, double atHigh, double? limit)
    {
        if (limit is double value && atLow != atHigh && (atLow < value) != (atHigh < value))
            AddInside(points, low + ((high - low) * (value - atLow) / (atHigh - atLow)));
    }

    private static void AddInside(SortedSet<double> points, double share)
    {
        if (share > 0 && share < 1) points.Add(share);
    }

    /// <summary>What does not fade.</summary>
    private readonly struct Steady
    {
        internal Steady(double points, QuietTime quiet)
        {
            Points = points;
            Quiet = quiet;
        }

        /// <summary>Points by hand and of the profile.</summary>
        internal double Points { get; }

        /// <summary>What inactivity rules take.</summary>
        internal QuietTime Quiet { get; }
    }
}
