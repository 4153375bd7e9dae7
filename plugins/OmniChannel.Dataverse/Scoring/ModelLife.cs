using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using OmniChannel.Dataverse.Rescoring;
using OmniChannel.Dataverse.Runtime;
using OmniChannel.Dataverse.Tables;
using OmniChannel.Domain.Scoring;
using OmniChannel.Domain.Wording;

namespace OmniChannel.Dataverse.Scoring;

/// <summary>The life of a scoring model: draft, published, retired. What is published has been checked as a whole and stays as it is.</summary>
internal sealed class ModelLife
{
    internal static readonly string[] DefinitionColumns =
    {
        ScoringModels.Code, ScoringModels.Version, ScoringModels.OriginalId, ScoringModels.Threshold, ScoringModels.RearmThreshold, ScoringModels.HalfLifeDays,
        ScoringModels.CooldownDays, ScoringModels.TaskDueHours, ScoringModels.DwellHours, ScoringModels.Minimum, ScoringModels.Maximum,
    };

    /// <summary>Who published a version, when and why, and what differs from the version before: written when it is published, and kept.</summary>
    internal static readonly string[] HistoryColumns = { ScoringModels.ChangeReason, ScoringModels.Changes, ScoringModels.PublishedOn, ScoringModels.PublishedBy };

    private readonly SystemStore _rows;
    private readonly ModelStore _models;
    private readonly DateTime _now;

    internal ModelLife(SystemStore rows, Guid organizationId, DateTime now)
    {
        _rows = rows;
        _models = new ModelStore(rows, organizationId);
        _now = now;
    }

    /// <summary>Before a model is created.</summary>
    internal static void HandleCreate(Entity sent)
    {
        sent[ScoringModels.IsBackfilling] = false;
        if (StatusOf(sent) == ModelStatus.Published) throw new RefusedException(ModelLifeMessages.BornPublished.With());
        if (sent.GetAttributeValue<int?>(ScoringModels.Version) == null) sent[ScoringModels.Version] = 1;
        RefuseContradictions(sent);
    }

    /// <summary>Before a model is changed: publishes when the status asks for it.</summary>
    /// <param name="change">The change.</param>
    /// <param name="userId">Who makes it.</param>
    /// <param name="language">The language of that user.</param>
    internal void HandleUpdate(RowChange change, Guid userId, Func<Language> language)
    {
        var old = StatusOf(change.Before);
        var now = StatusOf(change.Merged());
        var name = change.Now<string>(ScoringModels.Name) ?? string.Empty;
        var redefined = DefinitionColumns.Concat(HistoryColumns).Any(change.Changes);
        if (old == ModelStatus.Retired && (redefined || now != ModelStatus.Retired)) throw new RefusedException(ModelLifeMessages.Retired.With(name));
        if (old == ModelStatus.Published)
        {
            if (redefined) throw new RefusedException(ModelLifeMessages.Frozen.With(name));
            if (now == ModelStatus.Draft) throw new RefusedException(ModelLifeMessages.BackToDraft.With(name));
            if (now == ModelStatus.Retired) change.Sent[ScoringModels.RetiredOn] = _now;
            return;
        }
        if (now == ModelStatus.Published) Publish(change, userId, language);
        else RefuseContradictions(change.Merged());
    }

    /// <summary>Before a model is deleted.</summary>
    internal static void HandleDelete(RowChange change)
    {
        if (StatusOf(change.Before) == ModelStatus.Published) throw new RefusedException(ModelLifeMessages.Frozen.With(change.Old<string>(ScoringModels.Name) ?? string.Empty));
    }

    /// <summary>Everything that keeps a model from being published.</summary>
    internal ModelCompilation Check(Entity model) => _models.Check(model);

    /// <summary>What differs from the version before, a sentence a line; nothing for a first version.</summary>
    internal IReadOnlyList<Phrase> ChangesOf(Entity model) => new ModelComparison(_rows, _models).Of(model, Family(model));

