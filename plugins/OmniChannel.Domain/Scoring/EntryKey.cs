using System;
using System.Globalization;

namespace OmniChannel.Domain.Scoring;

/// <summary>
/// Keys of ledger entries, derived from what the entry is about, so that a retry finds the entry instead of writing a second one. At most 100
/// characters.
/// </summary>
public static class EntryKey
{
    /// <summary>The key of an interaction's entry in a model.</summary>
    /// <param name="interactionId">The interaction.</param>
    /// <param name="originalModelId">The original of the model.</param>
    /// <param name="round">How often the interaction was re-scored for this model: 0 for the first entry, 1 after the first reversal, ...</param>
    public static string ForInteraction(Guid interactionId, Guid originalModelId, int round = 0)
    {
        var key = "i:" + Text(interactionId) + ":" + Text(originalModelId);
        return round == 0 ? key : key + ":" + round.ToString(CultureInfo.InvariantCulture);
    }

    /// <summary>The key of manual points; <paramref name="requestId"/> is drawn once by the sender and repeated in a retry.</summary>
    public static string ForManual(Guid requestId, Guid originalModelId) => "m:" + Text(requestId) + ":" + Text(originalModelId);

    /// <summary>The key of the reversal of an entry: an entry is reversed once.</summary>
    public static string ForReversal(string reversedKey) => "r:" + reversedKey;

    private static string Text(Guid id) => id.ToString("N");
}
