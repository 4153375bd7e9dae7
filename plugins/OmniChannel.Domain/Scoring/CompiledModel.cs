using System;

namespace OmniChannel.Domain.Scoring;

/// <summary>An interaction rule, ready to be matched and added up.</summary>
internal sealed class InteractionRule
{
    internal InteractionRule(RuleDefinition rule, int group)
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

    /// <summary>A maximum holds back in the direction of the points: upwards for a reward, downwards for a penalty.</summary>
    internal double Limit(double sum)
    {
        if (!(Maximum is double maximum)) return sum;
        return Points > 0 ? Math.Min(sum, maximum) : Math.Max(sum, maximum);
    }
}

/// <summary>A profile rule, ready to be evaluated.</summary>
internal sealed class ProfileRule
{
    internal ProfileRule(RuleDefinition rule, ProfileCondition condition)
    {
        Code = rule.Code.Trim();
        Name = string.IsNullOrWhiteSpace(rule.Name) ? Code : rule.Name.Trim();
        Points = rule.Points!.Value;
        Condition = condition;
    }

    internal string Code { get; }

    internal string Name { get; }

    internal decimal Points { get; }

    internal ProfileCondition Condition { get; }
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
