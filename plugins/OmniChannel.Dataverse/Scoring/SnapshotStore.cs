using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using OmniChannel.Dataverse.Rescoring;
using OmniChannel.Dataverse.Runtime;
using OmniChannel.Dataverse.Tables;
using OmniChannel.Domain.Scoring;

namespace OmniChannel.Dataverse.Scoring;

/// <summary>Takes and forgets the points of score curves, as SYSTEM. A point of a week is there once, however often and by how many it is taken.</summary>
internal sealed class SnapshotStore
{
    private const string LeadScoreAlias = "leadscore";

    private readonly SystemStore _rows;
    private readonly LeadScoreStore _leadScores;

    internal SnapshotStore(SystemStore rows, DateTime now)
    {
        _rows = rows;
        _leadScores = new LeadScoreStore(rows, now);
    }

    /// <summary>
    /// Takes the snapshots of lead scores as of the beginning of the week. It is the score of that moment exactly, by what is known now: interactions that came late count
    /// by their date; of the profile it is not known what it was, so it counts as it is. Of a contact who objects, or is kept out, none is taken.
    /// </summary>
    /// <param name="leadScoreIds">Lead scores that have moved before.</param>
    /// <param name="models">Published models; lead scores of others are left alone.</param>
    /// <param name="week">The beginning of the week, UTC.</param>
    internal void Take(IEnumerable<Guid> leadScoreIds, IReadOnlyList<PublishedModel> models, DateTime week)
    {
        var drafts = _leadScores.LockMoved(leadScoreIds, models);
        var taken = Taken(drafts.Select(draft => draft.Id).ToList(), week);
        var ledger = new Ledger(_rows).Of(drafts.Where(draft => draft.Balances.LatestOn > week).Select(draft => draft.Id).ToList());
        foreach (var draft in drafts.Where(draft => draft.Contact.IsShown))
        {
            Write(draft, draft.ScoreAt(week, BalancesAt(draft, week, ledger)), taken, week);
            // What came after the moment is for the next snapshot.
            if (draft.Balances.LatestOn > week) _leadScores.SetMovedOn(draft.Id, draft.Balances.LatestOn);
        }
    }

    /// <summary>Forgets the curve of a contact.</summary>
    internal int Forget(Guid contactId)
    {
        var query = new QueryExpression(TableNames.ScoreSnapshots) { ColumnSet = new ColumnSet(false) };
        var score = query.AddLink(TableNames.LeadScores, ScoreSnapshots.LeadScoreId, LeadScores.LeadScoreId, JoinOperator.Inner);
        score.LinkCriteria.AddCondition(LeadScores.ContactId, ConditionOperator.Equal, contactId);
        query.AddOrder(ScoreSnapshots.ScoreSnapshotId, OrderType.Ascending);
        var snapshots = _rows.Read(query);
        foreach (var snapshot in snapshots) _rows.Delete(TableNames.ScoreSnapshots, snapshot.Id);
        return snapshots.Count;
    }

    private void Write(LeadScoreDraft draft, ScoreResult score, Dictionary<Guid, Entity> taken, DateTime week)
    {
        var row = new Entity(TableNames.ScoreSnapshots) { [ScoreSnapshots.Score] = score.Score, [ScoreSnapshots.Fading] = score.FadingPoints };
        if (taken.TryGetValue(draft.Id, out var old))
        {
            if (old.GetAttributeValue<decimal?>(ScoreSnapshots.Score) == score.Score && old.GetAttributeValue<decimal?>(ScoreSnapshots.Fading) == score.FadingPoints) return;
            row.Id = old.Id;
            _rows.Update(row);
            return;
        }
        row[ScoreSnapshots.LeadScoreId] = new EntityReference(TableNames.LeadScores, draft.Id);
        row[ScoreSnapshots.On] = week;
        row[ScoreSnapshots.Name] = week.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        if (draft.Contact.OwnerOfNewRows is EntityReference owner) row[ScoreSnapshots.OwnerId] = owner;
        _rows.Create(row);
    }

    // Balances know the past no further back than their last event.
    private static Balances BalancesAt(LeadScoreDraft draft, DateTime week, ILookup<Guid, LedgerRow> ledger) => draft.Balances.LatestOn <= week
        ? draft.Balances
        : draft.Model.Model.Rebuild(
            ledger[draft.Id].Where(entry => entry.Hold == null).Select(entry => new LedgerEntry(entry.Lines, entry.OccurredOn, entry.Source == EntrySources.Reversal)), week);

    private Dictionary<Guid, Entity> Taken(List<Guid> leadScoreIds, DateTime week)
    {
        if (leadScoreIds.Count == 0) return new Dictionary<Guid, Entity>();
        var query = new QueryExpression(TableNames.ScoreSnapshots) { ColumnSet = new ColumnSet(ScoreSnapshots.LeadScoreId, ScoreSnapshots.Score, ScoreSnapshots.Fading) };
        query.Criteria.AddCondition(ScoreSnapshots.LeadScoreId, ConditionOperator.In, leadScoreIds.Cast<object>().ToArray());
        query.Criteria.AddCondition(ScoreSnapshots.On, ConditionOperator.Equal, week);
        return _rows.Read(query).ToDictionary(row => row.GetAttributeValue<EntityReference>(ScoreSnapshots.LeadScoreId).Id);
    }
}
