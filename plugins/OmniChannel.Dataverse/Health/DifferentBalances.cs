using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using OmniChannel.Dataverse.Scoring;
using OmniChannel.Dataverse.Tables;
using OmniChannel.Domain.Health;
using OmniChannel.Domain.Scoring;

namespace OmniChannel.Dataverse.Health;

/// <summary>
/// Lead scores whose balances are not what their ledger adds up to, or cannot be read. The ledger is the truth: mending adds them up anew and brings the score to now.
/// An entry that cannot be read itself is for a person: what it held is not known any more.
/// </summary>
internal sealed class DifferentBalances : HealthPart
{
    internal override string Name => "balances";

    protected override QueryExpression? Candidates(HealthWork work)
    {
        if (work.Models.Count == 0) return null;
        var query = new QueryExpression(TableNames.LeadScores)
        {
            ColumnSet = new ColumnSet(LeadScores.Name, LeadScores.ScoringModelId, LeadScores.Version, LeadScores.Balances),
        };
        query.Criteria.AddCondition(LeadScores.ScoringModelId, ConditionOperator.In, work.Models.Select(model => (object)model.OriginalId).ToArray());
        query.Criteria.AddCondition(LeadScores.ContactId, ConditionOperator.NotNull);
        query.AddOrder(LeadScores.LeadScoreId, OrderType.Ascending);
        return query;
    }

    protected override IReadOnlyList<HealthFinding> Look(HealthWork work, IReadOnlyList<Entity> rows)
    {
        var ledger = Entries(work, rows);
        var findings = new List<HealthFinding>();
        foreach (var row in rows)
        {
            var modelId = row.GetAttributeValue<EntityReference>(LeadScores.ScoringModelId).Id;
            var model = work.Models.First(published => published.OriginalId == modelId).ForVersion(row.GetAttributeValue<int?>(LeadScores.Version));
            if (Compare(row, model, ledger[row.Id]) is HealthFinding finding) findings.Add(finding);
        }
        return findings.Count == 0 ? findings : Confirmed(work, findings, rows);
    }

    protected override void Mend(HealthWork work, IReadOnlyList<Entity> rows)
    {
        // The write takes the lock, and what it writes has the balances added up anew when the lead score is read.
        foreach (var row in rows) work.Rows.Update(new Entity(TableNames.LeadScores, row.Id) { [LeadScores.Balances] = LeadScoreStore.ToBeRebuilt });
        work.Sweep.Settle(rows.Select(row => row.Id));
    }

    private static ILookup<Guid, Entity> Entries(HealthWork work, IReadOnlyList<Entity> rows)
    {
        var query = StoredBalances.Entries();
        query.ColumnSet.AddColumns(ScoreEntries.LeadScoreId, ScoreEntries.Name);
        query.Criteria.AddCondition(ScoreEntries.LeadScoreId, ConditionOperator.In, rows.Select(row => (object)row.Id).ToArray());
        return work.Rows.Read(query).ToLookup(row => row.GetAttributeValue<EntityReference>(ScoreEntries.LeadScoreId).Id);
    }

    private static HealthFinding? Compare(Entity row, PublishedModel model, IEnumerable<Entity> entries)
    {
        var name = row.GetAttributeValue<string>(LeadScores.Name) ?? string.Empty;
        var memo = row.GetAttributeValue<string>(LeadScores.Balances);
        // Noted by a merge: added up anew as soon as the lead score is used.
        if (memo == LeadScoreStore.ToBeRebuilt) return null;
        var ledger = new List<LedgerEntry>();
        foreach (var entry in entries)
        {
            try
            {
                ledger.Add(StoredBalances.Entry(entry));
            }
            catch (MemoUnreadableException)
            {
                var entryName = entry.GetAttributeValue<string>(ScoreEntries.Name) ?? string.Empty;
                return new HealthFinding(
                    HealthMessages.DifferentBalance, TableNames.LeadScores, row.Id, name, HealthMessages.EntryIsUnreadable.With(name, entryName), HealthMessages.RestoreEntry.With(entryName), canBeMended: false);
            }
        }
        return Agrees(row, model, ledger)
            ? null
            : new HealthFinding(HealthMessages.DifferentBalance, TableNames.LeadScores, row.Id, name, HealthMessages.BalancesDiffer.With(name), HealthMessages.AddUpAnew.With());
    }

    private static bool Agrees(Entity row, PublishedModel model, List<LedgerEntry> ledger)
    {
        try
        {
            return model.Model.ReadBalances(row.GetAttributeValue<string>(LeadScores.Balances)).Agrees(model.Model.Rebuild(ledger, DateTime.MaxValue));
        }
        catch (MemoUnreadableException)
        {
            // A version that fades or limits otherwise cannot read those of the version before: they are added up anew as soon as the lead score is used.
            return row.GetAttributeValue<int?>(LeadScores.Version) != model.Model.Version;
        }
    }

    /// <summary>Without those whose lead score was written while its ledger was read: the two are then of different times.</summary>
    private static List<HealthFinding> Confirmed(HealthWork work, List<HealthFinding> findings, IReadOnlyList<Entity> rows)
    {
        var query = new QueryExpression(TableNames.LeadScores) { ColumnSet = new ColumnSet(LeadScores.LeadScoreId) };
        query.Criteria.AddCondition(LeadScores.LeadScoreId, ConditionOperator.In, findings.Select(finding => (object)finding.Id).ToArray());
        var now = work.Rows.Read(query).ToDictionary(row => row.Id, row => row.RowVersion);
        var before = rows.ToDictionary(row => row.Id, row => row.RowVersion);
        return findings.Where(finding => now.TryGetValue(finding.Id, out var version) && version == before[finding.Id]).ToList();
    }
}
