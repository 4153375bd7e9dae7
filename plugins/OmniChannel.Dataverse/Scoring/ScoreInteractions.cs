using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Microsoft.Xrm.Sdk;
using OmniChannel.Dataverse.Runtime;
using OmniChannel.Dataverse.Tables;
using OmniChannel.Domain.Scoring;

namespace OmniChannel.Dataverse.Scoring;

/// <summary>
/// Scores new interactions by every published model: matching rules give an entry in the ledger and points on the lead score of the contact. Reads are
/// few and independent of the size of the batch and of the contacts' history.
/// </summary>
internal sealed class ScoreInteractions
{
    private readonly SystemStore _rows;
    private readonly ModelStore _models;
    private readonly ContactStore _contacts;
    private readonly LeadScoreStore _leadScores;
    private readonly ContentTerms _contentTerms;
    private readonly EntryHolds _holds;
    private readonly ScoreSettlement _settlement;

    internal ScoreInteractions(SystemStore rows, Guid organizationId, DateTime now)
    {
        _rows = rows;
        _models = new ModelStore(rows, organizationId);
        _contacts = new ContactStore(rows);
        _leadScores = new LeadScoreStore(rows, now);
        _contentTerms = new ContentTerms(rows);
        _holds = new EntryHolds(rows, _leadScores, now);
        _settlement = new ScoreSettlement(rows, _leadScores, now);
    }

    /// <summary>Scores a batch. Returns a line for the trace.</summary>
    /// <param name="batch">The interactions with all their columns.</param>
    /// <param name="variables">What the preparing step has read.</param>
    /// <param name="rounds">How often they were scored before; nothing = never.</param>
    internal string Handle(IReadOnlyList<RowChange> batch, ParameterCollection variables, EntryRounds? rounds = null)
    {
        var models = _models.Published();
        if (models.Count == 0) return "no model is published";
        var matches = Match(batch, models);
        var screen = new ClickScreen(_rows, models[0].Screens);
        var screened = Screened(batch, screen, variables);
        if (matches.Count == 0 && screened.Count == 0) return "no rule matches";
        var drafts = Drafts(matches, models, variables);
        // After the lock, so that two clicks at once find each other.
        var around = screened.Count == 0 ? Array.Empty<ScreenedRow>() : screen.Around(screened);
        var held = ScreenedRow.Holds(around);
        foreach (var match in matches)
        {
            if (!drafts.TryGetValue(match.Place, out var draft)) continue;
            var lines = match.LinesFor(draft.Model);
            if (lines.Count == 0) continue;
            var round = (rounds ?? EntryRounds.First).Next(match.InteractionId, match.Place.ModelId);
            var entry = NewEntry.OfInteraction(match.InteractionId, match.Place.ModelId, lines, match.OccurredOn, round);
            draft.Add(held.TryGetValue(match.InteractionId, out var hold) ? entry.Held(hold) : entry);
        }
        if (screened.Count > 0)
        {
            // A click that makes too many at once holds the earlier ones too, and so does a delivery that becomes known after the click.
            var arrived = new HashSet<Guid>(batch.Select(row => row.Id));
            _holds.Apply(ScreenedRow.Changes(around.Where(row => !arrived.Contains(row.Touch.Id)).ToList(), around), models, drafts);
        }
        // In id order as they were locked; new ones after them, each in a fixed order.
        var ordered = drafts.Values.OrderBy(draft => draft.Id).ThenBy(draft => draft.Contact.Id).ThenBy(draft => draft.Model.OriginalId).ToList();
        _settlement.Settle(ordered);
        return string.Format(CultureInfo.InvariantCulture, "{0} interactions, {1} entries, {2} lead scores, {3} tasks", batch.Count, matches.Count, drafts.Count, _settlement.Raised);
    }

