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

    /// <summary>The key for when an interaction is scored for a model once more: that of the next round.</summary>
    /// <param name="key">The last key that <see cref="ForInteraction"/> gave.</param>
    public static string Next(string key) => FirstOf(key) + ":" + (RoundOf(key) + 1).ToString(CultureInfo.InvariantCulture);

    /// <summary>The key of the first round, given that of any round.</summary>
    public static string FirstOf(string key)
    {
        var parts = key.Split(':');
        return parts.Length == 4 ? string.Join(":", parts[0], parts[1], parts[2]) : key;
    }

    /// <summary>The round of a key that <see cref="ForInteraction"/> gave: 0 for the first.</summary>
    public static int RoundOf(string key)
    {
        var parts = key.Split(':');
        return parts.Length == 4 && int.TryParse(parts[3], NumberStyles.None, CultureInfo.InvariantCulture, out var round) ? round : 0;
    }

    /// <summary>The key of manual points; <paramref name="requestId"/> is drawn once by the sender and repeated in a retry.</summary>
    public static string ForManual(Guid requestId, Guid originalModelId) => "m:" + Text(requestId) + ":" + Text(originalModelId);

    /// <summary>The key of the reversal of an entry: an entry is reversed once.</summary>
    public static string ForReversal(string reversedKey) => "r:" + reversedKey;

    private static string Text(Guid id) => id.ToString("N");
}
