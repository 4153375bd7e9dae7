using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using OmniChannel.Dataverse.Runtime;
using OmniChannel.Dataverse.Tables;

namespace OmniChannel.Dataverse.Scoring;

/// <summary>Copies a version of a scoring model with its groups, rules and bands as a draft, as the user: who may not write models cannot copy one.</summary>
internal sealed class NewModelVersion
{
    private static readonly string[] CopiedColumns =
    {
        ScoringModels.Code, ScoringModels.Name, ScoringModels.Threshold, ScoringModels.RearmThreshold, ScoringModels.HalfLifeDays, ScoringModels.CooldownDays,
        ScoringModels.TaskDueHours, ScoringModels.DwellHours, ScoringModels.Minimum, ScoringModels.Maximum,
    };

    private readonly UserStore _user;
    private readonly SystemStore _rows;
    private readonly ModelLife _life;

    internal NewModelVersion(UserStore user, SystemStore rows, ModelLife life)
    {
        _user = user;
        _rows = rows;
        _life = life;
    }

    /// <summary>Makes the draft and gives its id.</summary>
    internal Guid Create(Guid modelId, string? reason)
    {
        // The lock keeps two people from making the same version at once; the name is written as it is.
        var name = _user.Get(TableNames.ScoringModels, modelId, ScoringModels.Name);
        _rows.Update(new Entity(TableNames.ScoringModels, modelId) { [ScoringModels.Name] = name.GetAttributeValue<string>(ScoringModels.Name) });
        var model = _user.Get(TableNames.ScoringModels, modelId, CopiedColumns.Concat(new[] { ScoringModels.Version, ScoringModels.OriginalId }).ToArray());
        var latest = _life.Versions(model, withDrafts: true).Select(VersionOf).DefaultIfEmpty(0).Max();
        var copy = Copy(model, CopiedColumns);
        copy[ScoringModels.Version] = Math.Max(latest, VersionOf(model)) + 1;
        copy[ScoringModels.OriginalId] = new EntityReference(TableNames.ScoringModels, ModelRows.OriginalOf(model));
        if (!string.IsNullOrWhiteSpace(reason)) copy[ScoringModels.ChangeReason] = reason;
        var id = _user.Create(copy);

        var groups = new Dictionary<Guid, Guid>();
        foreach (var group in PartsOf(modelId, TableNames.ScoringGroups, ScoringGroups.ScoringModelId, ModelRows.GroupColumns))
            groups[group.Id] = CopyPart(group, ModelRows.GroupColumns, ScoringGroups.ScoringModelId, id, groups);
        // A rule that has matched has done so as long as it asks for the same.
        var ruleColumns = ModelRows.RuleColumns.Concat(new[] { ScoringRules.MatchedOn }).ToArray();
        foreach (var rule in PartsOf(modelId, TableNames.ScoringRules, ScoringRules.ScoringModelId, ruleColumns))
            CopyPart(rule, ruleColumns, ScoringRules.ScoringModelId, id, groups);
        foreach (var band in PartsOf(modelId, TableNames.GradeBands, GradeBands.ScoringModelId, ModelRows.BandColumns))
            CopyPart(band, ModelRows.BandColumns, GradeBands.ScoringModelId, id, groups);
        return id;
    }

    private Guid CopyPart(Entity part, string[] columns, string modelColumn, Guid modelId, Dictionary<Guid, Guid> groups)
    {
        var copy = Copy(part, columns);
        copy[modelColumn] = new EntityReference(TableNames.ScoringModels, modelId);
        if (copy.GetAttributeValue<EntityReference>(ScoringRules.ScoringGroupId) is EntityReference group && groups.TryGetValue(group.Id, out var copied))
            copy[ScoringRules.ScoringGroupId] = new EntityReference(TableNames.ScoringGroups, copied);
        return _user.Create(copy);
    }

    private IReadOnlyList<Entity> PartsOf(Guid modelId, string table, string lookup, string[] columns)
    {
        var query = new QueryExpression(table) { ColumnSet = new ColumnSet(columns) };
        query.Criteria.AddCondition(lookup, ConditionOperator.Equal, modelId);
        query.Criteria.AddCondition("statecode", ConditionOperator.Equal, RowState.Active);
        return _user.Read(query);
    }

    private static Entity Copy(Entity row, string[] columns)
    {
        var copy = new Entity(row.LogicalName);
        foreach (var column in columns)
        {
            if (row.Attributes.TryGetValue(column, out var value)) copy[column] = value;
        }
        return copy;
    }

    private static int VersionOf(Entity model) => model.GetAttributeValue<int?>(ScoringModels.Version) ?? 1;
}
