using Microsoft.Xrm.Sdk.Query;

namespace OmniChannel.Dataverse.Sweeping;

/// <summary>Lead scores that have faded below their threshold: the date on which they would was computed when they were last written.</summary>
internal sealed class FallenScores : LeadScorePhase
{
    internal override string Name => "fallen";

    protected override QueryExpression? DueRows(SweepWork work)
    {
        var query = SweepWork.LeadScoreQuery(LeadScores.AboveThresholdUntil);
        query.Criteria.AddCondition(LeadScores.AboveThresholdUntil, ConditionOperator.LessEqual, work.Now);
        return query;
    }
}
