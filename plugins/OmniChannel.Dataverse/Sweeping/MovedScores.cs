using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using OmniChannel.Dataverse.Scoring;
using OmniChannel.Dataverse.Tables;
using OmniChannel.Domain.Scoring;

namespace OmniChannel.Dataverse.Sweeping;

/// <summary>
/// Lead scores that have moved before this ISO week (UTC) began and have no snapshot since: each gets one, as of its beginning, so that the curve has at most one point
/// a week. Those of a retired model wait until a version of it is published again.
/// </summary>
internal sealed class MovedScores : RowPhase
{
    internal override string Name => "snapshots";

    protected override QueryExpression? DueRows(SweepWork work)
    {
        if (work.Models.Count == 0) return null;
        var query = SweepWork.LeadScoreQuery(LeadScores.MovedOn);
        query.Criteria.AddCondition(LeadScores.MovedOn, ConditionOperator.LessThan, SnapshotWeek.Of(work.Now));
        query.Criteria.AddCondition(LeadScores.ScoringModelId, ConditionOperator.In, work.Models.Select(model => (object)model.OriginalId).Distinct().ToArray());
        return query;
    }

    protected override void Handle(SweepWork work, IReadOnlyList<Entity> rows) =>
        new SnapshotStore(work.Rows, work.Now).Take(rows.Select(row => row.Id), work.Models, SnapshotWeek.Of(work.Now));
}
