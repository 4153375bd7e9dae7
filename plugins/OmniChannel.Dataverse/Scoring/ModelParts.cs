using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using OmniChannel.Dataverse.Runtime;
using OmniChannel.Dataverse.Tables;
using OmniChannel.Domain.Scoring;

namespace OmniChannel.Dataverse.Scoring;

/// <summary>Groups, rules and grade bands of a model: nonsense is refused when it is saved, and a model that is or was published keeps its parts.</summary>
internal sealed class ModelParts
{
    // What decides which interactions a rule matches.
    private static readonly string[] Criteria =
    {
        ScoringRules.Code, ScoringRules.Kind, ScoringRules.ChannelId, ScoringRules.InteractionTypeId, ScoringRules.ContentId, ScoringRules.TermId, ScoringRules.ValidFrom,
        ScoringRules.ValidUntil,
    };

    private readonly SystemStore _rows;

    internal ModelParts(SystemStore rows) => _rows = rows;

    internal void HandleRule(RowChange change)
    {
        RefuseFrozen(change, ScoringRules.ScoringModelId, deleting: false);
        if (change.Before != null && Array.Exists(Criteria, change.Changes)) change.Sent[ScoringRules.MatchedOn] = null;
        var row = change.Merged();
        var groups = new List<GroupDefinition>();
        var codes = new Dictionary<Guid, string>();
        if (row.GetAttributeValue<EntityReference>(ScoringRules.ScoringGroupId) is EntityReference group)
        {
            // Whether the group is of this model is a matter of the whole model: publishing checks it.
            codes[group.Id] = "group";
            groups.Add(new GroupDefinition { Code = "group" });
        }
        Refuse(new ModelDefinition { Code = "model", Groups = groups, Rules = new[] { ModelRows.Rule(row, codes) } }, ModelPart.Rule, new ProfileColumns(_rows));
    }

    internal void HandleGroup(RowChange change)
    {
        RefuseFrozen(change, ScoringGroups.ScoringModelId, deleting: false);
        Refuse(new ModelDefinition { Code = "model", Groups = new[] { ModelRows.Group(change.Merged()) } }, ModelPart.Group, ModelLife.NoColumns.Instance);
    }

    /// <summary>
    /// Before a grade band is saved. Bands are entered one after the other, so a gap between them is no fault yet: publishing looks for gaps.
    /// </summary>
    internal void HandleBand(RowChange change)
    {
        RefuseFrozen(change, GradeBands.ScoringModelId, deleting: false);
        var row = change.Merged();
        if (string.IsNullOrWhiteSpace(row.GetAttributeValue<string>(GradeBands.Name))) change.Sent[GradeBands.Name] = row.GetAttributeValue<string>(GradeBands.Grade);
        var bands = OtherBands(row).Select(ModelRows.Band).ToList();
        bands.Add(ModelRows.Band(row));
        ModelLife.RefuseProblems(GradeBandCheck.WhileEntering(bands));
    }

    private IEnumerable<Entity> OtherBands(Entity band)
    {
        if (band.GetAttributeValue<EntityReference>(GradeBands.ScoringModelId) is not EntityReference model) return Array.Empty<Entity>();
        var query = new QueryExpression(TableNames.GradeBands) { ColumnSet = new ColumnSet(ModelRows.BandColumns) };
        query.Criteria.AddCondition(GradeBands.ScoringModelId, ConditionOperator.Equal, model.Id);
        query.Criteria.AddCondition(GradeBands.StateCode, ConditionOperator.Equal, RowState.Active);
        return _rows.Read(query).Where(row => row.Id != band.Id);
    }

    /// <summary>Before a group, rule or band is deleted, by itself or together with its model.</summary>
    internal void HandleDelete(RowChange change, string modelColumn) => RefuseFrozen(change, modelColumn, deleting: true);

    private static void Refuse(ModelDefinition definition, ModelPart part, IProfileColumns columns) =>
        ModelLife.RefuseProblems(ScoringModel.Compile(definition, columns).Problems.Where(problem => problem.Part == part));

    private void RefuseFrozen(RowChange change, string modelColumn, bool deleting)
    {
        var ids = new[] { change.Now<EntityReference>(modelColumn), change.Old<EntityReference>(modelColumn) }
            .Where(model => model != null).Select(model => (object)model!.Id).Distinct().ToArray();
        if (ids.Length == 0) return;
        var query = new QueryExpression(TableNames.ScoringModels) { ColumnSet = new ColumnSet(ScoringModels.Name, ScoringModels.StatusCode) };
        query.Criteria.AddCondition(ScoringModels.ScoringModelId, ConditionOperator.In, ids);
        foreach (var model in _rows.Read(query))
        {
            var status = ModelLife.StatusOf(model);
            var name = model.GetAttributeValue<string>(ScoringModels.Name) ?? string.Empty;
            if (status == ModelStatus.Published) throw new RefusedException(ModelLifeMessages.Frozen.With(name));
            if (status == ModelStatus.Retired && !deleting) throw new RefusedException(ModelLifeMessages.Retired.With(name));
        }
    }
}
