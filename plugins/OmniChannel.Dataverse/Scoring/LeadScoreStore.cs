using System;
using System.Collections.Generic;
using System.Linq;
using System.ServiceModel;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using OmniChannel.Dataverse.Engagement;
using OmniChannel.Dataverse.Handover;
using OmniChannel.Dataverse.Rescoring;
using OmniChannel.Dataverse.Runtime;
using OmniChannel.Dataverse.Tables;
using OmniChannel.Domain.Handover;
using OmniChannel.Domain.Scoring;
using OmniChannel.Domain.Wording;

namespace OmniChannel.Dataverse.Scoring;

/// <summary>Reads and writes lead scores and their ledger, as SYSTEM. A stored lead score is locked before it is read.</summary>
internal sealed class LeadScoreStore
{
    /// <summary>What stands for balances that are to be added up anew from the ledger before they are used.</summary>
    internal const string ToBeRebuilt = "rebuild";

    private const string ContactAlias = "contact";

    private readonly SystemStore _rows;
    private readonly DateTime _now;
    private readonly StoredBalances _balances;

    internal LeadScoreStore(SystemStore rows, DateTime now)
    {
        _rows = rows;
        _now = now;
        _balances = new StoredBalances(rows);
    }

    /// <summary>
    /// Locks lead scores, in the order of their ids so that two transactions cannot wait for each other, and reads them with contact, owner and
    /// account as they are now that nobody else can write. Lead scores of a model that is not published any more are left out.
    /// </summary>
    internal List<LeadScoreDraft> LockAndRead(IEnumerable<Guid> ids, IReadOnlyList<PublishedModel> models)
    {
        var ordered = ids.Distinct().OrderBy(id => id).ToList();
        if (ordered.Count == 0) return new List<LeadScoreDraft>();
        Lock(ordered);
        return Read(ordered, models);
    }

    /// <summary>
    /// Locks and reads lead scores whose snapshot is due, as <see cref="LockAndRead"/>. What locks them is that they count as not moved any more; score and date stay.
    /// </summary>
    internal List<LeadScoreDraft> LockMoved(IEnumerable<Guid> ids, IReadOnlyList<PublishedModel> models)
    {
        var ordered = ids.Distinct().OrderBy(id => id).ToList();
        ordered.ForEach(id => SetMovedOn(id, null));
        return Read(ordered, models);
    }

    /// <summary>Writes since when a lead score has moved without a snapshot.</summary>
    internal void SetMovedOn(Guid id, DateTime? movedOn) => _rows.Update(new Entity(TableNames.LeadScores, id) { [LeadScores.MovedOn] = movedOn });

    /// <summary>Reads lead scores as they stand, to look at only.</summary>
    internal List<LeadScoreDraft> Read(List<Guid> ordered, IReadOnlyList<PublishedModel> models)
    {
        var drafts = new List<LeadScoreDraft>(ordered.Count);
        var rows = _rows.Read(Select(ordered, models));
        var contacts = ContactsOf(rows, models);
        foreach (var row in rows)
        {
            var modelId = row.GetAttributeValue<EntityReference>(LeadScores.ScoringModelId).Id;
            var model = models.FirstOrDefault(published => published.OriginalId == modelId)?.ForVersion(row.GetAttributeValue<int?>(LeadScores.Version));
            if (model == null) continue;
            var draft = new LeadScoreDraft(model, contacts[row.Id], _balances.Read(row, model), row);
            draft.CatchUp(_now);
            drafts.Add(draft);
        }
        return drafts;
    }

    /// <summary>
    /// Locks and reads lead scores that are to be scored anew by a version: as <see cref="LockAndRead"/>, but by that version and without the balances, which are
    /// made anew.
    /// </summary>
    internal List<LeadScoreDraft> LockAnew(IEnumerable<Guid> ids, PublishedModel version)
    {
        var ordered = ids.Distinct().OrderBy(id => id).ToList();
        if (ordered.Count == 0) return new List<LeadScoreDraft>();
        Lock(ordered);
        var rows = _rows.Read(Select(ordered, new[] { version }));
        var contacts = ContactsOf(rows, new[] { version });
        return rows.Select(row => new LeadScoreDraft(version, contacts[row.Id], version.Model.NewBalances(), row)).ToList();
    }

