using System;
using System.Collections.Generic;
using OmniChannel.Domain.Scoring;

namespace OmniChannel.Domain.Templates;

/// <summary>A group of rules as it is delivered.</summary>
public sealed class GroupTemplate
{
    /// <summary>Its code within the model.</summary>
    public string Code { get; init; } = string.Empty;

    /// <summary>Its name.</summary>
    public LocalName Name { get; init; } = new LocalName(string.Empty, string.Empty, string.Empty);

    /// <summary>Fewest points it gives.</summary>
    public decimal? Minimum { get; init; }

    /// <summary>Most points it gives.</summary>
    public decimal? Maximum { get; init; }
}

/// <summary>A rule as it is delivered: about an interaction type, or about a column of the contact.</summary>
public sealed class RuleTemplate
{
    /// <summary>Its code within the model.</summary>
    public string Code { get; init; } = string.Empty;

    /// <summary>Its name.</summary>
    public LocalName Name { get; init; } = new LocalName(string.Empty, string.Empty, string.Empty);

    /// <summary>Code of its group; nothing = a group of its own.</summary>
    public string? Group { get; init; }

    /// <summary>Code of the interaction type; nothing for a profile rule.</summary>
    public string? InteractionType { get; init; }

    /// <summary>Column of a profile rule.</summary>
    public string? Attribute { get; init; }

    /// <summary>Operator of a profile rule, one of <see cref="ProfileOperators"/>.</summary>
    public string? Operator { get; init; }

    /// <summary>Value of a profile rule.</summary>
    public string? Value { get; init; }

    /// <summary>Points for each interaction, or while the profile holds.</summary>
    public decimal Points { get; init; }

    /// <summary>Most points it adds up to.</summary>
    public decimal? Maximum { get; init; }
}

/// <summary>A scoring model as it is delivered: a draft to start from.</summary>
public sealed class ModelTemplate
{
    /// <summary>Its code.</summary>
    public string Code { get; init; } = string.Empty;

    /// <summary>Its name.</summary>
    public LocalName Name { get; init; } = new LocalName(string.Empty, string.Empty, string.Empty);

    /// <summary>Score from which a next best visit is raised.</summary>
    public decimal Threshold { get; init; }

    /// <summary>Score below which the threshold may be crossed again.</summary>
    public decimal RearmThreshold { get; init; }

    /// <summary>Days after which points are worth half.</summary>
    public decimal HalfLifeDays { get; init; }

    /// <summary>Days without another next best visit after one.</summary>
    public int CooldownDays { get; init; }

    /// <summary>Working hours until a next best visit is due.</summary>
    public int TaskDueHours { get; init; }

    /// <summary>Its groups.</summary>
    public IReadOnlyList<GroupTemplate> Groups { get; init; } = Array.Empty<GroupTemplate>();

    /// <summary>Its rules.</summary>
    public IReadOnlyList<RuleTemplate> Rules { get; init; } = Array.Empty<RuleTemplate>();

    /// <summary>Its grades.</summary>
    public IReadOnlyList<GradeBandDefinition> Bands { get; init; } = Array.Empty<GradeBandDefinition>();
}
