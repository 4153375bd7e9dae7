using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using OmniChannel.Dataverse.Runtime;
using OmniChannel.Dataverse.Scoring;
using OmniChannel.Dataverse.Sweeping;
using OmniChannel.Dataverse.Tables;

namespace OmniChannel.Dataverse.Health;

/// <summary>What the parts of one page of a health check work with. Lives within one transaction.</summary>
internal sealed class HealthWork
{
    private SweepWork? _sweep;

    internal HealthWork(SystemStore rows, Guid organizationId, DateTime now, bool mends)
    {
        Rows = rows;
        OrganizationId = organizationId;
        Now = now;
        Mends = mends;
    }

    internal SystemStore Rows { get; }

    internal Guid OrganizationId { get; }

    internal DateTime Now { get; }

    /// <summary>Whether what is found is to be mended.</summary>
    internal bool Mends { get; }

    internal IReadOnlyList<PublishedModel> Models => Sweep.Models;

    /// <summary>
    /// Has lead scores know the task of theirs that is open, whatever they held, and brings them to now: so what is mended raises no second task beside one that is
    /// there.
    /// </summary>
    internal void SettleWithOpenVisits(IReadOnlyCollection<Guid> leadScoreIds)
    {
        var query = new QueryExpression(TableNames.NextBestVisits) { ColumnSet = new ColumnSet(NextBestVisits.LeadScoreId) };
        query.Criteria.AddCondition(NextBestVisits.StateCode, ConditionOperator.Equal, TaskStates.Open);
        query.Criteria.AddCondition(NextBestVisits.LeadScoreId, ConditionOperator.In, leadScoreIds.Cast<object>().ToArray());
        query.AddOrder(NextBestVisits.CreatedOn, OrderType.Ascending);
        query.AddOrder(NextBestVisits.ActivityId, OrderType.Ascending);
        var open = Rows.Read(query).ToLookup(row => row.GetAttributeValue<EntityReference>(NextBestVisits.LeadScoreId).Id, row => (Guid?)row.Id);
        Sweep.Settle(leadScoreIds, draft => draft.TaskId = open[draft.Id].FirstOrDefault());
    }

    /// <summary>Brings lead scores to now as the sweep does: score, explanation, task or reason. Read when it is first needed.</summary>
    internal SweepWork Sweep => _sweep ??= new SweepWork(Rows, OrganizationId, Now, SweepCursor.Begin(false, Now, null));
}