    /// <summary>The contacts of lead scores by the ids of those, with the interests that rules ask for.</summary>
    private Dictionary<Guid, ScoredContact> ContactsOf(IReadOnlyList<Entity> rows, IReadOnlyList<PublishedModel> models)
    {
        var contacts = rows.ToDictionary(row => row.Id, row => new ScoredContact(row.GetAttributeValue<EntityReference>(LeadScores.ContactId).Id, row, ContactAlias + "."));
        var terms = models.SelectMany(model => model.InterestTerms).Distinct().ToList();
        var interests = ContactInterestLevels.Of(_rows, contacts.Values.Select(contact => contact.Id).Distinct().ToList(), terms);
        foreach (var contact in contacts.Values)
        {
            if (interests.TryGetValue(contact.Id, out var found)) contact.Profile.Interests = found;
        }
        return contacts;
    }

    // A write takes the lock that a read would not; the date is the one that the final write will set.
    internal void Lock(List<Guid> ordered) => ordered.ForEach(id => _rows.Update(new Entity(TableNames.LeadScores, id) { [LeadScores.AsOf] = _now }));

    /// <summary>Creates the row of a new lead score.</summary>
    /// <exception cref="RefusedException">Another transaction created it meanwhile; the code tells senders to send again.</exception>
    internal void Create(LeadScoreDraft draft)
    {
        var row = new Entity(TableNames.LeadScores)
        {
            [LeadScores.ContactId] = new EntityReference(TableNames.Contacts, draft.Contact.Id),
            [LeadScores.ScoringModelId] = new EntityReference(TableNames.ScoringModels, draft.Model.OriginalId),
            [LeadScores.Name] = FittedText.Cut(draft.Contact.Name.Length == 0 ? draft.Model.Model.Definition.Name : draft.Contact.Name + " \u00b7 " + draft.Model.Model.Definition.Name, Columns.NameLength),
        };
        if (draft.Contact.OwnerOfNewRows is EntityReference owner) row[LeadScores.OwnerId] = owner;
        Fill(row, draft);
        try
        {
            draft.Id = _rows.Create(row);
        }
        catch (FaultException<OrganizationServiceFault> fault) when (fault.Detail.ErrorCode == ErrorCodes.DuplicateKey)
        {
            throw new RefusedException(InteractionMessages.SendAgain.With(), ErrorCodes.SendAgain, fault);
        }
    }

    /// <summary>Writes what the draft has come to.</summary>
    internal void Update(LeadScoreDraft draft)
    {
        // Moves are written one by one, as they are checked: from accepted to handed over there is a way only by way of nurturing.
        if (draft.HasRearmed && draft.State != LeadState.Nurturing)
            _rows.Update(new Entity(TableNames.LeadScores, draft.Id) { [LeadScores.State] = LeadStateChoice.Write(LeadState.Nurturing) });
        var row = new Entity(TableNames.LeadScores, draft.Id);
        Fill(row, draft);
        _rows.Update(row);
    }

    /// <summary>Writes the reversals and entries of a draft to the ledger.</summary>
    internal void WriteEntries(LeadScoreDraft draft)
    {
        foreach (var entry in draft.Reversed)
            _rows.Create(EntryReversals.ReversalOf(entry.Row, entry.Lines.Reversed(), entry.OccurredOn, BackfillMessages.ScoredAnew.With(draft.Model.Model.Version)));
        foreach (var entry in draft.Entries) entry.Id = _rows.Create(Row(draft, entry));
    }

    private static Entity Row(LeadScoreDraft draft, NewEntry entry)
    {
        var row = new Entity(TableNames.ScoreEntries)
        {
            [ScoreEntries.Key] = entry.Key,
            [ScoreEntries.Name] = EntryName.Of(entry.Lines.Points, entry.OccurredOn),
            [ScoreEntries.LeadScoreId] = new EntityReference(TableNames.LeadScores, draft.Id),
            [ScoreEntries.Version] = entry.Version ?? draft.Model.Model.Version,
            [ScoreEntries.Source] = new OptionSetValue(entry.Source),
            [ScoreEntries.Points] = entry.Lines.Points,
            [ScoreEntries.Lines] = entry.Lines.Write(),
            [ScoreEntries.OccurredOn] = entry.OccurredOn,
        };
        if (entry.InteractionId is Guid interaction) row[ScoreEntries.InteractionId] = new EntityReference(TableNames.Interactions, interaction);
        if (entry.GivenById is Guid giver) row[ScoreEntries.GivenById] = new EntityReference(TableNames.SystemUsers, giver);
        if (entry.Reason != null) row[ScoreEntries.Reason] = FittedText.Cut(entry.Reason, Columns.ReasonLength);
        if (entry.ExpiresOn is DateTime expiry) row[ScoreEntries.ExpiresOn] = expiry;
        if (entry.Hold is ClickHold hold)
        {
            HoldColumns.Write(row, hold.Cause);
            row[ScoreEntries.Reason] = FittedText.Cut(hold.Reason.In(draft.Contact.OwnerLanguage), Columns.ReasonLength);
        }
        if (draft.Contact.OwnerOfNewRows is EntityReference owner) row[ScoreEntries.OwnerId] = owner;
        return row;
    }

