using System.Collections.Generic;
using Microsoft.Xrm.Sdk;
using OmniChannel.Dataverse.Runtime;
using OmniChannel.Dataverse.Tables;
using OmniChannel.Domain.Templates;
using OmniChannel.Domain.Wording;

namespace OmniChannel.Dataverse.Templates;

/// <summary>Adds the template models as drafts with their groups, rules and grades. A model whose code is taken is left out as a whole.</summary>
internal sealed class ModelTemplateWriter
{
    private readonly UserStore _rows;
    private readonly TemplateReport _report;
    private readonly Language _language;

    internal ModelTemplateWriter(UserStore rows, TemplateReport report, Language language)
    {
        _rows = rows;
        _report = report;
        _language = language;
    }

    internal void Write()
    {
        var models = new TemplateRows(_rows, _report, TableNames.ScoringModels, ScoringModels.Code);
        var types = new TemplateRows(_rows, _report, TableNames.InteractionTypes, InteractionTypes.Code);
        foreach (var template in ModelLibrary.All)
        {
            if (models.Add(template.Code, () => Row(template)) == null) continue;
            WriteParts(template, models.Find(template.Code)!, types);
        }
    }

    private Entity Row(ModelTemplate template) => new Entity(TableNames.ScoringModels)
    {
        [ScoringModels.Code] = template.Code,
        [ScoringModels.Name] = template.Name.In(_language),
        [ScoringModels.Threshold] = template.Threshold,
        [ScoringModels.RearmThreshold] = template.RearmThreshold,
        [ScoringModels.HalfLifeDays] = template.HalfLifeDays,
        [ScoringModels.CooldownDays] = template.CooldownDays,
        [ScoringModels.TaskDueHours] = template.TaskDueHours,
        [ScoringModels.Minimum] = ModelLibrary.Minimum,
        [ScoringModels.Maximum] = ModelLibrary.Maximum,
    };

    private void WriteParts(ModelTemplate template, EntityReference model, TemplateRows types)
    {
        var groups = new Dictionary<string, EntityReference>();
        foreach (var group in template.Groups)
        {
            groups[group.Code] = new EntityReference(TableNames.ScoringGroups, Add(new Entity(TableNames.ScoringGroups)
            {
                [ScoringGroups.ScoringModelId] = model,
                [ScoringGroups.Code] = group.Code,
                [ScoringGroups.Name] = group.Name.In(_language),
                [ScoringGroups.Minimum] = group.Minimum,
                [ScoringGroups.Maximum] = group.Maximum,
            }));
        }

        foreach (var rule in template.Rules)
        {
            var row = new Entity(TableNames.ScoringRules)
            {
                [ScoringRules.ScoringModelId] = model,
                [ScoringRules.Code] = rule.Code,
                [ScoringRules.Name] = rule.Name.In(_language),
                [ScoringRules.Kind] = new OptionSetValue(rule.InteractionType == null ? RuleKinds.Profile : RuleKinds.Interaction),
                [ScoringRules.Points] = rule.Points,
            };
            if (rule.Group != null) row[ScoringRules.ScoringGroupId] = groups[rule.Group];
            if (rule.Maximum != null) row[ScoringRules.Maximum] = rule.Maximum;
            if (rule.InteractionType != null) row[ScoringRules.InteractionTypeId] = types.Find(rule.InteractionType);
            if (rule.Attribute != null) row[ScoringRules.Attribute] = rule.Attribute;
            if (rule.Operator != null) row[ScoringRules.Operator] = rule.Operator;
            if (rule.Value != null) row[ScoringRules.Value] = rule.Value;
            Add(row);
        }

        foreach (var band in template.Bands)
        {
            Add(new Entity(TableNames.GradeBands)
            {
                [GradeBands.ScoringModelId] = model,
                [GradeBands.Dimension] = new OptionSetValue((int)Generated.GradeBandDimension.Score + (int)band.Dimension),
                [GradeBands.Name] = band.Grade,
                [GradeBands.Grade] = band.Grade,
                [GradeBands.From] = band.From,
                [GradeBands.To] = band.To,
            });
        }
    }

    private System.Guid Add(Entity row)
    {
        var id = _rows.Create(row);
        _report.Count(row.LogicalName);
        return id;
    }
}
