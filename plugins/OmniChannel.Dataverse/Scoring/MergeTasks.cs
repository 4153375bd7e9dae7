using System;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using OmniChannel.Dataverse.Runtime;
using OmniChannel.Dataverse.Tables;

namespace OmniChannel.Dataverse.Scoring;

/// <summary>The next-best-visit tasks of contacts that are merged: the survivor has all of them, and one that is open.</summary>
internal sealed class MergeTasks
{
    private const int StatusCanceled = 6;

    private readonly SystemStore _rows;

    internal MergeTasks(SystemStore rows) => _rows = rows;

    /// <summary>Cancels the second open task of a contact and model. Its outcome stays empty: the rep has said nothing.</summary>
    internal void Close(Guid taskId) => _rows.Update(new Entity(TableNames.NextBestVisits, taskId)
    {
        [NextBestVisits.StateCode] = new OptionSetValue(TaskStates.Canceled),
        [NextBestVisits.StatusCode] = new OptionSetValue(StatusCanceled),
    });

    /// <summary>Moves tasks to the lead score that stays; the open one also to the contact that stays, and to its owner.</summary>
    internal void Move(Guid fromLeadScoreId, Guid toLeadScoreId, Guid survivorId, Guid? openTaskId, EntityReference? owner)
    {
        var query = new QueryExpression(TableNames.NextBestVisits) { ColumnSet = new ColumnSet(false) };
        query.Criteria.AddCondition(NextBestVisits.LeadScoreId, ConditionOperator.Equal, fromLeadScoreId);
        foreach (var task in _rows.Read(query))
        {
            var row = new Entity(TableNames.NextBestVisits, task.Id);
            if (fromLeadScoreId != toLeadScoreId) row[NextBestVisits.LeadScoreId] = new EntityReference(TableNames.LeadScores, toLeadScoreId);
            if (task.Id == openTaskId)
            {
                row[NextBestVisits.RegardingObjectId] = new EntityReference(TableNames.Contacts, survivorId);
                if (owner != null) row[NextBestVisits.OwnerId] = owner;
            }
            if (row.Attributes.Count > 0) _rows.Update(row);
        }
    }
}
