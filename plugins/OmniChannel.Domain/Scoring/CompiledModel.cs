using System;

namespace OmniChannel.Domain.Scoring;

/// <summary>A rule that interactions match, ready to be matched; an empty criterion matches everything.</summary>
internal abstract class MatchedRule
{
    private protected MatchedRule(RuleDefinition rule, int group)
    {
        Code = rule.Code.Trim();
        Name = string.IsNullOrWhiteSpace(rule.Name) ? Code : rule.Name.Trim();
        Points = rule.Points!.Value;
        Maximum = (double?)rule.Maximum;
        Group = group;
        ChannelId = rule.ChannelId;
        TypeId = rule.TypeId;
        ContentId = rule.ContentId;
        TermId = rule.TermId;
        Validity = new Validity(rule.ValidFrom, rule.ValidUntil);
    }

    internal string Code { get; }

    internal string Name { get; }

    internal decimal Points { get; }

    internal double? Maximum { get; }

    /// <summary>Position of its group in the model, or −1.</summary>
    internal int Group { get; }

    internal Guid? ChannelId { get; }

    internal Guid? TypeId { get; }

    internal Guid? ContentId { get; }

    internal Guid? TermId { get; }

    internal Validity Validity { get; }

    /// <summary>Whether some interactions that meet the criteria do not match.</summary>
    internal abstract bool IsChoosy { get; }

    /// <summary>Whether an interaction that meets the criteria matches.</summary>
    internal abstract bool Admits(InteractionFacts interaction);

    /// <summary>What the ledger holds of an interaction that matches.</summary>
    internal abstract EntryLine LineOf(InteractionFacts interaction);
}

/// <summary>An interaction rule, ready to be matched and added up.</summary>
internal sealed class InteractionRule : MatchedRule
{
    internal InteractionRule(RuleDefinition rule, int group)
        : base(rule, group) => Repeats = RepeatLimit.Of(rule);

    /// <summary>How its repeats are limited; null when every interaction counts.</summary>
    internal RepeatLimit? Repeats { get; }

    internal bool NeedsContent => Repeats is { Policy: RepeatPolicy.OncePerContent };

    internal override bool IsChoosy => NeedsContent || Validity.IsLimited;

    /// <summary>Whether an interaction falls into the time of the rule, and has content where the rule counts by content.</summary>
    internal override bool Admits(InteractionFacts interaction) =>
        (!Validity.IsLimited || Validity.Includes(interaction.OccurredOn)) && (!NeedsContent || interaction.ContentId != null);

    internal override EntryLine LineOf(InteractionFacts interaction) => new EntryLine(Code, Points, NeedsContent ? interaction.ContentId : null);

    /// <summary>A maximum holds back in the direction of the points: upwards for a reward, downwards for a penalty.</summary>
    internal double Limit(double sum)
    {
        if (!(Maximum is double maximum)) return sum;
        return Points > 0 ? Math.Min(sum, maximum) : Math.Max(sum, maximum);
    }
}

/// <summary>A profile or interest rule, ready to be evaluated.</summary>
internal sealed class ProfileRule
{
    internal ProfileRule(RuleDefinition rule, ProfileCondition condition)
    {
        Code = rule.Code.Trim();
        Name = string.IsNullOrWhiteSpace(rule.Name) ? Code : rule.Name.Trim();
        Points = rule.Points!.Value;
        Condition = condition;
        Validity = new Validity(rule.ValidFrom, rule.ValidUntil);
    }

    internal string Code { get; }

    internal string Name { get; }

    internal decimal Points { get; }

    internal ProfileCondition Condition { get; }

    internal Validity Validity { get; }

    /// <summary>The interest it asks for; null when it looks at a column.</summary>
    internal InterestCondition? Interest => Condition as InterestCondition;

    /// <summary>Whether its points change although the contact does not.</summary>
    internal bool ChangesWithTime => Condition.ChangesWithTime || Validity.IsLimited;

    /// <summary>Whether they can also rise then. Interest only fades by itself.</summary>
    internal bool ComesWithTime => Interest == null ? ChangesWithTime : Validity.IsLimited;

    internal bool Holds(IProfile profile, DateTime asOf) => Validity.Includes(asOf) && Condition.Holds(profile, asOf);

    /// <summary>The next midnight (UTC) from which it may hold, or not hold any more; null when time changes nothing.</summary>
    internal DateTime? NextChange(IProfile profile, DateTime asOf)
    {
        var condition = Condition.NextChange(profile, asOf);
        var validity = Validity.NextChange(asOf);
        return condition == null || validity < condition ? validity : condition;
    }
}

/// <summary>Limits of a group or of the model.</summary>
internal sealed class Limits
{
    internal Limits(string code, string name, decimal? minimum, decimal? maximum)
    {
        Code = code.Trim();
        Name = string.IsNullOrWhiteSpace(name) ? Code : name.Trim();
        Minimum = (double?)minimum;
        Maximum = (double?)maximum;
    }

    internal string Code { get; }

    internal string Name { get; }

    internal double? Minimum { get; }

    internal double? Maximum { get; }

    internal double Clamp(double sum)
    {
        if (Minimum is double minimum && sum < minimum) return minimum;
        return Maximum is double maximum && sum > maximum ? maximum : sum;
    }
}
