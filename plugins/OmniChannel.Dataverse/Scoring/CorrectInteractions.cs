using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk;
using OmniChannel.Dataverse.Runtime;
using OmniChannel.Dataverse.Tables;
using OmniChannel.Domain.Scoring;
using OmniChannel.Domain.Wording;

namespace OmniChannel.Dataverse.Scoring;

/// <summary>
/// Brings the ledger in agreement with an interaction that was corrected: recorded for the wrong contact, of a bot, or held although it counts. What was
/// given is reversed, what is given is a new entry in the next round, so that the scores are those of an interaction that was right at first.
/// </summary>
internal sealed class CorrectInteractions
{
    private readonly SystemStore _rows;
    private readonly ModelStore _models;
    private readonly LeadScoreStore _leadScores;
    private readonly ReverseInteractions _reversals;
    private readonly ScoreInteractions _scoring;
    private readonly EntryHolds _holds;
    private readonly ScoreSettlement _settlement;

    internal CorrectInteractions(SystemStore rows, Guid organizationId, DateTime now)
    {
        _rows = rows;
        _models = new ModelStore(rows, organizationId);
        _leadScores = new LeadScoreStore(rows, now);
        _reversals = new ReverseInteractions(rows, organizationId, now);
        _scoring = new ScoreInteractions(rows, organizationId, now);
        _holds = new EntryHolds(rows, _leadScores, now);
        _settlement = new ScoreSettlement(rows, _leadScores, now);
    }

    /// <summary>After an interaction was changed; nothing happens unless its contact or the decision on it has.</summary>
    internal void Handle(RowChange change)
    {
        var was = change.Old<OptionSetValue>(Interactions.BotDecision)?.Value;
        var isNow = change.Now<OptionSetValue>(Interactions.BotDecision)?.Value;
        if (change.Changes(Interactions.ContactId)) Move(change);
        else if (was == isNow) return;
        else if (isNow == BotDecisions.WasABot) _reversals.Handle(new[] { change.Id }, CorrectionMessages.WasABot.With());
        else if (was == BotDecisions.WasABot) Score(change, new ParameterCollection());
        else Decide(change);
    }

    /// <summary>Before interactions are deleted: takes their points back.</summary>
    /// <param name="deleted">The interactions.</param>
    /// <param name="isAlone">Whether the contact stays: then clicks that were held only because of them count.</param>
    internal void Delete(IReadOnlyList<RowChange> deleted, bool isAlone)
    {
        _reversals.Handle(deleted.Select(row => row.Id).ToList(), CorrectionMessages.InteractionDeleted.With());
        foreach (var row in deleted.Where(row => isAlone && row.Before != null)) Release(row.Id, row.Before!, isStillThere: true);
    }

    /// <summary>After two contacts have become one: clicks of both that are too many at once together are held.</summary>
    internal void Unite(Guid survivorId)
    {
        var models = _models.Published();
        if (models.Count == 0) return;
        var held = ScreenedRow.Holds(new ClickScreen(_rows, models[0].Screens).All(survivorId));
        Settle(held.ToDictionary(hold => hold.Key, hold => (ClickHold?)hold.Value), models);
    }

    private void Move(RowChange change)
    {
        var before = change.Old<EntityReference>(Interactions.ContactId);
        var after = change.Now<EntityReference>(Interactions.ContactId)!.Id;
        var contacts = new ContactStore(_rows).Find(before == null ? new[] { after } : new[] { before.Id, after }, Array.Empty<PublishedModel>());
        // Of both contacts and in one order, so that two moves to and fro cannot wait for each other.
        _leadScores.Lock(contacts.Values.SelectMany(contact => contact.LeadScores.Values).Distinct().OrderBy(id => id).ToList());
        _reversals.Handle(new[] { change.Id }, CorrectionMessages.OtherContact.With());
        if (before != null) Release(change.Id, change.Before!, isStillThere: false);
        var variables = new ParameterCollection();
        if (contacts.TryGetValue(after, out var found)) ContactScores.Of(found).Put(variables);
        Score(change, variables);
        if (found?.Contact.OwnerOfNewRows is EntityReference owner && owner.Id != change.Old<EntityReference>(Interactions.OwnerId)?.Id)
            _rows.Update(new Entity(TableNames.Interactions, change.Id) { [Interactions.OwnerId] = owner });
    }

    private void Score(RowChange change, ParameterCollection variables) =>
        _scoring.Handle(new[] { new RowChange(change.Merged(), change.Id, null, null) }, variables, EntryRounds.Of(_rows, new[] { change.Id }));

    private void Decide(RowChange change)
    {
        var models = _models.Published();
        if (models.Count == 0) return;
        var screen = new ClickScreen(_rows, models[0].Screens);
        var row = change.Merged();
        ClickHold? hold = null;
        if (change.Now<OptionSetValue>(Interactions.BotDecision) == null && screen.Sees(row))
            ScreenedRow.Holds(screen.Around(new[] { screen.Of(change.Id, row) })).TryGetValue(change.Id, out hold);
        Settle(new Dictionary<Guid, ClickHold?> { [change.Id] = hold }, models, CorrectionMessages.Confirmed.With());
    }

    /// <summary>Clicks of the contact that an interaction leaves are looked at without it.</summary>
    private void Release(Guid interactionId, Entity interaction, bool isStillThere)
    {
        var models = _models.Published();
        if (models.Count == 0) return;
        var screen = new ClickScreen(_rows, models[0].Screens);
        if (!screen.Sees(interaction)) return;
        var left = screen.Of(interactionId, interaction);
        var around = screen.Around(new[] { left });
        var after = around.Where(row => row.Touch.Id != interactionId).ToList();
        Settle(ScreenedRow.Changes(isStillThere ? around : after.Concat(new[] { left }).ToList(), after), models);
    }

    private void Settle(IReadOnlyDictionary<Guid, ClickHold?> wanted, IReadOnlyList<PublishedModel> models, Phrase? released = null)
    {
        var drafts = new Dictionary<ScorePlace, LeadScoreDraft>();
        _holds.Apply(wanted, models, drafts, released);
        _settlement.Settle(drafts.Values.OrderBy(draft => draft.Id).ToList());
    }
}
