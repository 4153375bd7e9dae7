using System;
using System.Collections.Generic;
using System.Linq;
using OmniChannel.Dataverse.Runtime;

namespace OmniChannel.Dataverse.Scoring;

/// <summary>Brings the profile points of contacts up to date; a contact that has points and no lead score yet gets one.</summary>
internal sealed class ProfileScores
{
    private readonly ModelStore _models;
    private readonly ContactStore _contacts;
    private readonly LeadScoreStore _leadScores;
    private readonly ScoreSettlement _settlement;
    private readonly DateTime _now;

    internal ProfileScores(SystemStore rows, Guid organizationId, DateTime now)
    {
        _now = now;
        _models = new ModelStore(rows, organizationId);
        _contacts = new ContactStore(rows);
        _leadScores = new LeadScoreStore(rows, now);
        _settlement = new ScoreSettlement(rows, _leadScores, now);
    }

    internal int Raised => _settlement.Raised;

    /// <summary>Evaluates contacts by every published model. <paramref name="areNew"/>: they have no lead score yet.</summary>
    internal void Handle(IReadOnlyCollection<Guid> contactIds, bool areNew)
    {
        var models = _models.Published();
        if (models.Count == 0 || (areNew && !models.Any(model => model.ScoresProfilesOfNew))) return;
        var found = _contacts.Find(contactIds, models);
        var drafts = _leadScores.LockAndRead(found.Values.SelectMany(contact => contact.LeadScores.Values), models);
        AddUnscored(drafts, found.Values, models);
        _settlement.Settle(drafts);
    }

    /// <summary>
    /// Evaluates contacts whose interests have changed by the published models whose rules ask for some; one read when there is no such model.
    /// </summary>
    internal void HandleInterests(IReadOnlyCollection<Guid> contactIds)
    {
        if (contactIds.Count == 0) return;
        var models = _models.Published().Where(model => model.InterestTerms.Count > 0).ToList();
        if (models.Count == 0) return;
        var found = _contacts.Find(contactIds, models);
        var concerned = found.Values.SelectMany(contact => contact.LeadScores.Where(score => models.Exists(model => model.OriginalId == score.Key)).Select(score => score.Value));
        var drafts = _leadScores.LockAndRead(concerned, models);
        AddUnscored(drafts, found.Values, models);
        _settlement.Settle(drafts);
    }

    /// <summary>
    /// Evaluates contacts by every published model with profile rules, but for lead scores that are younger than what could have changed them. Contacts that have
    /// points and no lead score yet get one.
    /// </summary>
    internal void HandleOutdated(IReadOnlyCollection<Guid> contactIds, IReadOnlyList<PublishedModel> models)
    {
        var found = _contacts.Find(contactIds, models).Values;
        var profiled = models.Where(model => model.HasProfileRules).ToList();
        var outdated = found.SelectMany(contact => profiled.Where(model => IsOutdated(contact, model)).Select(model => contact.LeadScores[model.OriginalId]));
        var drafts = _leadScores.LockAndRead(outdated, models);
        AddUnscored(drafts, found, models);
        _settlement.Settle(drafts);
    }

    private bool IsSince(DateTime asOf, DateTime change) => asOf < change && change <= _now;

    private bool IsOutdated(FoundContact contact, PublishedModel model)
    {
        if (!contact.AsOf.TryGetValue(model.OriginalId, out var asOf)) return false;
        return IsSince(asOf, contact.Contact.ChangedOn) || IsSince(asOf, model.PublishedOn) || (model.Model.ProfileChangesWithTime && asOf.Date < _now.Date);
    }

    private static void AddUnscored(List<LeadScoreDraft> drafts, IEnumerable<FoundContact> contacts, IReadOnlyList<PublishedModel> models)
    {
        foreach (var contact in contacts.Where(contact => contact.Contact.IsScored).OrderBy(contact => contact.Contact.Id))
        {
            foreach (var model in models)
            {
                if (model.ScoresProfilesOfNew && !contact.LeadScores.ContainsKey(model.OriginalId))
                    drafts.Add(new LeadScoreDraft(model.ForNew, contact.Contact, model.ForNew.Model.NewBalances(), null));
            }
        }
    }
}
