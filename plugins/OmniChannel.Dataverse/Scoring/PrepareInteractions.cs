using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Microsoft.Xrm.Sdk;
using OmniChannel.Dataverse.Runtime;
using OmniChannel.Dataverse.Tables;
using OmniChannel.Domain.Wording;

namespace OmniChannel.Dataverse.Scoring;

/// <summary>Refuses interactions that cannot have happened and completes the others: date, name, and the owner, which is that of the contact.</summary>
internal sealed class PrepareInteractions
{
    private static readonly TimeSpan Tolerance = TimeSpan.FromMinutes(5);

    private readonly ContactStore _contacts;
    private readonly DateTime _now;

    internal PrepareInteractions(SystemStore rows, DateTime now)
    {
        _contacts = new ContactStore(rows);
        _now = now;
    }

    /// <summary>Prepares a batch; <paramref name="variables"/> carry what was read to the scoring step.</summary>
    internal void Handle(IReadOnlyList<Entity> interactions, ParameterCollection variables)
    {
        foreach (var interaction in interactions) Complete(interaction);
        var ids = interactions.Select(ContactOf).Distinct().ToList();
        var contacts = _contacts.Find(ids, Array.Empty<PublishedModel>());
        foreach (var interaction in interactions)
        {
            if (contacts.TryGetValue(ContactOf(interaction), out var found) && found.Contact.OwnerOfNewRows is EntityReference owner)
                interaction[Interactions.OwnerId] = owner;
        }
        foreach (var found in contacts.Values) ContactScores.Of(found).Put(variables);
    }

    /// <summary>Refuses a change of anything that points depend on, but for the contact: there the points follow.</summary>
    internal static void HandleChange(RowChange change)
    {
        if (change.Sent.Contains(Interactions.ContactId)) Demand(change.Sent, Interactions.ContactId, InteractionMessages.WithoutContact);
        if (ScoredColumns.Any(change.Changes)) throw new RefusedException(InteractionMessages.AlreadyScored.With());
    }

    /// <summary>The columns that points depend on, beside the contact.</summary>
    internal static readonly string[] ScoredColumns =
    {
        Interactions.ChannelId, Interactions.InteractionTypeId, Interactions.ContentId, Interactions.OccurredOn,
    };

    private void Complete(Entity interaction)
    {
        Demand(interaction, Interactions.ContactId, InteractionMessages.WithoutContact);
        Demand(interaction, Interactions.ChannelId, InteractionMessages.WithoutChannel);
        Demand(interaction, Interactions.InteractionTypeId, InteractionMessages.WithoutType);
        var occurredOn = interaction.GetAttributeValue<DateTime?>(Interactions.OccurredOn) ?? _now;
        if (occurredOn > _now + Tolerance) throw new RefusedException(InteractionMessages.InTheFuture.With(Minute(occurredOn), Minute(_now)));
        // Points fade from this date, and are taken back by the one that is stored: both have to be the same.
        interaction[Interactions.OccurredOn] = StoredMoment.Of(occurredOn);
        if (!string.IsNullOrEmpty(interaction.GetAttributeValue<string>(Interactions.Name))) return;
        var externalId = interaction.GetAttributeValue<string>(Interactions.ExternalId);
        interaction[Interactions.Name] = FittedText.Cut(Minute(occurredOn) + (string.IsNullOrEmpty(externalId) ? string.Empty : " " + externalId), Columns.NameLength);
    }

    private static void Demand(Entity interaction, string lookup, Sentence refusal)
    {
        if (interaction.GetAttributeValue<EntityReference>(lookup) == null) throw new RefusedException(refusal.With());
    }

    private static Guid ContactOf(Entity interaction) => interaction.GetAttributeValue<EntityReference>(Interactions.ContactId).Id;

    private static string Minute(DateTime date) => date.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);
}
