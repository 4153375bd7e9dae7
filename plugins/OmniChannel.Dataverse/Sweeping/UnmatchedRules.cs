using System;
using System.Collections.Generic;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using OmniChannel.Dataverse.Runtime;
using OmniChannel.Dataverse.Tables;
using OmniChannel.Domain.Scoring;

namespace OmniChannel.Dataverse.Sweeping;

/// <summary>
/// Rules on interactions of published models that nothing has matched so far: each is looked for among the entries since the last sweep, by one question. A rule
/// that has matched is not asked about again, so the cost falls to nothing; a night without entries costs one question in all.
/// </summary>
internal sealed class UnmatchedRules : RowPhase
{
    private const string ModelAlias = "model";

    internal override string Name => "unmatched";

    internal override SweepPage Run(SweepWork work, SweepPosition position, int size) =>
        // A rule is nobody that the sweep has evaluated.
        new SweepPage(0, base.Run(work, position, size).Next);

    protected override QueryExpression? DueRows(SweepWork work)
    {
        if (work.Models.Count == 0 || (Since(work) != null && work.Rows.First(NewEntries(work)) == null)) return null;
        var query = new QueryExpression(TableNames.ScoringRules) { ColumnSet = new ColumnSet(ScoringRules.Code) };
        query.Criteria.AddCondition(ScoringRules.MatchedOn, ConditionOperator.Null);
        query.Criteria.AddCondition(ScoringRules.Kind, ConditionOperator.In, RuleKinds.Interaction, RuleKinds.Inactivity);
        query.Criteria.AddCondition(ScoringRules.StateCode, ConditionOperator.Equal, RowState.Active);
        query.AddOrder(ScoringRules.ScoringRuleId, OrderType.Ascending);
        var model = query.AddLink(TableNames.ScoringModels, ScoringRules.ScoringModelId, ScoringModels.ScoringModelId);
        model.EntityAlias = ModelAlias;
        model.Columns = new ColumnSet(ScoringModels.ScoringModelId, ScoringModels.OriginalId);
        model.LinkCriteria.AddCondition(ScoringModels.StatusCode, ConditionOperator.Equal, ModelStatus.Published);
        return query;
    }

    protected override void Handle(SweepWork work, IReadOnlyList<Entity> rows)
    {
        foreach (var rule in rows)
        {
            if (rule.GetAttributeValue<string>(ScoringRules.Code) is not string code || work.Rows.First(EntriesOf(work, code, Original(rule))) == null) continue;
            work.Rows.Update(new Entity(TableNames.ScoringRules, rule.Id) { [ScoringRules.MatchedOn] = work.Now });
        }
    }

    // A refresh looks at everything again.
    private static DateTime? Since(SweepWork work) => work.IsRefresh ? null : work.Since;

    private static Guid Original(Entity rule) =>
        Joined<EntityReference>(rule, ScoringModels.OriginalId)?.Id ?? Joined<Guid>(rule, ScoringModels.ScoringModelId);

    private static T? Joined<T>(Entity rule, string column) => rule.GetAttributeValue<AliasedValue>(ModelAlias + "." + column)?.Value is T value ? value : default;

    private static QueryExpression NewEntries(SweepWork work)
    {
        var query = new QueryExpression(TableNames.ScoreEntries) { ColumnSet = new ColumnSet(false), NoLock = true };
        query.Criteria.AddCondition(ScoreEntries.Source, ConditionOperator.Equal, EntrySources.Interaction);
        if (Since(work) is DateTime since) query.Criteria.AddCondition(ScoreEntries.CreatedOn, ConditionOperator.GreaterEqual, since);
        return query;
    }

    private static QueryExpression EntriesOf(SweepWork work, string code, Guid originalModelId)
    {
        var query = NewEntries(work);
        var mark = Wildcards.Escape(EntryLines.MarkOf(code));
        var lines = query.Criteria.AddFilter(LogicalOperator.Or);
        lines.AddCondition(ScoreEntries.Lines, ConditionOperator.Like, "%|" + mark + "%");
        lines.AddCondition(ScoreEntries.Lines, ConditionOperator.Like, "%;" + mark + "%");
        query.AddLink(TableNames.LeadScores, ScoreEntries.LeadScoreId, LeadScores.LeadScoreId)
            .LinkCriteria.AddCondition(LeadScores.ScoringModelId, ConditionOperator.Equal, originalModelId);
        return query;
    }
}
