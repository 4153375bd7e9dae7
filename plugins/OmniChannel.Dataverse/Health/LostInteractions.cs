using System.Collections.Generic;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using OmniChannel.Dataverse.Scoring;
using OmniChannel.Dataverse.Tables;
using OmniChannel.Domain.Health;

namespace OmniChannel.Dataverse.Health;

/// <summary>
/// Entries that still count although their interaction is gone: deleting one clears the look-up of its entry, and the step that takes the points back did not run. The
/// points are taken back now, by reversals; the ledger keeps both.
/// </summary>
internal sealed class LostInteractions : QueriedPart
{
    internal override string Name => "interactions";

    protected override QueryExpression? Candidates(HealthWork work)
    {
        var query = EntryReversals.StandingEntries();
        query.Criteria.AddCondition(ScoreEntries.Source, ConditionOperator.Equal, EntrySources.Interaction);
        query.Criteria.AddCondition(ScoreEntries.InteractionId, ConditionOperator.Null);
        query.Criteria.AddCondition(ScoreEntries.LeadScoreId, ConditionOperator.NotNull);
        query.AddOrder(ScoreEntries.ScoreEntryId, OrderType.Ascending);
        return query;
    }

    protected override HealthFinding Describe(Entity row)
    {
        var leadScore = row.GetAttributeValue<EntityReference>(ScoreEntries.LeadScoreId).Name ?? string.Empty;
        return new HealthFinding(
            HealthMessages.OrphanedRow, TableNames.ScoreEntries, row.Id, leadScore, HealthMessages.InteractionIsGone.With(leadScore), HealthMessages.TakePointsBack.With());
    }

    protected override void Mend(HealthWork work, IReadOnlyList<Entity> rows) =>
        new EntryReversals(work.Rows, work.OrganizationId, work.Now).Reverse(rows, CorrectionMessages.InteractionDeleted.With());
}
