using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using OmniChannel.Dataverse.Runtime;
using OmniChannel.Dataverse.Tables;
using OmniChannel.Domain.Scoring;

namespace OmniChannel.Dataverse.Scoring;

/// <summary>
/// The published models. Which there are is read every time, in one cheap call; what they hold is kept compiled, because a published model cannot be
/// edited. The kept ones are found by row version, so that they can be forgotten or stale without making a difference.
/// </summary>
internal sealed class ModelStore
{
    private const int MostKept = 512;

    private static readonly ConcurrentDictionary<Tuple<Guid, Guid, long>, PublishedModel> Kept = new ConcurrentDictionary<Tuple<Guid, Guid, long>, PublishedModel>();

    private readonly RowStore _rows;
    private readonly Guid _organizationId;

    internal ModelStore(RowStore rows, Guid organizationId)
    {
        _rows = rows;
        _organizationId = organizationId;
    }

    /// <summary>The published version of every model that has one, in the order of their codes.</summary>
    internal IReadOnlyList<PublishedModel> Published()
    {
        var query = new QueryExpression(TableNames.ScoringModels) { ColumnSet = new ColumnSet(ScoringModels.VersionNumber, ScoringModels.ModifiedOn), NoLock = true };
        query.Criteria.AddCondition(ScoringModels.StatusCode, ConditionOperator.Equal, ModelStatus.Published);
        query.AddOrder(ScoringModels.Code, OrderType.Ascending);
        var rows = _rows.Read(query);
        var models = new List<PublishedModel>(rows.Count);
        foreach (var row in rows)
        {
            if (Compiled(row) is PublishedModel model) models.Add(model);
        }
        return models;
    }

    /// <summary>The definition of any version, with its groups, rules and bands.</summary>
    /// <param name="model">The version, read with <see cref="ModelRows.ModelColumns"/>.</param>
    /// <param name="names">Where the names of what rules look at are put, by id; nothing when nobody asks for them.</param>
    internal ModelDefinition Definition(Entity model, Dictionary<Guid, string>? names = null)
    {
        var groups = PartsOf(model.Id, TableNames.ScoringGroups, ScoringGroups.ScoringModelId, ScoringGroups.Code, ModelRows.GroupColumns);
        var rules = PartsOf(model.Id, TableNames.ScoringRules, ScoringRules.ScoringModelId, ScoringRules.Code, ModelRows.RuleColumns);
        if (names != null) foreach (var rule in rules) Keep(rule, names);
        return ModelRows.Definition(model, groups, rules, PartsOf(model.Id, TableNames.GradeBands, GradeBands.ScoringModelId, GradeBands.Grade, ModelRows.BandColumns));
    }

    private static void Keep(Entity rule, Dictionary<Guid, string> names)
    {
        foreach (var value in rule.Attributes.Values)
        {
            if (value is EntityReference { Name: string name } row) names[row.Id] = name;
        }
    }

    /// <summary>The rules of any version, or everything that keeps it from being used.</summary>
    internal ModelCompilation Check(Entity model) => ScoringModel.Compile(Definition(model), new ProfileColumns(_rows));

    private PublishedModel? Compiled(Entity row)
    {
        var key = Tuple.Create(_organizationId, row.Id, row.GetAttributeValue<long?>(ScoringModels.VersionNumber) ?? 0);
        if (Kept.TryGetValue(key, out var kept)) return kept;
        var stored = _rows.Get(TableNames.ScoringModels, row.Id, ModelRows.ModelColumns);
        var model = Compile(Definition(stored));
        if (model == null) return null;
        // While history is scored anew, contacts that are not reached yet go on as before. The flag is a column of the row, so changing it changes the row version.
        var previous = stored.GetAttributeValue<bool?>(ScoringModels.IsBackfilling) == true ? VersionBefore(stored) : null;
        var compiled = new PublishedModel(row.Id, model, row.GetAttributeValue<DateTime>(ScoringModels.ModifiedOn), previous, ScreenedTypes.Read(_rows));
        if (Kept.Count >= MostKept) Kept.Clear();
        Kept[key] = compiled;
        return compiled;
    }

    private PublishedModel? VersionBefore(Entity model)
    {
        var query = new QueryExpression(TableNames.ScoringModels) { ColumnSet = new ColumnSet(ModelRows.ModelColumns), NoLock = true };
        query.Criteria.AddCondition(ScoringModels.StatusCode, ConditionOperator.Equal, ModelStatus.Retired);
        query.Criteria.AddCondition(ScoringModels.OriginalId, ConditionOperator.Equal, ModelRows.OriginalOf(model));
        query.Criteria.AddCondition(ScoringModels.Version, ConditionOperator.LessThan, model.GetAttributeValue<int?>(ScoringModels.Version) ?? 1);
        query.AddOrder(ScoringModels.Version, OrderType.Descending);
        var row = _rows.First(query);
        var compiled = row == null ? null : Compile(Definition(row));
        return compiled == null ? null : new PublishedModel(row!.Id, compiled, row.GetAttributeValue<DateTime>(ScoringModels.ModifiedOn));
    }

    // A rule can lose its column after publishing, when an administrator deletes it: then the others go on counting.
    private ScoringModel? Compile(ModelDefinition definition)
    {
        var columns = new ProfileColumns(_rows);
        var compilation = ScoringModel.Compile(definition, columns);
        if (compilation.IsValid) return compilation.Model;
        var broken = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var problem in compilation.Problems)
        {
            if (problem.Part == ModelPart.Rule) broken.Add(problem.PartCode);
        }
        var rules = new List<RuleDefinition>();
        foreach (var rule in definition.Rules)
        {
            if (!broken.Contains(rule.Code)) rules.Add(rule);
        }
        compilation = ScoringModel.Compile(definition.With(rules), columns);
        return compilation.IsValid ? compilation.Model : null;
    }

    private IReadOnlyList<Entity> PartsOf(Guid modelId, string table, string lookup, string code, string[] columns)
    {
        var query = new QueryExpression(table) { ColumnSet = new ColumnSet(columns), NoLock = true };
        query.Criteria.AddCondition(lookup, ConditionOperator.Equal, modelId);
        query.Criteria.AddCondition("statecode", ConditionOperator.Equal, RowState.Active);
        query.AddOrder(code, OrderType.Ascending);
        return _rows.Read(query);
    }
}
