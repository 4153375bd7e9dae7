using System;
using System.Collections.Generic;
using OmniChannel.Domain.Wording;

namespace OmniChannel.Domain.Scoring;

/// <summary>
/// A rule that takes points once interactions that match have not come for so many days, and where wanted again after so many more. What it takes is a function of the date of the
/// last of them alone, so the order in which they become known makes no difference; a contact who has never had one has not gone quiet. Immutable.
/// </summary>
internal sealed class InactivityRule : MatchedRule
{
    internal const int MostDays = 3650;

    // A score is looked at again each time.
    internal const int MostStrikes = 100;

    private const long SecondsOfDay = 86400;

    private readonly int _strikes;

    internal InactivityRule(RuleDefinition rule, int group)
        : base(rule, group)
    {
        Days = rule.InactiveDays!.Value;
        AgainDays = rule.AgainDays;
        _strikes = AgainDays == null ? 1 : StrikesWithin(rule.Maximum!.Value, Points);
    }

    /// <summary>Days of 24 hours after the last interaction at which it first takes its points.</summary>
    internal int Days { get; }

    /// <summary>Days after which it takes them again; null = once.</summary>
    internal int? AgainDays { get; }

    internal override bool IsChoosy => false;

    internal override bool Admits(InteractionFacts interaction) => true;

    /// <summary>No points: what the ledger keeps is that there was something.</summary>
    internal override EntryLine LineOf(InteractionFacts interaction) => new EntryLine(Code, 0m);

    /// <summary>How often it has struck as of a date (UTC) since the last interaction.</summary>
    internal int StrikesAt(DateTime? last, DateTime asOf) => last is DateTime date && Validity.Includes(asOf) ? StrikesSince(date, asOf) : 0;

    /// <summary>What so many strikes take, within the maximum of the rule.</summary>
    internal double PointsOf(int strikes) => Math.Max(strikes * (double)Points, Maximum ?? double.MinValue);

    /// <summary>When it strikes next, or begins or ceases to be valid; null when time alone changes nothing any more.</summary>
    internal DateTime? NextChange(DateTime? last, DateTime asOf)
    {
        if (!(last is DateTime date)) return null;
        var strike = NextStrike(date, asOf);
        var validity = Validity.NextChange(asOf);
        return strike == null || validity < strike ? validity : strike;
    }

    /// <summary>When it strikes next if nothing comes; null when it does not any more.</summary>
    internal DateTime? NextStrike(DateTime last, DateTime asOf)
    {
        var struck = StrikesSince(last, asOf);
        if (struck >= _strikes) return null;
        return RepeatLimit.DateOf(RepeatLimit.SecondOf(last) + ((Days + ((long)struck * (AgainDays ?? 0))) * SecondsOfDay));
    }

    /// <summary>What keeps a rule of this kind from working, besides what concerns every kind.</summary>
    internal static IEnumerable<Phrase> Problems(RuleDefinition rule)
    {
        if (rule.Points > 0) yield return InactivityMessages.GivesPoints.With(rule.Points.Value);
        if (rule.InactiveDays is null) yield return InactivityMessages.WithoutDays.With();
        else if (IsOut(rule.InactiveDays)) yield return InactivityMessages.DaysOut.With(MostDays, rule.InactiveDays.Value);
        if (IsOut(rule.AgainDays)) yield return InactivityMessages.DaysOut.With(MostDays, rule.AgainDays!.Value);
        if (rule.AgainDays is null && rule.Maximum is decimal once) yield return InactivityMessages.MaximumNotAsked.With(once);
        if (rule.AgainDays is int again && rule.Maximum is null) yield return InactivityMessages.WithoutMaximum.With(again);
        if (rule.AgainDays != null && rule.Maximum < 0 && rule.Points < 0 && StrikesWithin(rule.Maximum.Value, rule.Points.Value) > MostStrikes)
            yield return InactivityMessages.TooManyStrikes.With(rule.Maximum.Value, rule.Points.Value, MostStrikes);
        if (rule.Repeat != RepeatPolicy.EachTime || rule.RepeatDays.HasValue || rule.RepeatTimes.HasValue) yield return InactivityMessages.WithRepeats.With();
        if (!string.IsNullOrWhiteSpace(rule.Attribute) || !string.IsNullOrWhiteSpace(rule.Operator)) yield return InactivityMessages.WithProfile.With();
    }

    private int StrikesSince(DateTime last, DateTime asOf)
    {
        var quiet = RepeatLimit.SecondOf(asOf) - RepeatLimit.SecondOf(last) - (Days * SecondsOfDay);
        if (quiet < 0) return 0;
        return AgainDays is int again ? (int)Math.Min(_strikes, 1 + (quiet / (again * SecondsOfDay))) : 1;
    }

    private static bool IsOut(int? days) => days < 1 || days > MostDays;

    private static int StrikesWithin(decimal maximum, decimal points) => (int)Math.Min(int.MaxValue, Math.Ceiling(maximum / points));
}
