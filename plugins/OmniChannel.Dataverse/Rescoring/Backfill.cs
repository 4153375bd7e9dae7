using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using OmniChannel.Dataverse.Jobs;
using OmniChannel.Dataverse.Runtime;
using OmniChannel.Dataverse.Scoring;
using OmniChannel.Dataverse.Tables;

namespace OmniChannel.Dataverse.Rescoring;

/// <summary>
/// Scores history anew by the published version, contact by contact: a contact is scored by the version before until its turn, and by the new one from then on,
/// within one transaction. What the version gives as before stays; the rest is reversed and written anew, so doing a page twice changes nothing.
/// </summary>
internal sealed class Backfill : IJobWork
{
    /// <summary>Contacts of a page, if what they did fits: at ten interactions each, all changed, some 600 calls.</summary>
    internal const int PageSize = 25;

    // Each may cost two writes, so that a page stays far below two minutes however much its contacts have done.
    private const int MostInteractions = 500;

    private const string LastPhase = "rest";

    private readonly SystemStore _rows;
    private readonly ModelStore _models;
    private readonly ContactStore _contacts;
    private readonly LeadScoreStore _leadScores;
    private readonly ScoreSettlement _settlement;

    internal Backfill(SystemStore rows, Guid organizationId, DateTime now)
    {
        _rows = rows;
        _models = new ModelStore(rows, organizationId);
        _contacts = new ContactStore(rows);
        _leadScores = new LeadScoreStore(rows, now);
        _settlement = new ScoreSettlement(rows, _leadScores, now);
    }

    public JobPage Work(JobRow job)
    {
        var version = _models.Published().FirstOrDefault(model => model.Id == job.ModelId) ?? throw new RefusedException(BackfillMessages.VersionGone.With());
        var range = BackfillRange.Parse(job.Parameters);
        if (job.Cursor == LastPhase) return FinishStragglers(version, range);
        var scan = ContactScan.Parse(job.Cursor);
        if (scan.IsCounting)
        {
            var counted = scan.Count(_rows, out var contacts);
            return new JobPage { Cursor = counted.ToString(), Total = (job.Total ?? 0) + contacts };
        }
        var next = scan.Next(_rows, PageSize, out var ids);
        var fitting = Fitting(ids, range);
        Rescore(version, range, fitting);
        var after = fitting.Count < ids.Count ? scan.Past(fitting.Count) : next;
        return new JobPage { Cursor = after?.ToString() ?? LastPhase, Done = fitting.Count };
    }

    /// <summary>The first contacts of a page whose interactions fit into one transaction; at least one.</summary>
    private List<Guid> Fitting(IReadOnlyList<Guid> ids, BackfillRange range)
    {
        var history = new ContactHistory(_rows).Of(ids, range.Since, withTerms: false);
        var interactions = 0;
        var fitting = ids.TakeWhile(id => (interactions += history[id].Count()) <= MostInteractions).ToList();
        return fitting.Count > 0 ? fitting : ids.Take(1).ToList();
    }

    /// <summary>
    /// Contacts who got a lead score while others were being scored: they count by the version before, so nothing but their turn is missing. When there is none
    /// left, the version before is not needed any more.
    /// </summary>
    private JobPage FinishStragglers(PublishedModel version, BackfillRange range)
    {
        var query = new QueryExpression(TableNames.LeadScores) { ColumnSet = new ColumnSet(LeadScores.ContactId), TopCount = PageSize };
        query.Criteria.AddCondition(LeadScores.ScoringModelId, ConditionOperator.Equal, version.OriginalId);
        var others = query.Criteria.AddFilter(LogicalOperator.Or);
        others.AddCondition(LeadScores.Version, ConditionOperator.Null);
        others.AddCondition(LeadScores.Version, ConditionOperator.NotEqual, version.Model.Version);
        query.AddOrder(LeadScores.LeadScoreId, OrderType.Ascending);
        var rows = _rows.Read(query);
        Rescore(version, range, rows.Select(row => row.GetAttributeValue<EntityReference>(LeadScores.ContactId).Id).ToList());
        if (rows.Count > 0) return new JobPage { Cursor = LastPhase };
        _rows.Update(new Entity(TableNames.ScoringModels, version.Id) { [ScoringModels.IsBackfilling] = false });
        return new JobPage();
    }

    private void Rescore(PublishedModel version, BackfillRange range, IReadOnlyCollection<Guid> contactIds)
    {
        if (contactIds.Count == 0) return;
        var models = new[] { version };
        var found = _contacts.Find(contactIds, models).Values.OrderBy(contact => contact.Contact.Id).ToList();
        var drafts = _leadScores.LockAnew(found.SelectMany(contact => contact.LeadScores.Where(score => score.Key == version.OriginalId).Select(score => score.Value)), version);
        var existing = new HashSet<Guid>(drafts.Select(draft => draft.Contact.Id));
        drafts.AddRange(found.Where(contact => contact.Contact.IsScored && !existing.Contains(contact.Contact.Id))
            .Select(contact => new LeadScoreDraft(version, contact.Contact, version.Model.NewBalances(), null)));
        // Read after the lock, so that nothing can come between.
        var ledger = new Ledger(_rows).Of(drafts.Where(draft => draft.Id != Guid.Empty).Select(draft => draft.Id).ToList());
        var history = new ContactHistory(_rows).Of(drafts.Where(draft => draft.Contact.IsScored).Select(draft => draft.Contact.Id).ToList(), range.Since, version.UsesTerms);
        // What was recorded for another contact before has entries there.
        var unknown = drafts.SelectMany(draft => history[draft.Contact.Id].Select(interaction => interaction.Id).Except(ledger[draft.Id].Select(entry => entry.InteractionId).OfType<Guid>()));
        var rounds = EntryRounds.Of(_rows, unknown.ToList());
        foreach (var draft in drafts) draft.Take(RescorePlan.Of(version, ledger[draft.Id], history[draft.Contact.Id], rounds));
        _settlement.Settle(drafts);
    }
}