    private List<RuleMatch> Match(IReadOnlyList<RowChange> batch, IReadOnlyList<PublishedModel> models)
    {
        var terms = models.Any(model => model.UsesTerms) ? _contentTerms.Of(batch.Select(row => Reference(row, Interactions.ContentId))) : null;
        var matches = new List<RuleMatch>();
        foreach (var row in batch)
        {
            if (Reference(row, Interactions.ContactId) is not Guid contactId) continue;
            if (row.Sent.GetAttributeValue<OptionSetValue>(Interactions.BotDecision)?.Value == BotDecisions.WasABot) continue;
            var contentId = Reference(row, Interactions.ContentId);
            var facts = new InteractionFacts
            {
                ChannelId = Reference(row, Interactions.ChannelId),
                TypeId = Reference(row, Interactions.InteractionTypeId),
                ContentId = contentId,
                TermIds = terms != null && contentId is Guid content && terms.TryGetValue(content, out var found) ? found : Array.Empty<Guid>(),
                OccurredOn = row.Sent.GetAttributeValue<DateTime>(Interactions.OccurredOn),
            };
            foreach (var model in models)
            {
                var lines = model.Model.Match(facts);
                var before = model.Previous == null ? lines : model.Previous.Model.Match(facts);
                if (lines.Count > 0 || before.Count > 0) matches.Add(new RuleMatch(row.Id, contactId, model, lines, before, facts.OccurredOn));
            }
        }
        return matches;
    }

    private static List<ScreenedRow> Screened(IReadOnlyList<RowChange> batch, ClickScreen screen, ParameterCollection variables) =>
        batch.Where(row => screen.Sees(row.Sent)).Select(row => screen.Of(row.Id, row.Sent))
            .Where(row => ContactScores.Take(variables, row.ContactId)?.IsScored != false).ToList();

    /// <summary>A draft per contact and model that has a match; none for contacts that get no points.</summary>
    private Dictionary<ScorePlace, LeadScoreDraft> Drafts(List<RuleMatch> matches, IReadOnlyList<PublishedModel> models, ParameterCollection variables)
    {
        var wanted = new HashSet<ScorePlace>(matches.Select(match => match.Place));
        var existing = new HashSet<Guid>();
        var missing = new HashSet<ScorePlace>();
        foreach (var contact in wanted.GroupBy(place => place.ContactId))
        {
            var known = ContactScores.Take(variables, contact.Key);
            if (known != null && !known.IsScored) continue;
            foreach (var place in contact)
            {
                if (known?.LeadScoreFor(place.ModelId) is Guid id) existing.Add(id);
                else missing.Add(place);
            }
        }
        var drafts = new Dictionary<ScorePlace, LeadScoreDraft>();
        AddNew(drafts, missing, existing, models);
        foreach (var draft in _leadScores.LockAndRead(existing, models))
        {
            // The contact may have objected since it was first read.
            if (draft.Contact.IsScored) drafts[new ScorePlace(draft.Contact.Id, draft.Model.OriginalId)] = draft;
        }
        return drafts;
    }

    private void AddNew(Dictionary<ScorePlace, LeadScoreDraft> drafts, HashSet<ScorePlace> missing, HashSet<Guid> existing, IReadOnlyList<PublishedModel> models)
    {
        if (missing.Count == 0) return;
        var contacts = _contacts.Find(missing.Select(place => place.ContactId).Distinct().ToList(), models);
        foreach (var place in missing)
        {
            if (!contacts.TryGetValue(place.ContactId, out var found) || !found.Contact.IsScored) continue;
            var model = models.First(published => published.OriginalId == place.ModelId);
            // A row of the same bulk request may have created it since the first read.
            if (found.LeadScores.TryGetValue(place.ModelId, out var id)) existing.Add(id);
            else drafts[place] = new LeadScoreDraft(model.ForNew, found.Contact, model.ForNew.Model.NewBalances(), null);
        }
    }

    private static Guid? Reference(RowChange row, string column) => row.Sent.GetAttributeValue<EntityReference>(column)?.Id;

    private sealed class RuleMatch
    {
        private readonly PublishedModel _model;
        private readonly EntryLines _lines;
        private readonly EntryLines _before;

        internal RuleMatch(Guid interactionId, Guid contactId, PublishedModel model, EntryLines lines, EntryLines before, DateTime occurredOn)
        {
            InteractionId = interactionId;
            Place = new ScorePlace(contactId, model.OriginalId);
            _model = model;
            _lines = lines;
            _before = before;
            OccurredOn = occurredOn;
        }

        internal Guid InteractionId { get; }

        internal ScorePlace Place { get; }

        internal DateTime OccurredOn { get; }

        /// <summary>The lines by the version that a lead score counts by.</summary>
        internal EntryLines LinesFor(PublishedModel version) => version.Id == _model.Id ? _lines : _before;
    }
}
