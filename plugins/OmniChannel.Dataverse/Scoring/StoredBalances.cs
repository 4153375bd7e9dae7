using System;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using OmniChannel.Dataverse.Runtime;
using OmniChannel.Dataverse.Tables;
using OmniChannel.Domain.Scoring;

namespace OmniChannel.Dataverse.Scoring;

/// <summary>The balances of lead scores as stored: the memo on the row, or the ledger where that cannot be used.</summary>
internal sealed class StoredBalances
{
    private readonly SystemStore _rows;

    internal StoredBalances(SystemStore rows) => _rows = rows;

    /// <summary>The balances on the row of a lead score; from the ledger when they are damaged, or of another half-life.</summary>
    internal Balances Read(Entity leadScore, PublishedModel model)
    {
        try
        {
            return model.Model.ReadBalances(leadScore.GetAttributeValue<string>(LeadScores.Balances));
        }
        catch (MemoUnreadableException)
        {
            return Rebuild(leadScore.Id, model);
        }
    }

    /// <summary>Balances from the ledger: what they are when the memo cannot be used.</summary>
    internal Balances Rebuild(Guid leadScoreId, PublishedModel model)
    {
        var query = Entries();
        query.Criteria.AddCondition(ScoreEntries.LeadScoreId, ConditionOperator.Equal, leadScoreId);
        // Up to five minutes ahead is allowed for, so nothing is left out as not having happened yet.
        return model.Model.Rebuild(_rows.Read(query).Select(Entry), DateTime.MaxValue);
    }

    /// <summary>A query for entries, in the order of their keys; the caller says of which lead scores.</summary>
    internal static QueryExpression Entries()
    {
        var query = new QueryExpression(TableNames.ScoreEntries)
        {
            ColumnSet = new ColumnSet(ScoreEntries.Lines, ScoreEntries.OccurredOn, ScoreEntries.Source, ScoreEntries.Held, ScoreEntries.HoldCause),
        };
        query.AddOrder(ScoreEntries.Key, OrderType.Ascending);
        return query;
    }

    /// <summary>An entry read with <see cref="Entries"/>.</summary>
    /// <exception cref="MemoUnreadableException">Its lines are damaged.</exception>
    internal static LedgerEntry Entry(Entity row) => new LedgerEntry(
        EntryLines.Parse(row.GetAttributeValue<string>(ScoreEntries.Lines)),
        row.GetAttributeValue<DateTime>(ScoreEntries.OccurredOn),
        row.GetAttributeValue<OptionSetValue>(ScoreEntries.Source)?.Value == EntrySources.Reversal,
        HoldColumns.Read(row));
}
