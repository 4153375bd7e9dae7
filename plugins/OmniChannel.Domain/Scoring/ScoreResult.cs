using System;
using System.Collections.Generic;
using OmniChannel.Domain.Wording;

namespace OmniChannel.Domain.Scoring;

/// <summary>A score as of a date with everything it is made of. Immutable.</summary>
public sealed class ScoreResult
{
    private readonly ScoringModel _model;
    private readonly IProfile _profile;

    private ScoreResult(ScoringModel model, ScoreParts parts, IProfile profile, DateTime asOf)
    {
        _model = model;
        _profile = profile;
        Parts = parts;
        AsOf = asOf;
        EngagementPoints = Rounding.Stored(parts.Engagement);
        ProfilePoints = Rounding.Stored(parts.Profile);
        InactivityPoints = Rounding.Stored(parts.Quiet.Points);
        FadingPoints = model.HalfLife.IsNone ? 0m : Rounding.Stored(parts.Engagement - parts.Manual - parts.Quiet.Points);
        Score = Rounding.Stored(parts.Score);
        Grade = model.Grades.Of(Score, ProfilePoints, EngagementPoints);
    }

    /// <summary>The date of the score, UTC.</summary>
    public DateTime AsOf { get; }

    /// <summary>The score within the limits of the model, six places.</summary>
    public decimal Score { get; }

    /// <summary>What interactions, manual points and inactivity come to within the limits of rules and groups, before those of the model; six places.</summary>
    public decimal EngagementPoints { get; }

    /// <summary>What the profile rules that hold give, before the limits of the model; six places.</summary>
    public decimal ProfilePoints { get; }

    /// <summary>What inactivity rules take, within their own maximum and before the limits of groups; zero or less, six places.</summary>
    public decimal InactivityPoints { get; }

    /// <summary>What of the score fades with the half-life: what interactions give within the limits of rules and groups; six places.</summary>
    public decimal FadingPoints { get; }

    /// <summary>The score as thresholds compare it: four places.</summary>
    public decimal Compared => Rounding.Compared(Score);

    /// <summary>Whether the score has reached the threshold of the model; never for a model without one.</summary>
    public bool IsAboveThreshold => _model.Definition.Threshold is decimal threshold && Compared >= threshold;

    /// <summary>The grade of the score, or that of profile and engagement together; empty when the model has no bands.</summary>
    public string Grade { get; }

    /// <summary>Whether the model does not score the contact, so that it has no points whatever it does.</summary>
    public bool IsOutsideAudience => Parts.IsOutside;

    /// <summary>The audience rules that the contact does not meet, by name.</summary>
    public IReadOnlyList<string> MissedAudience => _model.Audience.Missed(_profile, AsOf);

    internal ScoreParts Parts { get; }

    /// <summary>How long the score stays at or above the threshold when nothing happens.</summary>
    public ThresholdOutlook Outlook() => IsAboveThreshold ? OutlookFor(_model.Definition.Threshold!.Value) : ThresholdOutlook.NotAbove;

    /// <summary>How long the score stays at or above a level when nothing happens.</summary>
    public ThresholdOutlook OutlookFor(decimal level) =>
        Compared >= level ? ThresholdOutlook.Of(_model, Parts, _profile, AsOf, (double)level) : ThresholdOutlook.NotAbove;

    /// <summary>
    /// The next moment (UTC) from which the score may differ by more than fading although nothing happens: a rule compares a date with today, or takes points because nothing
    /// happens; null when there is none.
    /// </summary>
    public DateTime? NextChange => _model.NextChange(_profile, Parts.Quiet, AsOf);

    /// <summary>The lines that add up to the score.</summary>
    public Explanation Explain() => Explanation.Of(_model, this);

    internal static ScoreResult Of(ScoringModel model, Balances balances, IProfile profile, DateTime asOf) =>
        new ScoreResult(model, ScoreParts.Of(model, balances, profile, asOf), profile, asOf);
}

