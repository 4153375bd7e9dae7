using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using OmniChannel.Dataverse.Scoring;
using OmniChannel.Dataverse.Tables;

namespace OmniChannel.Dataverse.Sweeping;

/// <summary>Entries whose points were given until a date: they are taken back by a reversal.</summary>
internal sealed class ExpiredPoints : RowPhase
{
    internal override string Name => "expired";

    protected override QueryExpression? DueRows(SweepWork work)
    {
        var query = EntryReversals.StandingEntries();
        query.Criteria.AddCondition(ScoreEntries.ExpiresOn, ConditionOperator.LessEqual, work.Now);
        query.AddOrder(ScoreEntries.ExpiresOn, OrderType.Ascending);
        query.AddOrder(ScoreEntries.ScoreEntryId, OrderType.Ascending);
        return query;
    }

    protected override void Handle(SweepWork work, IReadOnlyList<Entity> rows) =>
        new EntryReversals(work.Rows, work.OrganizationId, work.Now).Reverse(rows, CorrectionMessages.Expired.With());
}
