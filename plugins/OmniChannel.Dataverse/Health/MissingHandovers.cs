using System.Linq;
using Microsoft.Xrm.Sdk.Query;
using OmniChannel.Dataverse.Tables;
using OmniChannel.Domain.Wording;

namespace OmniChannel.Dataverse.Health;

/// <summary>
/// Lead scores at or above the threshold of their model without an open task and without a reason why there is none: the task was deleted, or the lead score comes from
/// a version of ours that wrote no reasons. Mending does what the sweep does: a task or a reason. Those that have faded meanwhile the sweep finds by their date.
/// </summary>
internal sealed class MissingHandovers : LeadScorePart
{
    // Thresholds compare at four places.
    private const decimal HalfOfFourthPlace = 0.00005m;

    internal override string Name => "handovers";

    protected override Sentence Problem => HealthMessages.NeitherTaskNorReason;

    protected override QueryExpression? Candidates(HealthWork work)
    {
        var models = work.Models.Where(model => model.Model.Definition.Threshold != null).ToList();
        if (models.Count == 0) return null;
        var query = new QueryExpression(TableNames.LeadScores) { ColumnSet = new ColumnSet(LeadScores.Name, LeadScores.Score) };
        query.Criteria.AddCondition(LeadScores.TaskId, ConditionOperator.Null);
        query.Criteria.AddCondition(LeadScores.NoTaskReason, ConditionOperator.Null);
        query.Criteria.AddCondition(LeadScores.ContactId, ConditionOperator.NotNull);
        var fading = query.Criteria.AddFilter(LogicalOperator.Or);
        fading.AddCondition(LeadScores.AboveThresholdUntil, ConditionOperator.Null);
        fading.AddCondition(LeadScores.AboveThresholdUntil, ConditionOperator.GreaterThan, work.Now);
        var above = query.Criteria.AddFilter(LogicalOperator.Or);
        foreach (var model in models)
        {
            var ofModel = above.AddFilter(LogicalOperator.And);
            ofModel.AddCondition(LeadScores.ScoringModelId, ConditionOperator.Equal, model.OriginalId);
            ofModel.AddCondition(LeadScores.Score, ConditionOperator.GreaterEqual, model.Model.Definition.Threshold!.Value - HalfOfFourthPlace);
            // While a version is backfilled, the others still count by the version before.
            var version = ofModel.AddFilter(LogicalOperator.Or);
            version.AddCondition(LeadScores.Version, ConditionOperator.Equal, model.Model.Version);
            version.AddCondition(LeadScores.Version, ConditionOperator.Null);
        }
        query.AddOrder(LeadScores.LeadScoreId, OrderType.Ascending);
        return query;
    }
}