    private static QueryExpression Select(List<Guid> ids, IReadOnlyList<PublishedModel> models)
    {
        var query = new QueryExpression(TableNames.LeadScores)
        {
            ColumnSet = new ColumnSet(
                LeadScores.ContactId, LeadScores.ScoringModelId, LeadScores.Version, LeadScores.Balances, LeadScores.State, LeadScores.StateReason, LeadScores.TaskId,
                LeadScores.HandedOverOn, LeadScores.SnoozedUntil, LeadScores.NoTaskReason, LeadScores.AboveThresholdUntil, LeadScores.AboveSince,
                LeadScores.MovedOn, LeadScores.ProfilePoints, LeadScores.InactivityPoints, LeadScores.Score),
        };
        query.Criteria.AddCondition(LeadScores.LeadScoreId, ConditionOperator.In, ids.Cast<object>().ToArray());
        query.AddOrder(LeadScores.LeadScoreId, OrderType.Ascending);
        var contact = query.AddLink(TableNames.Contacts, LeadScores.ContactId, Contacts.ContactId, JoinOperator.Inner);
        contact.EntityAlias = ContactAlias;
        contact.Columns = ScoredContact.Select(models);
        ScoredContact.Join((table, theirs, ours) => contact.AddLink(table, ours, theirs, JoinOperator.LeftOuter), models);
        return query;
    }

    /// <summary>The explanation as text; of a contact outside the audience why it has no points.</summary>
    internal static string Shown(ScoreResult result, Explanation explanation, Language language) => result.IsOutsideAudience
        ? FittedText.Cut(AudienceMessages.Outside.With(string.Join(", ", result.MissedAudience)).In(language), Columns.MemoLength)
        : ExplanationText.Write(explanation, language, Columns.MemoLength);

    private static void Fill(Entity row, LeadScoreDraft draft)
    {
        var result = draft.Result;
        var outlook = result.Outlook();
        row[LeadScores.Score] = result.Score;
        row[LeadScores.ShownScore] = Rounding.Shown(result.Score);
        row[LeadScores.EngagementPoints] = result.EngagementPoints;
        row[LeadScores.ProfilePoints] = result.ProfilePoints;
        row[LeadScores.InactivityPoints] = result.InactivityPoints;
        row[LeadScores.AsOf] = result.AsOf;
        row[LeadScores.Balances] = draft.Balances.Write();
        row[LeadScores.Version] = draft.Model.Model.Version;
        row[LeadScores.Grade] = result.Grade.Length == 0 ? null : result.Grade;
        var explanation = result.Explain();
        row[LeadScores.Explanation] = Explanation(draft, explanation);
        row[LeadScores.ExplanationLines] = ExplanationLines.Write(explanation, Columns.MemoLength);
        row[LeadScores.AboveThresholdUntil] = outlook.Until;
        row[LeadScores.AboveSince] = draft.AboveSince;
        row[LeadScores.ReviewOn] = draft.ReviewOn;
        row[LeadScores.MovedOn] = draft.MovedOn;
        if (draft.IsMoved) row[LeadScores.State] = LeadStateChoice.Write(draft.State);
        row[LeadScores.StateReason] = draft.StateReason;
        if (draft.IsTaskChanged) row[LeadScores.TaskId] = draft.TaskId is Guid task ? new EntityReference(TableNames.NextBestVisits, task) : null;
        row[LeadScores.HandedOverOn] = draft.HandedOverOn;
        row[LeadScores.SnoozedUntil] = draft.SnoozedUntil;
        row[LeadScores.NoTaskReason] = draft.NoTaskReason;
    }

    private static string Explanation(LeadScoreDraft draft, Explanation explanation) => draft.Contact.IsShown
        ? Shown(draft.Result, explanation, draft.Contact.OwnerLanguage)
        : (draft.Contact.IsFrozen ? NoTaskMessages.ProfilingFrozen : NoTaskMessages.ProfilingObjected).With().In(draft.Contact.OwnerLanguage);
}
