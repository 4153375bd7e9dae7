using System.Linq;
using Microsoft.Xrm.Sdk.Query;
using OmniChannel.Dataverse.Tables;
using OmniChannel.Domain.Wording;

namespace OmniChannel.Dataverse.Health;

/// <summary>
/// Lead scores that take a task for open which was closed while the step that notices it was off: they would wait for it for ever. Mending forgets the task and looks
/// at the contact as the sweep does.
/// </summary>
internal sealed class ClosedVisits : LeadScorePart
{
    private const string TaskAlias = "visit";

    internal override string Name => "closed";

    protected override Sentence Problem => HealthMessages.VisitIsClosed;

    protected override QueryExpression? Candidates(HealthWork work)
    {
        if (work.Models.Count == 0) return null;
        var query = new QueryExpression(TableNames.LeadScores) { ColumnSet = new ColumnSet(LeadScores.Name) };
        query.Criteria.AddCondition(LeadScores.ScoringModelId, ConditionOperator.In, work.Models.Select(model => (object)model.OriginalId).ToArray());
        query.Criteria.AddCondition(LeadScores.ContactId, ConditionOperator.NotNull);
        var task = query.AddLink(TableNames.NextBestVisits, LeadScores.TaskId, NextBestVisits.ActivityId, JoinOperator.Inner);
        task.EntityAlias = TaskAlias;
        task.LinkCriteria.AddCondition(NextBestVisits.StateCode, ConditionOperator.NotEqual, TaskStates.Open);
        query.AddOrder(LeadScores.LeadScoreId, OrderType.Ascending);
        return query;
    }
}
