using System;
using System.Linq;
using Microsoft.Xrm.Sdk.Query;
using OmniChannel.Dataverse.Scoring;

namespace OmniChannel.Dataverse.Sweeping;

/// <summary>
/// Lead scores whose stored value has faded. Forms compute the score for now and what happens at a date is found by that date; lists are sorted by the stored
/// value, so it is brought to now once a quarter of the half-life has passed: until then it is at most a fifth too high. A refresh brings all to now.
/// </summary>
internal sealed class StaleScores : LeadScorePhase
{
    private const double ShareOfHalfLife = 0.25;

    internal override string Name => "stale";

    protected override QueryExpression? DueRows(SweepWork work)
    {
        var query = SweepWork.LeadScoreQuery(LeadScores.AsOf);
        if (work.IsRefresh)
        {
            query.Criteria.AddCondition(LeadScores.AsOf, ConditionOperator.LessThan, work.Now);
            return query;
        }
        query.Criteria.FilterOperator = LogicalOperator.Or;
        if (work.Since == null && work.Models.Count > 0) AddThoseOfEarlierReleases(query, work);
        foreach (var model in work.Models.Where(model => !model.Model.HalfLife.IsNone))
        {
            var stale = query.Criteria.AddFilter(LogicalOperator.And);
            stale.AddCondition(LeadScores.ScoringModelId, ConditionOperator.Equal, model.OriginalId);
            stale.AddCondition(LeadScores.AsOf, ConditionOperator.LessThan, StaleBefore(model, work.Now));
            // What has faded to nothing, or never came from interactions, does not fade any more.
            stale.AddCondition(LeadScores.EngagementPoints, ConditionOperator.NotEqual, 0m);
        }
        return query.Criteria.Filters.Count == 0 ? null : query;
    }

    /// <summary>
    /// What a release wrote that did not know the version of a model, nor when a score is to be looked at again, the first sweep of this one brings up to date.
    /// </summary>
    private static void AddThoseOfEarlierReleases(QueryExpression query, SweepWork work)
    {
        var earlier = query.Criteria.AddFilter(LogicalOperator.And);
        earlier.AddCondition(LeadScores.Version, ConditionOperator.Null);
        earlier.AddCondition(LeadScores.ScoringModelId, ConditionOperator.In, work.Models.Select(model => (object)model.OriginalId).ToArray());
    }

    private static DateTime StaleBefore(PublishedModel model, DateTime now)
    {
        var days = Math.Max(1d, model.Model.HalfLife.Days * ShareOfHalfLife);
        var earliest = new DateTime(1900, 1, 1, 0, 0, 0, DateTimeKind.Utc);
        return days >= (now - earliest).TotalDays ? earliest : now.AddDays(-days);
    }
}