    private void Publish(RowChange change, Guid userId, Func<Language> language)
    {
        var model = change.Merged();
        var compilation = Check(model);
        if (!compilation.IsValid)
            throw new RefusedException(ModelLifeMessages.NotPublishable.With(change.Now<string>(ScoringModels.Name) ?? string.Empty), compilation.Describe);

        var family = Family(model);
        var original = model.GetAttributeValue<EntityReference>(ScoringModels.OriginalId)?.Id ?? family.Select(ModelRows.OriginalOf).DefaultIfEmpty(change.Id).First();
        RefuseUnfinished(family);
        change.Sent[ScoringModels.OriginalId] = new EntityReference(TableNames.ScoringModels, original);
        if (model.GetAttributeValue<int?>(ScoringModels.Version) == null) change.Sent[ScoringModels.Version] = 1;
        change.Sent[ScoringModels.PublishedOn] = _now;
        var changes = new ModelComparison(_rows, _models).Of(model, family);
        if (changes.Count == 0) change.Sent[ScoringModels.Changes] = null;
        else change.Sent[ScoringModels.Changes] = FittedText.Cut(In(changes, language()), Generated.ScoringModel.Limits.Changes);
        change.Sent[ScoringModels.PublishedBy] = new EntityReference(TableNames.SystemUsers, userId);
        foreach (var previous in family.Where(row => StatusOf(row) == ModelStatus.Published))
        {
            _rows.Update(new Entity(TableNames.ScoringModels, previous.Id)
            {
                [ScoringModels.StateCode] = new OptionSetValue(RowState.Inactive),
                [ScoringModels.StatusCode] = new OptionSetValue(ModelStatus.Retired),
            });
        }
    }

    internal static string In(IEnumerable<Phrase> sentences, Language language) => string.Join("\n", sentences.Select(sentence => sentence.In(language)));

    // Contacts that the backfill has not reached count by the version before the one that is to be replaced; there is no room for a third.
    private static void RefuseUnfinished(IEnumerable<Entity> family)
    {
        var unfinished = family.FirstOrDefault(row => StatusOf(row) == ModelStatus.Published && row.GetAttributeValue<bool?>(ScoringModels.IsBackfilling) == true);
        if (unfinished == null) return;
        throw new RefusedException(BackfillMessages.Unfinished.With(
            unfinished.GetAttributeValue<string>(ScoringModels.Name) ?? string.Empty, unfinished.GetAttributeValue<int?>(ScoringModels.Version) ?? 1));
    }

    /// <summary>The other versions of a model that have ever been published: they share its original or its code. Oldest first.</summary>
    private IReadOnlyList<Entity> Family(Entity model) => Versions(model, withDrafts: false);

    /// <summary>The other versions of a model: they share its original or its code. Oldest first.</summary>
    internal IReadOnlyList<Entity> Versions(Entity model, bool withDrafts)
    {
        var query = new QueryExpression(TableNames.ScoringModels)
        {
            ColumnSet = new ColumnSet(ScoringModels.Name, ScoringModels.OriginalId, ScoringModels.StatusCode, ScoringModels.Version, ScoringModels.IsBackfilling),
        };
        query.Criteria.AddCondition(ScoringModels.ScoringModelId, ConditionOperator.NotEqual, model.Id);
        if (!withDrafts) query.Criteria.AddCondition(ScoringModels.StatusCode, ConditionOperator.NotEqual, ModelStatus.Draft);
        var same = query.Criteria.AddFilter(LogicalOperator.Or);
        same.AddCondition(ScoringModels.Code, ConditionOperator.Equal, model.GetAttributeValue<string>(ScoringModels.Code) ?? string.Empty);
        if (model.GetAttributeValue<EntityReference>(ScoringModels.OriginalId) is EntityReference original)
        {
            same.AddCondition(ScoringModels.OriginalId, ConditionOperator.Equal, original.Id);
            same.AddCondition(ScoringModels.ScoringModelId, ConditionOperator.Equal, original.Id);
        }
        query.AddOrder(ScoringModels.Version, OrderType.Ascending);
        query.AddOrder(ScoringModels.ScoringModelId, OrderType.Ascending);
        return _rows.Read(query);
    }

    // A draft may lack rules, but what it says must not contradict itself.
    private static void RefuseContradictions(Entity model)
    {
        var compilation = ScoringModel.Compile(ModelRows.Definition(model, Array.Empty<Entity>(), Array.Empty<Entity>(), Array.Empty<Entity>()), NoColumns.Instance);
        RefuseProblems(compilation.Problems.Where(problem => problem.Part == ModelPart.Model && problem.Code != "no-rules"));
    }

    internal static void RefuseProblems(IEnumerable<ModelProblem> problems)
    {
        var found = problems.ToList();
        if (found.Count > 0)
            throw new RefusedException(ModelLifeMessages.NotSaved.With(), language => string.Join("\n", found.Select(problem => problem.In(language))));
    }

    internal static int StatusOf(Entity? model) => model?.GetAttributeValue<OptionSetValue>(ScoringModels.StatusCode)?.Value ?? ModelStatus.Draft;

    /// <summary>For checks in which no profile rule takes part.</summary>
    internal sealed class NoColumns : IProfileColumns
    {
        internal static readonly NoColumns Instance = new NoColumns();

        public ProfileColumn? Find(string attribute) => null;
    }
}
