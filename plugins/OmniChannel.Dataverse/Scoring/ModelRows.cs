using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk;
using OmniChannel.Dataverse.Tables;
using OmniChannel.Domain.Scoring;

namespace OmniChannel.Dataverse.Scoring;

/// <summary>Rows of a model, its groups and its rules as the domain defines them.</summary>
internal static class ModelRows
{
    internal static readonly string[] ModelColumns =
    {
        ScoringModels.Code, ScoringModels.Name, ScoringModels.Version, ScoringModels.OriginalId, ScoringModels.Threshold, ScoringModels.RearmThreshold,
        ScoringModels.HalfLifeDays, ScoringModels.CooldownDays, ScoringModels.TaskDueHours, ScoringModels.Minimum, ScoringModels.Maximum,
        ScoringModels.StatusCode, ScoringModels.VersionNumber, ScoringModels.ModifiedOn, ScoringModels.DwellHours, ScoringModels.IsBackfilling,
    };

    internal static readonly string[] GroupColumns =
    {
        ScoringGroups.ScoringModelId, ScoringGroups.Code, ScoringGroups.Name, ScoringGroups.Minimum, ScoringGroups.Maximum,
    };

    internal static readonly string[] RuleColumns =
    {
        ScoringRules.ScoringModelId, ScoringRules.Code, ScoringRules.Name, ScoringRules.ScoringGroupId, ScoringRules.Kind, ScoringRules.ChannelId,
        ScoringRules.InteractionTypeId, ScoringRules.ContentId, ScoringRules.TermId, ScoringRules.Attribute, ScoringRules.Operator, ScoringRules.Value,
        ScoringRules.Points, ScoringRules.Maximum, ScoringRules.LeastInterest, ScoringRules.Repeat, ScoringRules.RepeatDays, ScoringRules.RepeatTimes, ScoringRules.ValidFrom, ScoringRules.ValidUntil,
        ScoringRules.InactiveDays, ScoringRules.AgainDays,
    };

    internal static readonly string[] BandColumns =
    {
        GradeBands.ScoringModelId, GradeBands.Name, GradeBands.Dimension, GradeBands.Grade, GradeBands.From, GradeBands.To,
    };

    /// <summary>The column of a part's table that names its model.</summary>
    internal static string ModelColumnOf(string table) => table switch
    {
        TableNames.ScoringGroups => ScoringGroups.ScoringModelId,
        TableNames.GradeBands => GradeBands.ScoringModelId,
        _ => ScoringRules.ScoringModelId,
    };

    /// <summary>The id that lead scores and tasks point to.</summary>
    internal static Guid OriginalOf(Entity model) => model.GetAttributeValue<EntityReference>(ScoringModels.OriginalId)?.Id ?? model.Id;

    internal static ModelDefinition Definition(Entity model, IReadOnlyList<Entity> groups, IReadOnlyList<Entity> rules, IReadOnlyList<Entity> bands)
    {
        var codes = new Dictionary<Guid, string>();
        var groupDefinitions = new List<GroupDefinition>();
        foreach (var group in groups)
        {
            var definition = Group(group);
            codes[group.Id] = definition.Code;
            groupDefinitions.Add(definition);
        }
        var ruleDefinitions = new List<RuleDefinition>();
        foreach (var rule in rules) ruleDefinitions.Add(Rule(rule, codes));
        return new ModelDefinition
        {
            OriginalId = OriginalOf(model),
            Code = Text(model, ScoringModels.Code),
            Name = Text(model, ScoringModels.Name),
            Version = model.GetAttributeValue<int?>(ScoringModels.Version) ?? 1,
            Threshold = model.GetAttributeValue<decimal?>(ScoringModels.Threshold),
            RearmThreshold = model.GetAttributeValue<decimal?>(ScoringModels.RearmThreshold),
            HalfLifeDays = model.GetAttributeValue<decimal?>(ScoringModels.HalfLifeDays),
            CoolDownDays = model.GetAttributeValue<int?>(ScoringModels.CooldownDays),
            DwellHours = model.GetAttributeValue<int?>(ScoringModels.DwellHours),
            DueHours = model.GetAttributeValue<int?>(ScoringModels.TaskDueHours),
            Minimum = model.GetAttributeValue<decimal?>(ScoringModels.Minimum),
            Maximum = model.GetAttributeValue<decimal?>(ScoringModels.Maximum),
            Groups = groupDefinitions,
            Rules = ruleDefinitions,
            Bands = bands.Select(Band).ToList(),
        };
    }

