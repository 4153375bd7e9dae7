using System;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using OmniChannel.Dataverse.Runtime;
using OmniChannel.Dataverse.Tables;

namespace OmniChannel.Dataverse.Handover;

/// <summary>
/// Visits that several may take, because they belong to a team or lie in the fallback queue. Whoever accepts one owns it from then on, so that nobody else can work on it; in the
/// queue it shows who does.
/// </summary>
internal sealed class SharedVisits
{
    private readonly SystemStore _rows;
    private readonly Guid _userId;

    /// <param name="rows">Writes as SYSTEM: members of a team may work on its visits, and need not be allowed to assign them.</param>
    /// <param name="userId">Who accepts.</param>
    internal SharedVisits(SystemStore rows, Guid userId)
    {
        _rows = rows;
        _userId = userId;
    }

    /// <summary>Lets a visit be accepted unless another has done so before.</summary>
    /// <exception cref="RefusedException">Another has taken it.</exception>
    internal void CheckFree(Entity task)
    {
        if (task.Contains(NextBestVisits.AcceptedOn)) CheckMine(task.GetAttributeValue<EntityReference>(NextBestVisits.OwnerId));
    }

    /// <summary>Makes a shared visit the visit of whoever accepts it. The lead score is locked: of two who accept at once the second finds it taken.</summary>
    /// <exception cref="RefusedException">Another has taken it, or is working on it in the queue.</exception>
    internal void Take(Entity task)
    {
        CheckFree(task);
        if (!IsShared(task) || task.GetAttributeValue<EntityReference>(NextBestVisits.OwnerId)?.Id == _userId) return;
        var me = new EntityReference(TableNames.SystemUsers, _userId);
        var query = new QueryExpression(TableNames.QueueItems) { ColumnSet = new ColumnSet(QueueItems.WorkerId) };
        query.Criteria.AddCondition(QueueItems.ObjectId, ConditionOperator.Equal, task.Id);
        var item = _rows.First(query);
        if (item != null)
        {
            CheckMine(item.GetAttributeValue<EntityReference>(QueueItems.WorkerId));
            _rows.Update(new Entity(TableNames.QueueItems, item.Id) { [QueueItems.WorkerId] = me });
        }
        _rows.Update(new Entity(TableNames.NextBestVisits, task.Id) { [NextBestVisits.OwnerId] = me });
    }

    private static bool IsShared(Entity task) =>
        task.GetAttributeValue<EntityReference>(NextBestVisits.OwnerId)?.LogicalName == TableNames.Teams
        || task.GetAttributeValue<OptionSetValue>(NextBestVisits.OwnerRule)?.Value == (int)Generated.TaskOwnerRule.FallbackQueue;

    /// <summary>A team in whose name something lies there is nobody in particular.</summary>
    private void CheckMine(EntityReference? who)
    {
        if (who == null || who.LogicalName != TableNames.SystemUsers || who.Id == _userId) return;
        var name = _rows.Get(TableNames.SystemUsers, who.Id, SystemUsers.FullName).GetAttributeValue<string>(SystemUsers.FullName);
        throw new RefusedException(VisitOutcomeMessages.TakenByAnother.With(name ?? string.Empty));
    }
}
