using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using OmniChannel.Dataverse.Runtime;
using OmniChannel.Dataverse.Tables;
using OmniChannel.Domain.Scoring;

namespace OmniChannel.Dataverse.Scoring;

/// <summary>Takes back the points of interactions that are deleted: each entry gets a reversal, and nothing leaves the ledger.</summary>
internal sealed class ReverseInteractions
{
    private const string ReversalAlias = "reversal";

    private readonly SystemStore _rows;
    private readonly ModelStore _models;
    private readonly LeadScoreStore _leadScores;
    private readonly ScoreSettlement _settlement;

    internal ReverseInteractions(SystemStore rows, Guid organizationId, DateTime now)
    {
        _rows = rows;
        _models = new ModelStore(rows, organizationId);
        _leadScores = new LeadScoreStore(rows, now);
        _settlement = new ScoreSettlement(rows, _leadScores, now);
    }

    internal void Handle(IReadOnlyCollection<Guid> interactionIds)
    {
        var entries = Standing(interactionIds);
        if (entries.Count == 0) return;
        var drafts = _leadScores.LockAndRead(entries.Select(LeadScoreOf), _models.Published());
        var byId = drafts.ToDictionary(draft => draft.Id);
        foreach (var entry in entries)
        {
            var lines = EntryLines.Parse(entry.GetAttributeValue<string>(ScoreEntries.Lines));
            var occurredOn = entry.GetAttributeValue<DateTime>(ScoreEntries.OccurredOn);
            if (byId.TryGetValue(LeadScoreOf(entry), out var draft)) draft.Balances.Subtract(lines, occurredOn);
            Reverse(entry, lines.Reversed(), occurredOn);
        }
        // Nobody scores by a model that is retired; should a new version take it up, the ledger tells what is left.
        foreach (var id in entries.Select(LeadScoreOf).Distinct().Where(id => !byId.ContainsKey(id)))
            _rows.Update(new Entity(TableNames.LeadScores, id) { [LeadScores.Balances] = LeadScoreStore.ToBeRebuilt });
        _settlement.Settle(drafts);
    }

    /// <summary>The entries of the interactions that have not been reversed yet.</summary>
    private IReadOnlyList<Entity> Standing(IReadOnlyCollection<Guid> interactionIds)
    {
        var query = new QueryExpression(TableNames.ScoreEntries)
        {
            ColumnSet = new ColumnSet(
                ScoreEntries.Key, ScoreEntries.LeadScoreId, ScoreEntries.Lines, ScoreEntries.OccurredOn, ScoreEntries.Version, ScoreEntries.OwnerId),
        };
        query.Criteria.AddCondition(ScoreEntries.InteractionId, ConditionOperator.In, interactionIds.Cast<object>().ToArray());
        query.Criteria.AddCondition(ScoreEntries.Source, ConditionOperator.Equal, EntrySources.Interaction);
        var reversal = query.AddLink(TableNames.ScoreEntries, ScoreEntries.ScoreEntryId, ScoreEntries.ReversesId, JoinOperator.LeftOuter);
        reversal.EntityAlias = ReversalAlias;
        query.Criteria.AddCondition(ReversalAlias, ScoreEntries.ScoreEntryId, ConditionOperator.Null);
        query.AddOrder(ScoreEntries.Key, OrderType.Ascending);
        return _rows.Read(query);
    }

    private void Reverse(Entity entry, EntryLines lines, DateTime occurredOn)
    {
        var key = EntryKey.ForReversal(entry.GetAttributeValue<string>(ScoreEntries.Key));
        _rows.Create(new Entity(TableNames.ScoreEntries)
        {
            [ScoreEntries.Key] = key,
            [ScoreEntries.Name] = key,
            [ScoreEntries.LeadScoreId] = entry[ScoreEntries.LeadScoreId],
            [ScoreEntries.Version] = entry.GetAttributeValue<int?>(ScoreEntries.Version),
            [ScoreEntries.Source] = new OptionSetValue(EntrySources.Reversal),
            [ScoreEntries.Points] = lines.Points,
            [ScoreEntries.Lines] = lines.Write(),
            [ScoreEntries.OccurredOn] = occurredOn,
            [ScoreEntries.ReversesId] = entry.ToEntityReference(),
        });
    }

    private static Guid LeadScoreOf(Entity entry) => entry.GetAttributeValue<EntityReference>(ScoreEntries.LeadScoreId).Id;
}
