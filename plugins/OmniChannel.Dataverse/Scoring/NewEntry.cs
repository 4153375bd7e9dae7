using System;
using OmniChannel.Dataverse.Rescoring;
using OmniChannel.Domain.Scoring;

namespace OmniChannel.Dataverse.Scoring;

/// <summary>An entry of the ledger that is to be written.</summary>
internal sealed class NewEntry
{
    private NewEntry(string key, int source, EntryLines lines, DateTime occurredOn)
    {
        Key = key;
        Source = source;
        Lines = lines;
        OccurredOn = occurredOn;
    }

    /// <summary>What makes it the only one.</summary>
    internal string Key { get; }

    /// <summary>One of <see cref="Tables.EntrySources"/>.</summary>
    internal int Source { get; }

    internal EntryLines Lines { get; }

    internal DateTime OccurredOn { get; }

    /// <summary>The interaction it is about; nothing for points given by hand.</summary>
    internal Guid? InteractionId { get; private set; }

    /// <summary>The user who gave points by hand.</summary>
    internal Guid? GivenById { get; private set; }

    /// <summary>Why, where somebody said so.</summary>
    internal string? Reason { get; private set; }

    internal DateTime? ExpiresOn { get; private set; }

    /// <summary>Why it waits for somebody to confirm it, and does not count until then; nothing = it counts.</summary>
    internal ClickHold? Hold { get; private set; }

    /// <summary>The version that gave the points; nothing = the one that the lead score counts by.</summary>
    internal int? Version { get; private set; }

    /// <summary>Set once it is written.</summary>
    internal Guid Id { get; set; }

    /// <summary>What an interaction gives in a model.</summary>
    /// <param name="interactionId">The interaction.</param>
    /// <param name="modelId">The original of the model.</param>
    /// <param name="lines">Rules and points.</param>
    /// <param name="occurredOn">UTC.</param>
    /// <param name="round">How often the interaction was scored for the model before.</param>
    internal static NewEntry OfInteraction(Guid interactionId, Guid modelId, EntryLines lines, DateTime occurredOn, int round = 0) =>
        new NewEntry(EntryKey.ForInteraction(interactionId, modelId, round), Tables.EntrySources.Interaction, lines, occurredOn) { InteractionId = interactionId };

    /// <summary>Points given by hand; <paramref name="requestId"/> is repeated in a retry.</summary>
    internal static NewEntry OfHand(Guid requestId, Guid modelId, decimal points, DateTime now, Guid givenById, string reason, DateTime? expiresOn) =>
        new NewEntry(EntryKey.ForManual(requestId, modelId), Tables.EntrySources.Manual, EntryLines.Manual(points), now)
        {
            GivenById = givenById, Reason = reason, ExpiresOn = expiresOn,
        };

    /// <summary>The same points of an interaction once more, after they were taken back.</summary>
    internal static NewEntry Again(LedgerRow entry) =>
        new NewEntry(EntryKey.Next(entry.Key), Tables.EntrySources.Interaction, entry.Lines, entry.OccurredOn) { InteractionId = entry.InteractionId, Version = entry.Version };

    /// <summary>Holds it with a reason.</summary>
    internal NewEntry Held(ClickHold? hold)
    {
        Hold = hold;
        return this;
    }
}
