using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using OmniChannel.Dataverse.Runtime;
using OmniChannel.Dataverse.Tables;
using OmniChannel.Domain.Scoring;

namespace OmniChannel.Dataverse.Scoring;

/// <summary>How often interactions were scored before, for whichever contact: the keys of their next entries follow from it.</summary>
internal sealed class EntryRounds
{
    private readonly Dictionary<string, int> _next = new Dictionary<string, int>(StringComparer.Ordinal);

    private EntryRounds()
    {
    }

    /// <summary>None of them was scored before.</summary>
    internal static EntryRounds First { get; } = new EntryRounds();

    /// <summary>Reads the rounds of interactions, in one read.</summary>
    internal static EntryRounds Of(SystemStore rows, IReadOnlyCollection<Guid> interactionIds)
    {
        if (interactionIds.Count == 0) return First;
        var query = new QueryExpression(TableNames.ScoreEntries) { ColumnSet = new ColumnSet(ScoreEntries.Key) };
        query.Criteria.AddCondition(ScoreEntries.InteractionId, ConditionOperator.In, interactionIds.OrderBy(id => id).Cast<object>().ToArray());
        query.Criteria.AddCondition(ScoreEntries.Source, ConditionOperator.Equal, EntrySources.Interaction);
        query.AddOrder(ScoreEntries.Key, OrderType.Ascending);
        var rounds = new EntryRounds();
        foreach (var row in rows.Read(query))
        {
            var key = row.GetAttributeValue<string>(ScoreEntries.Key);
            rounds._next.TryGetValue(EntryKey.FirstOf(key), out var next);
            rounds._next[EntryKey.FirstOf(key)] = Math.Max(next, EntryKey.RoundOf(key) + 1);
        }
        return rounds;
    }

    /// <summary>The round of the next entry of an interaction in a model.</summary>
    internal int Next(Guid interactionId, Guid originalModelId) =>
        _next.TryGetValue(EntryKey.ForInteraction(interactionId, originalModelId), out var next) ? next : 0;
}
