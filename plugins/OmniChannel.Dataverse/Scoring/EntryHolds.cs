using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using OmniChannel.Dataverse.Rescoring;
using OmniChannel.Dataverse.Runtime;
using OmniChannel.Dataverse.Tables;
using OmniChannel.Domain.Scoring;
using OmniChannel.Domain.Wording;

namespace OmniChannel.Dataverse.Scoring;

/// <summary>
/// Holds entries that count, and lets count those that are held: the entry is reversed and written again with the same points and date, in its next
/// round. An entry that stands as wanted already stays, so doing it twice changes nothing.
/// </summary>
internal sealed class EntryHolds
{
    private readonly SystemStore _rows;
    private readonly LeadScoreStore _leadScores;
    private readonly DateTime _now;

    internal EntryHolds(SystemStore rows, LeadScoreStore leadScores, DateTime now)
    {
        _rows = rows;
        _leadScores = leadScores;
        _now = now;
    }

    /// <summary>Brings the entries of interactions in agreement, on drafts that the caller settles.</summary>
    /// <param name="wanted">Why each interaction is held; nothing = it counts.</param>
    /// <param name="models">The published models. Entries of others are left: a backfill looks at them when a version takes them up.</param>
    /// <param name="drafts">Lead scores that are locked already; those that are needed besides are added.</param>
    /// <param name="released">Why entries that are held count now.</param>
    internal void Apply(
        IReadOnlyDictionary<Guid, ClickHold?> wanted, IReadOnlyList<PublishedModel> models, IDictionary<ScorePlace, LeadScoreDraft> drafts, Phrase? released = null)
    {
        if (wanted.Count == 0) return;
        var entries = Standing(wanted.Keys).Where(entry => entry.Hold != wanted[entry.InteractionId!.Value]?.Cause).ToList();
        if (entries.Count == 0) return;
        var byId = drafts.Values.Where(draft => draft.Id != Guid.Empty).ToDictionary(draft => draft.Id);
        foreach (var draft in _leadScores.LockAndRead(entries.Select(entry => entry.LeadScoreId).Where(id => !byId.ContainsKey(id)), models))
        {
            byId[draft.Id] = draft;
            drafts[new ScorePlace(draft.Contact.Id, draft.Model.OriginalId)] = draft;
        }
        foreach (var entry in entries)
        {
            if (!byId.TryGetValue(entry.LeadScoreId, out var draft)) continue;
            var hold = wanted[entry.InteractionId!.Value];
            // Written at once: where a place becomes free, balances are added up anew from the ledger.
            draft.Subtract(entry.Lines, entry.OccurredOn, entry.Hold, _now);
            _rows.Create(EntryReversals.ReversalOf(entry.Row, entry.Lines.Reversed(), entry.OccurredOn, hold == null ? released ?? CorrectionMessages.HeldNoLonger.With() : hold.Reason));
            var again = NewEntry.Again(entry);
            draft.Add(hold == null ? again : again.Held(hold));
        }
    }

    private IEnumerable<LedgerRow> Standing(IEnumerable<Guid> interactionIds)
    {
        var query = EntryReversals.StandingEntries();
        query.Criteria.AddCondition(ScoreEntries.InteractionId, ConditionOperator.In, interactionIds.OrderBy(id => id).Cast<object>().ToArray());
        query.Criteria.AddCondition(ScoreEntries.Source, ConditionOperator.Equal, EntrySources.Interaction);
        query.AddOrder(ScoreEntries.Key, OrderType.Ascending);
        return _rows.Read(query).Select(row => new LedgerRow(row));
    }
}
