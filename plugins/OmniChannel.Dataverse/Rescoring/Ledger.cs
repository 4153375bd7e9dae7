using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using OmniChannel.Dataverse.Runtime;
using OmniChannel.Dataverse.Scoring;
using OmniChannel.Dataverse.Tables;
using OmniChannel.Domain.Scoring;

namespace OmniChannel.Dataverse.Rescoring;

/// <summary>The ledgers of lead scores: one read for any number of them.</summary>
internal sealed class Ledger
{
    private readonly SystemStore _rows;

    internal Ledger(SystemStore rows) => _rows = rows;

    /// <summary>All entries by lead score, in the order of their keys.</summary>
    internal ILookup<Guid, LedgerRow> Of(IReadOnlyCollection<Guid> leadScoreIds)
    {
        if (leadScoreIds.Count == 0) return Array.Empty<LedgerRow>().ToLookup(row => row.LeadScoreId);
        var query = new QueryExpression(TableNames.ScoreEntries)
        {
            ColumnSet = new ColumnSet(
                ScoreEntries.Key, ScoreEntries.LeadScoreId, ScoreEntries.InteractionId, ScoreEntries.Version, ScoreEntries.Source, ScoreEntries.Lines,
                ScoreEntries.OccurredOn, ScoreEntries.ReversesId, ScoreEntries.Held, ScoreEntries.HoldCause),
        };
        query.Criteria.AddCondition(ScoreEntries.LeadScoreId, ConditionOperator.In, leadScoreIds.Cast<object>().ToArray());
        query.AddOrder(ScoreEntries.Key, OrderType.Ascending);
        return _rows.Read(query).Select(row => new LedgerRow(row)).ToLookup(row => row.LeadScoreId);
    }
}

/// <summary>An entry of the ledger as stored.</summary>
internal sealed class LedgerRow
{
    internal LedgerRow(Entity row)
    {
        Row = row;
        Lines = EntryLines.Parse(row.GetAttributeValue<string>(ScoreEntries.Lines));
        OccurredOn = row.GetAttributeValue<DateTime>(ScoreEntries.OccurredOn);
        Source = row.GetAttributeValue<OptionSetValue>(ScoreEntries.Source)?.Value ?? EntrySources.Interaction;
    }

    internal Entity Row { get; }

    internal EntryLines Lines { get; }

    internal DateTime OccurredOn { get; }

    internal int Source { get; }

    internal Guid LeadScoreId => Row.GetAttributeValue<EntityReference>(ScoreEntries.LeadScoreId)?.Id ?? Guid.Empty;

    internal Guid? InteractionId => Row.GetAttributeValue<EntityReference>(ScoreEntries.InteractionId)?.Id;

    internal Guid? ReversesId => Row.GetAttributeValue<EntityReference>(ScoreEntries.ReversesId)?.Id;

    internal string Key => Row.GetAttributeValue<string>(ScoreEntries.Key) ?? string.Empty;

    internal int? Version => Row.GetAttributeValue<int?>(ScoreEntries.Version);

    /// <summary>Why its points wait for somebody to confirm them; nothing = they count.</summary>
    internal HoldCause? Hold => HoldColumns.Read(Row);
}
