using System;
using System.Collections.Generic;

namespace OmniChannel.Domain.Scoring;

/// <summary>A scoring model as a marketer wrote it, not yet checked; <see cref="ScoringModel.Compile"/> checks it.</summary>
public sealed class ModelDefinition
{
    /// <summary>The id that lead scores and tasks point to: that of the first version.</summary>
    public Guid OriginalId { get; init; }

    /// <summary>Code of the model, the same for all its versions.</summary>
    public string Code { get; init; } = string.Empty;

    /// <summary>Name that readers see.</summary>
    public string Name { get; init; } = string.Empty;

    /// <summary>Number of this version, from 1.</summary>
    public int Version { get; init; } = 1;

    /// <summary>Score from which a contact is handed over; empty = the model scores but never hands over.</summary>
    public decimal? Threshold { get; init; }

    /// <summary>Score below which a contact that was handed over may cross again; empty = the threshold.</summary>
    public decimal? RearmThreshold { get; init; }

    /// <summary>Days in which points lose half of their worth; empty = they keep it.</summary>
    public decimal? HalfLifeDays { get; init; }

    /// <summary>Days after a handover in which there is no other; empty = none.</summary>
    public decimal? CoolDownDays { get; init; }

    /// <summary>Hours that the score must stay above the threshold before the contact is handed over; empty = none.</summary>
    public decimal? DwellHours { get; init; }

    /// <summary>Hours that a rep has for the task; empty = 48.</summary>
    public decimal? DueHours { get; init; }

    /// <summary>Lowest score; empty = no limit.</summary>
    public decimal? Minimum { get; init; }

    /// <summary>Highest score; empty = no limit.</summary>
    public decimal? Maximum { get; init; }

    /// <summary>The groups that limit rules together.</summary>
    public IReadOnlyList<GroupDefinition> Groups { get; init; } = Array.Empty<GroupDefinition>();

    /// <summary>The rules.</summary>
    public IReadOnlyList<RuleDefinition> Rules { get; init; } = Array.Empty<RuleDefinition>();

    /// <summary>
    /// The grade bands: either of the score, or of profile and engagement, which together make a matrix grade such as <c>A2</c>; none = no grades.
    /// </summary>
    public IReadOnlyList<GradeBandDefinition> Bands { get; init; } = Array.Empty<GradeBandDefinition>();
}

/// <summary>A group of rules whose sum stays within limits.</summary>
public sealed class GroupDefinition
{
    /// <summary>Code, unique in the model.</summary>
    public string Code { get; init; } = string.Empty;

    /// <summary>Name that readers see; empty = the code.</summary>
    public string Name { get; init; } = string.Empty;

    /// <summary>Lowest sum; empty = no limit.</summary>
    public decimal? Minimum { get; init; }

    /// <summary>Highest sum; empty = no limit.</summary>
    public decimal? Maximum { get; init; }
}

/// <summary>What a rule looks at.</summary>
public enum RuleKind
{
    /// <summary>Interactions: channel, type, content, term.</summary>
    Interaction,

    /// <summary>Columns of the contact and of its account.</summary>
    Profile,

    /// <summary>Interests of the contact: what it has read about a term.</summary>
    Interest,

    /// <summary>Columns of the contact and of its account that decide whether the model scores it at all; gives no points.</summary>
    Audience,

    /// <summary>How long interactions that match have not come: takes points.</summary>
    Inactivity,
}

/// <summary>A rule as a marketer wrote it.</summary>
public sealed class RuleDefinition
{
    /// <summary>Code, unique in the model.</summary>
    public string Code { get; init; } = string.Empty;

    /// <summary>Name that readers see; empty = the code.</summary>
    public string Name { get; init; } = string.Empty;

    /// <summary>Code of its group; empty = the rule stands alone. Profile rules have none.</summary>
    public string? GroupCode { get; init; }

    /// <summary>What the rule looks at.</summary>
    public RuleKind Kind { get; init; }

    /// <summary>Channel of the interaction; empty = every channel.</summary>
    public Guid? ChannelId { get; init; }

    /// <summary>Type of the interaction; empty = every type.</summary>
    public Guid? TypeId { get; init; }

    /// <summary>Content of the interaction; empty = any or none.</summary>
    public Guid? ContentId { get; init; }

    /// <summary>Term of the content, or an ancestor of one; empty = any or none. Of an interest rule the term that the contact is interested in.</summary>
    public Guid? TermId { get; init; }

    /// <summary>Column of a profile rule: <c>jobtitle</c> of the contact, <c>account.industrycode</c> of its account.</summary>
    public string? Attribute { get; init; }

    /// <summary>Operator of a profile rule, one of <see cref="ProfileOperators"/>.</summary>
    public string? Operator { get; init; }

    /// <summary>Value that a profile rule compares with, as text.</summary>
    public string? Value { get; init; }

    /// <summary>Weight of the interest in the term and all below it from which an interest rule holds.</summary>
    public decimal? LeastInterest { get; init; }

    /// <summary>Whole days without a matching interaction after which an inactivity rule takes its points.</summary>
    public int? InactiveDays { get; init; }

    /// <summary>Whole days after which an inactivity rule takes its points again, up to its maximum; empty = once.</summary>
    public int? AgainDays { get; init; }

    /// <summary>Points per interaction, or of the profile or interest rule when it holds; may be negative. Those of an inactivity rule are.</summary>
    public decimal? Points { get; init; }

    /// <summary>How often the rule counts for a contact. Profile rules count once.</summary>
    public RepeatPolicy Repeat { get; init; }

    /// <summary>Days of a period; only with <see cref="RepeatPolicy.PerPeriod"/> and where enough is to come in a period.</summary>
    public int? RepeatDays { get; init; }

    /// <summary>How many interactions count within a period, empty = one; how many of them, or of days, are enough. Only where there is a period.</summary>
    public int? RepeatTimes { get; init; }

    /// <summary>First day (UTC) of interactions that count, or on which a profile rule holds; empty = always.</summary>
    public DateTime? ValidFrom { get; init; }

    /// <summary>Last day (UTC) of interactions that count, or on which a profile rule holds; empty = always.</summary>
    public DateTime? ValidUntil { get; init; }

    /// <summary>
    /// The most that the interactions of this rule count together, in the direction of its points: 50 for a rule of 14 points, −20 for one of −6.
    /// Empty = no limit. Profile rules have none.
    /// </summary>
    public decimal? Maximum { get; init; }
}
