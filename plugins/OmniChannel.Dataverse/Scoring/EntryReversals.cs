using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using OmniChannel.Dataverse.Runtime;
using OmniChannel.Dataverse.Tables;
using OmniChannel.Domain.Scoring;
using OmniChannel.Domain.Wording;

namespace OmniChannel.Dataverse.Scoring;

/// <summary>Takes back the points of ledger entries: each gets a reversal, and nothing leaves the ledger.</summary>
internal sealed class EntryReversals
{
    private const string ReversalAlias = "reversal";

    private readonly SystemStore _rows;
    private readonly ModelStore _models;
    private readonly LeadScoreStore _leadScores;
    private readonly ScoreSettlement _settlement;
    private readonly DateTime _now;

    internal EntryReversals(SystemStore rows, Guid organizationId, DateTime now)
    {
        _rows = rows;
        _now = now;
        _models = new ModelStore(rows, organizationId);
        _leadScores = new LeadScoreStore(rows, now);
        _settlement = new ScoreSettlement(rows, _leadScores, now);
    }

    /// <summary>A query for entries that have not been reversed; the caller says which.</summary>
    internal static QueryExpression StandingEntries()
    {
        var query = new QueryExpression(TableNames.ScoreEntries)
        {
            ColumnSet = new ColumnSet(
                ScoreEntries.Key, ScoreEntries.LeadScoreId, ScoreEntries.Lines, ScoreEntries.OccurredOn, ScoreEntries.Version,
                ScoreEntries.InteractionId, ScoreEntries.Held, ScoreEntries.HoldCause),
        };
        var reversal = query.AddLink(TableNames.ScoreEntries, ScoreEntries.ScoreEntryId, ScoreEntries.ReversesId, JoinOperator.LeftOuter);
        reversal.EntityAlias = ReversalAlias;
        query.Criteria.AddCondition(ReversalAlias, ScoreEntries.ScoreEntryId, ConditionOperator.Null);
        return query;
    }

    /// <summary>Reverses entries read with <see cref="StandingEntries"/> and settles their lead scores.</summary>
    internal void Reverse(IReadOnlyList<Entity> entries, Phrase? reason)
    {
        if (entries.Count == 0) return;
        var drafts = _leadScores.LockAndRead(entries.Select(LeadScoreOf), _models.Published());
        var byId = drafts.ToDictionary(draft => draft.Id);
        foreach (var entry in entries)
        {
            var lines = EntryLines.Parse(entry.GetAttributeValue<string>(ScoreEntries.Lines));
            var occurredOn = entry.GetAttributeValue<DateTime>(ScoreEntries.OccurredOn);
            if (byId.TryGetValue(LeadScoreOf(entry), out var draft)) draft.Subtract(lines, occurredOn, HoldColumns.Read(entry), _now);
            _rows.Create(ReversalOf(entry, lines.Reversed(), occurredOn, reason));
        }
        // Nobody scores by a model that is retired; should a new version take it up, the ledger tells what is left.
        foreach (var id in entries.Select(LeadScoreOf).Distinct().Where(id => !byId.ContainsKey(id)))
            _rows.Update(new Entity(TableNames.LeadScores, id) { [LeadScores.Balances] = LeadScoreStore.ToBeRebuilt });
        _settlement.Settle(drafts);
    }

    /// <summary>The row that takes an entry back.</summary>
    /// <param name="entry">The entry, read with key, lead score and version.</param>
    /// <param name="lines">Its lines with opposite points.</param>
    /// <param name="occurredOn">When it occurred, UTC.</param>
    /// <param name="reason">Why it is taken back.</param>
    internal static Entity ReversalOf(Entity entry, EntryLines lines, DateTime occurredOn, Phrase? reason)
    {
        var key = EntryKey.ForReversal(entry.GetAttributeValue<string>(ScoreEntries.Key));
        var row = new Entity(TableNames.ScoreEntries)
        {
            [ScoreEntries.Key] = key,
            [ScoreEntries.Name] = EntryName.Of(lines.Points, occurredOn),
            [ScoreEntries.LeadScoreId] = entry[ScoreEntries.LeadScoreId],
            [ScoreEntries.Version] = entry.GetAttributeValue<int?>(ScoreEntries.Version),
            [ScoreEntries.Source] = new OptionSetValue(EntrySources.Reversal),
            [ScoreEntries.Points] = lines.Points,
            [ScoreEntries.Lines] = lines.Write(),
            [ScoreEntries.OccurredOn] = occurredOn,
            [ScoreEntries.ReversesId] = entry.ToEntityReference(),
        };
        // What is held does not count, and neither does its reversal.
        if (HoldColumns.Read(entry) is HoldCause hold) HoldColumns.Write(row, hold);
        if (reason != null) row[ScoreEntries.Reason] = FittedText.Cut(reason.In(Language.English), Columns.ReasonLength);
        return row;
    }

    private static Guid LeadScoreOf(Entity entry) => entry.GetAttributeValue<EntityReference>(ScoreEntries.LeadScoreId).Id;
}
