using Microsoft.Xrm.Sdk.Query;

namespace OmniChannel.Dataverse.Sweeping;

/// <summary>
/// Lead scores that are to be looked at today: a cool-down or dwell ends, a rule that compares a date with today changes its mind, an inactivity rule strikes, a score falls so far that the
/// contact may be handed over again.
/// </summary>
internal sealed class DueReviews : LeadScorePhase
{
    internal override string Name => "due";

    protected override QueryExpression? DueRows(SweepWork work)
    {
        var query = SweepWork.LeadScoreQuery(LeadScores.ReviewOn);
        query.Criteria.AddCondition(LeadScores.ReviewOn, ConditionOperator.LessEqual, work.Now);
        return query;
    }
}
