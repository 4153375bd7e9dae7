using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace OmniChannel.Dataverse.Sweeping;

/// <summary>Contacts of whom a rep did not want to hear until today.</summary>
internal sealed class EndedSnoozes : RowPhase
{
    internal override string Name => "snoozed";

    protected override QueryExpression? DueRows(SweepWork work)
    {
        var query = SweepWork.LeadScoreQuery(LeadScores.SnoozedUntil);
        query.Criteria.AddCondition(LeadScores.SnoozedUntil, ConditionOperator.LessEqual, work.Now);
        return query;
    }

    protected override void Handle(SweepWork work, IReadOnlyList<Entity> rows) => work.Settle(rows.Select(row => row.Id), draft => draft.SnoozedUntil = null);
}