    internal static GroupDefinition Group(Entity group) => new GroupDefinition
    {
        Code = Text(group, ScoringGroups.Code),
        Name = Text(group, ScoringGroups.Name),
        Minimum = group.GetAttributeValue<decimal?>(ScoringGroups.Minimum),
        Maximum = group.GetAttributeValue<decimal?>(ScoringGroups.Maximum),
    };

    internal static GradeBandDefinition Band(Entity band) => new GradeBandDefinition
    {
        Dimension = band.GetAttributeValue<OptionSetValue>(GradeBands.Dimension)?.Value switch
        {
            BandDimensions.Profile => GradeDimension.Profile,
            BandDimensions.Engagement => GradeDimension.Engagement,
            _ => GradeDimension.Score,
        },
        Grade = Text(band, GradeBands.Grade),
        From = band.GetAttributeValue<decimal?>(GradeBands.From),
        To = band.GetAttributeValue<decimal?>(GradeBands.To),
    };

    internal static RuleDefinition Rule(Entity rule, IReadOnlyDictionary<Guid, string> groupCodes) => new RuleDefinition
    {
        Code = Text(rule, ScoringRules.Code),
        Name = Text(rule, ScoringRules.Name),
        GroupCode = GroupCode(rule, groupCodes),
        Kind = rule.GetAttributeValue<OptionSetValue>(ScoringRules.Kind)?.Value switch
        {
            RuleKinds.Profile => RuleKind.Profile,
            RuleKinds.Interest => RuleKind.Interest,
            RuleKinds.Audience => RuleKind.Audience,
            RuleKinds.Inactivity => RuleKind.Inactivity,
            _ => RuleKind.Interaction,
        },
        LeastInterest = rule.GetAttributeValue<decimal?>(ScoringRules.LeastInterest),
        ChannelId = Id(rule, ScoringRules.ChannelId),
        TypeId = Id(rule, ScoringRules.InteractionTypeId),
        ContentId = Id(rule, ScoringRules.ContentId),
        TermId = Id(rule, ScoringRules.TermId),
        Attribute = rule.GetAttributeValue<string>(ScoringRules.Attribute),
        Operator = rule.GetAttributeValue<string>(ScoringRules.Operator),
        Value = rule.GetAttributeValue<string>(ScoringRules.Value),
        Points = rule.GetAttributeValue<decimal?>(ScoringRules.Points),
        Maximum = rule.GetAttributeValue<decimal?>(ScoringRules.Maximum),
        Repeat = rule.GetAttributeValue<OptionSetValue>(ScoringRules.Repeat)?.Value switch
        {
            RuleRepeats.FirstTimeOnly => RepeatPolicy.FirstTime,
            RuleRepeats.OncePerContent => RepeatPolicy.OncePerContent,
            RuleRepeats.LimitedPerPeriod => RepeatPolicy.PerPeriod,
            RuleRepeats.EnoughPerPeriod => RepeatPolicy.EnoughInPeriod,
            RuleRepeats.EnoughDaysPerPeriod => RepeatPolicy.EnoughDaysInPeriod,
            _ => RepeatPolicy.EachTime,
        },
        RepeatDays = rule.GetAttributeValue<int?>(ScoringRules.RepeatDays),
        RepeatTimes = rule.GetAttributeValue<int?>(ScoringRules.RepeatTimes),
        InactiveDays = rule.GetAttributeValue<int?>(ScoringRules.InactiveDays),
        AgainDays = rule.GetAttributeValue<int?>(ScoringRules.AgainDays),
        ValidFrom = rule.GetAttributeValue<DateTime?>(ScoringRules.ValidFrom),
        ValidUntil = rule.GetAttributeValue<DateTime?>(ScoringRules.ValidUntil),
    };

    // A group of another model has no code here; its id then stands in the sentence that refuses the rule.
    private static string? GroupCode(Entity rule, IReadOnlyDictionary<Guid, string> codes)
    {
        var id = Id(rule, ScoringRules.ScoringGroupId);
        if (id is not Guid group) return null;
        return codes.TryGetValue(group, out var code) ? code : group.ToString("D");
    }

    private static Guid? Id(Entity row, string column) => row.GetAttributeValue<EntityReference>(column)?.Id;

    private static string Text(Entity row, string column) => row.GetAttributeValue<string>(column) ?? string.Empty;
}
