using System.Collections.Generic;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using OmniChannel.Dataverse.Handover;
using OmniChannel.Dataverse.Tables;
using OmniChannel.Domain.Health;

namespace OmniChannel.Dataverse.Health;

/// <summary>
/// Open next best visits whose lead score was deleted, which clears their look-up: the contact may get a second task at any time, and what the rep says about this one
/// reaches nobody. They are withdrawn; when the contact is scored again, it is handed over again.
/// </summary>
internal sealed class OrphanedVisits : QueriedPart
{
    internal override string Name => "visits";

    protected override QueryExpression? Candidates(HealthWork work)
    {
        var query = new QueryExpression(TableNames.NextBestVisits) { ColumnSet = new ColumnSet(NextBestVisits.Subject) };
        query.Criteria.AddCondition(NextBestVisits.StateCode, ConditionOperator.Equal, TaskStates.Open);
        query.Criteria.AddCondition(NextBestVisits.ScoringModelId, ConditionOperator.NotNull);
        query.Criteria.AddCondition(NextBestVisits.LeadScoreId, ConditionOperator.Null);
        query.AddOrder(NextBestVisits.ActivityId, OrderType.Ascending);
        return query;
    }

    protected override HealthFinding Describe(Entity row)
    {
        var subject = row.GetAttributeValue<string>(NextBestVisits.Subject) ?? string.Empty;
        return new HealthFinding(HealthMessages.OrphanedRow, TableNames.NextBestVisits, row.Id, subject, HealthMessages.VisitHasNoLeadScore.With(subject), HealthMessages.WithdrawVisit.With());
    }

    protected override void Mend(HealthWork work, IReadOnlyList<Entity> rows)
    {
        var tasks = new VisitTasks(work.Rows);
        foreach (var row in rows) tasks.Withdraw(row.Id);
    }
}
