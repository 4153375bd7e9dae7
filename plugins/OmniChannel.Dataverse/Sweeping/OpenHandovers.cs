using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using OmniChannel.Dataverse.Settings;
using OmniChannel.Dataverse.Tables;

namespace OmniChannel.Dataverse.Sweeping;

/// <summary>
/// Contacts above a threshold without a task, who may get one now: handover was held, nobody could take the task, a channel was opened. Who is sales ready or
/// lost waits for a rep, and is left alone.
/// </summary>
internal sealed class OpenHandovers : RowPhase
{
    internal override string Name => "held";

    protected override QueryExpression? DueRows(SweepWork work)
    {
        // Best first, for those who wait because a day brings only so many visits.
        var query = new QueryExpression(TableNames.LeadScores) { ColumnSet = new ColumnSet(LeadScores.LeadScoreId) };
        query.AddOrder(LeadScores.Score, OrderType.Descending);
        query.AddOrder(LeadScores.LeadScoreId, OrderType.Ascending);
        query.Criteria.AddCondition(LeadScores.NoTaskReason, ConditionOperator.NotNull);
        query.Criteria.AddCondition(LeadScores.TaskId, ConditionOperator.Null);
        query.Criteria.AddCondition(LeadScores.State, ConditionOperator.NotIn, LeadStateValues.SalesReady, LeadStateValues.Lost);
        // Who waits for a known date is found by that date.
        NotLater(query, LeadScores.ReviewOn, work.Now);
        NotLater(query, LeadScores.SnoozedUntil, work.Now);
        return query;
    }

    protected override void Handle(SweepWork work, IReadOnlyList<Entity> rows)
    {
        if (IsHeld(work)) return;
        work.Settle(rows.Select(row => row.Id));
    }

    private static void NotLater(QueryExpression query, string column, DateTime now)
    {
        var filter = query.Criteria.AddFilter(LogicalOperator.Or);
        filter.AddCondition(column, ConditionOperator.Null);
        filter.AddCondition(column, ConditionOperator.LessEqual, now);
    }

    private static bool IsHeld(SweepWork work) =>
        work.Settings.Read(SettingCodes.Handover).TryGetValue(SettingCodes.Handover, out var value) && string.Equals(value, SettingCodes.Held, StringComparison.OrdinalIgnoreCase);
}
