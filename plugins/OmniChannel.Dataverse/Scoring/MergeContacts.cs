using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using OmniChannel.Dataverse.Runtime;
using OmniChannel.Dataverse.Tables;

namespace OmniChannel.Dataverse.Scoring;

/// <summary>
/// Makes the history of a contact that of the contact it is merged into. Entries are moved as they are and balances are then added up from the ledger,
/// so that the score is exactly that of both histories. Nothing here can refuse: a merge never fails because of scores.
/// </summary>
internal sealed class MergeContacts
{
    private readonly SystemStore _rows;
    private readonly MergeTasks _tasks;

    internal MergeContacts(SystemStore rows)
    {
        _rows = rows;
        _tasks = new MergeTasks(rows);
    }

    /// <summary>Before the merge: one lead score per model, with the ledger of both and at most one open task.</summary>
    internal void MoveScores(Guid survivorId, Guid subordinateId)
    {
        var found = ReadScores(survivorId, subordinateId);
        var models = new HashSet<Guid>(found.Where(row => ContactOf(row) == subordinateId).Select(ModelOf));
        if (models.Count == 0) return;
        var ids = found.Where(row => models.Contains(ModelOf(row))).Select(row => row.Id).ToList();
        // The write takes the lock, in id order; what is read after it nobody else can change.
        foreach (var id in ids) _rows.Update(new Entity(TableNames.LeadScores, id) { [LeadScores.Balances] = LeadScoreStore.ToBeRebuilt });
        var locked = ReadScores(survivorId, subordinateId);
        var owner = _rows.Get(TableNames.Contacts, survivorId, Contacts.OwnerId).GetAttributeValue<EntityReference>(Contacts.OwnerId);
        foreach (var score in locked.Where(row => ContactOf(row) == subordinateId))
        {
            var kept = locked.FirstOrDefault(row => ContactOf(row) == survivorId && ModelOf(row) == ModelOf(score));
            if (kept == null) GiveTo(survivorId, owner, score);
            else Unite(survivorId, owner, kept, score);
        }
    }

    /// <summary>After the merge: interactions and NPS answers that the platform has not moved itself.</summary>
    internal void MoveHistory(Guid survivorId, Guid subordinateId)
    {
        MoveRows(TableNames.Interactions, Interactions.ContactId, survivorId, subordinateId);
        MoveRows(TableNames.NpsResponses, NpsResponses.ContactId, survivorId, subordinateId);
    }

    private void GiveTo(Guid survivorId, EntityReference? owner, Entity score)
    {
        var row = new Entity(TableNames.LeadScores, score.Id) { [LeadScores.ContactId] = new EntityReference(TableNames.Contacts, survivorId) };
        if (owner != null) row[LeadScores.OwnerId] = owner;
        _rows.Update(row);
        _tasks.Move(score.Id, score.Id, survivorId, TaskOf(score), owner);
    }

    private void Unite(Guid survivorId, EntityReference? owner, Entity kept, Entity score)
    {
        foreach (var entry in ChildrenOf(TableNames.ScoreEntries, ScoreEntries.LeadScoreId, score.Id))
            _rows.Update(new Entity(TableNames.ScoreEntries, entry.Id) { [ScoreEntries.LeadScoreId] = kept.ToEntityReference() });
        var task = TaskOf(score);
        if (task is Guid second && TaskOf(kept) != null)
        {
            _tasks.Close(second);
            task = null;
        }
        _tasks.Move(score.Id, kept.Id, survivorId, task, owner);
        _rows.Update(Standing(kept, score));
        _rows.Delete(TableNames.LeadScores, score.Id);
    }

    /// <summary>What stands of two lead scores between marketing and sales: the one with the open task counts, else the one handed over last.</summary>
    private static Entity Standing(Entity kept, Entity score)
    {
        var row = new Entity(TableNames.LeadScores, kept.Id);
        var keptOn = kept.GetAttributeValue<DateTime?>(LeadScores.HandedOverOn);
        var scoreOn = score.GetAttributeValue<DateTime?>(LeadScores.HandedOverOn);
        var other = TaskOf(kept) == null && (TaskOf(score) != null || (scoreOn != null && (keptOn == null || scoreOn > keptOn)));
        if (other)
        {
            row[LeadScores.State] = score.GetAttributeValue<OptionSetValue>(LeadScores.State);
            row[LeadScores.TaskId] = score.GetAttributeValue<EntityReference>(LeadScores.TaskId);
        }
        // While a version is backfilled, one of the two may have had its turn: then the history of both is scored anew when the turn of the survivor comes.
        if (kept.GetAttributeValue<int?>(LeadScores.Version) != score.GetAttributeValue<int?>(LeadScores.Version)) row[LeadScores.Version] = null;
        row[LeadScores.HandedOverOn] = Later(keptOn, scoreOn);
        row[LeadScores.SnoozedUntil] = Later(kept.GetAttributeValue<DateTime?>(LeadScores.SnoozedUntil), score.GetAttributeValue<DateTime?>(LeadScores.SnoozedUntil));
        return row;
    }

    private IReadOnlyList<Entity> ReadScores(Guid survivorId, Guid subordinateId)
    {
        var query = new QueryExpression(TableNames.LeadScores)
        {
            ColumnSet = new ColumnSet(
                LeadScores.ContactId, LeadScores.ScoringModelId, LeadScores.Version, LeadScores.State, LeadScores.TaskId, LeadScores.HandedOverOn,
                LeadScores.SnoozedUntil),
        };
        query.Criteria.AddCondition(LeadScores.ContactId, ConditionOperator.In, survivorId, subordinateId);
        return _rows.Read(query).OrderBy(row => row.Id).ToList();
    }

    private void MoveRows(string table, string lookup, Guid survivorId, Guid subordinateId)
    {
        foreach (var row in ChildrenOf(table, lookup, subordinateId))
            _rows.Update(new Entity(table, row.Id) { [lookup] = new EntityReference(TableNames.Contacts, survivorId) });
    }

    private IReadOnlyList<Entity> ChildrenOf(string table, string lookup, Guid id)
    {
        var query = new QueryExpression(table) { ColumnSet = new ColumnSet(false) };
        query.Criteria.AddCondition(lookup, ConditionOperator.Equal, id);
        return _rows.Read(query);
    }

    private static Guid ContactOf(Entity score) => score.GetAttributeValue<EntityReference>(LeadScores.ContactId).Id;

    private static Guid ModelOf(Entity score) => score.GetAttributeValue<EntityReference>(LeadScores.ScoringModelId).Id;

    private static Guid? TaskOf(Entity score) => score.GetAttributeValue<EntityReference>(LeadScores.TaskId)?.Id;

    private static DateTime? Later(DateTime? one, DateTime? other) => one == null || other > one ? other : one;
}
