using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using OmniChannel.Dataverse.Handover;
using OmniChannel.Dataverse.Tables;
using OmniChannel.Domain.Wording;

namespace OmniChannel.Dataverse.Sweeping;

/// <summary>Next best visits that are overdue: their owners are reminded, once. The task says so itself, where the rep looks.</summary>
internal sealed class OverdueVisits : RowPhase
{
    internal override string Name => "overdue";

    protected override QueryExpression? DueRows(SweepWork work)
    {
        var query = VisitQuery(NextBestVisits.Subject, NextBestVisits.OwnerId);
        query.Criteria.AddCondition(NextBestVisits.ScheduledEnd, ConditionOperator.LessThan, work.Now);
        query.Criteria.AddCondition(NextBestVisits.RemindedOn, ConditionOperator.Null);
        return query;
    }

    protected override void Handle(SweepWork work, IReadOnlyList<Entity> rows)
    {
        var owners = OwnersOf(work, rows);
        foreach (var row in rows)
        {
            var language = owners.TryGetValue(OwnerOf(row).Id, out var owner) ? owner.Language : default;
            work.Rows.Update(new Entity(TableNames.NextBestVisits, row.Id)
            {
                [NextBestVisits.RemindedOn] = work.Now,
                [NextBestVisits.PriorityCode] = new OptionSetValue((int)Generated.TaskPriorityCode.High),
                [NextBestVisits.Subject] = FittedText.Cut(OverdueMessages.Subject.With(row.GetAttributeValue<string>(NextBestVisits.Subject)).In(language), Columns.SubjectLength),
            });
        }
    }

    /// <summary>Open next best visits in the order of their ids.</summary>
    internal static QueryExpression VisitQuery(params string[] columns)
    {
        var query = new QueryExpression(TableNames.NextBestVisits) { ColumnSet = new ColumnSet(columns) };
        query.Criteria.AddCondition(NextBestVisits.StateCode, ConditionOperator.Equal, TaskStates.Open);
        query.Criteria.AddCondition(NextBestVisits.LeadScoreId, ConditionOperator.NotNull);
        query.AddOrder(NextBestVisits.ActivityId, OrderType.Ascending);
        return query;
    }

    internal static EntityReference OwnerOf(Entity visit) => visit.GetAttributeValue<EntityReference>(NextBestVisits.OwnerId);

    internal static Dictionary<System.Guid, VisitUser> OwnersOf(SweepWork work, IReadOnlyList<Entity> visits) => new UserReads(work.Rows, work.Now).Read(
        visits.Select(OwnerOf).Where(owner => owner.LogicalName == TableNames.SystemUsers).Select(owner => owner.Id).Distinct().ToList(), new List<System.Guid>());
}