/// <summary>The unrounded parts of a score, in the order of the model's rules and groups.</summary>
internal sealed class ScoreParts
{
    private ScoreParts(double[] rules, int[] counts, int[] uncounted, double[] groups, bool[] profileHolds)
    {
        Rules = rules;
        Counts = counts;
        Uncounted = uncounted;
        Groups = groups;
        ProfileHolds = profileHolds;
    }

    /// <summary>Decayed sum of each interaction rule, before its maximum.</summary>
    internal double[] Rules { get; }

    /// <summary>Entries of each interaction rule that count.</summary>
    internal int[] Counts { get; }

    /// <summary>Entries of each interaction rule that do not count, because its repeats are limited.</summary>
    internal int[] Uncounted { get; }

    /// <summary>Sum of each group, before its limits.</summary>
    internal double[] Groups { get; }

    internal bool[] ProfileHolds { get; }

    /// <summary>What inactivity rules have seen and take.</summary>
    internal QuietTime Quiet { get; private set; } = QuietTime.None;

    /// <summary>What waits for a decision, and does not count.</summary>
    internal IReadOnlyList<HeldEntries> Held { get; private set; } = Array.Empty<HeldEntries>();

    internal double Manual { get; private set; }

    internal double Engagement { get; private set; }

    internal double Profile { get; private set; }

    internal double Score { get; private set; }

    /// <summary>Whether the contact is outside the audience, so that nothing counts.</summary>
    internal bool IsOutside { get; private set; }

    /// <summary>The parts of a score; of a contact outside the audience all are zero.</summary>
    internal static ScoreParts Of(ScoringModel model, Balances balances, IProfile profile, DateTime asOf) => model.Audience.Includes(profile, asOf)
        ? OfAudience(model, balances, profile, asOf)
        : new ScoreParts(new double[model.InteractionRules.Length], new int[model.InteractionRules.Length], new int[model.InteractionRules.Length],
            new double[model.Groups.Length], new bool[model.ProfileRules.Length]) { IsOutside = true, Score = model.ModelLimits.Clamp(0d), Quiet = QuietTime.OfNobody(model) };

    /// <summary>The parts of a score as if the contact were in the audience.</summary>
    internal static ScoreParts OfAudience(ScoringModel model, Balances balances, IProfile profile, DateTime asOf)
    {
        var rules = model.InteractionRules;
        var parts = new ScoreParts(new double[rules.Length], new int[rules.Length], new int[rules.Length], new double[model.Groups.Length],
            new bool[model.ProfileRules.Length]);
        parts.Held = balances.Spread(model.RulePositions, asOf, parts.Rules, parts.Counts, parts.Uncounted);
        var engagement = 0d;
        for (var i = 0; i < rules.Length; i++)
        {
            // Most rules of a large model have given a contact nothing, and of nothing no maximum takes away.
            if (parts.Rules[i] == 0d) continue;
            var limited = rules[i].Limit(parts.Rules[i]);
            if (rules[i].Group < 0) engagement += limited;
            else parts.Groups[rules[i].Group] += limited;
        }
        parts.Quiet = QuietTime.Of(model, balances, asOf);
        engagement += parts.Quiet.AddTo(model, parts.Groups);
        for (var i = 0; i < parts.Groups.Length; i++) engagement += model.Groups[i].Clamp(parts.Groups[i]);
        parts.Manual = balances.ValueAt(ReservedRules.Manual, asOf);
        parts.Engagement = engagement + parts.Manual;
        for (var i = 0; i < model.ProfileRules.Length; i++)
        {
            var rule = model.ProfileRules[i];
            parts.ProfileHolds[i] = rule.Holds(profile, asOf);
            if (parts.ProfileHolds[i]) parts.Profile += (double)rule.Points;
        }
        parts.Score = model.ModelLimits.Clamp(parts.Engagement + parts.Profile);
        return parts;
    }
}
