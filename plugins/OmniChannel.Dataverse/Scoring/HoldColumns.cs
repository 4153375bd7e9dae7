using Microsoft.Xrm.Sdk;
using OmniChannel.Dataverse.Tables;
using OmniChannel.Domain.Scoring;

namespace OmniChannel.Dataverse.Scoring;

/// <summary>The columns of a score entry that say whether it is held, and why.</summary>
internal static class HoldColumns
{
    /// <summary>Why an entry, or the one that it takes back, is held; nothing = it counts.</summary>
    internal static HoldCause? Read(Entity entry)
    {
        if (!entry.GetAttributeValue<bool>(ScoreEntries.Held)) return null;
        return entry.GetAttributeValue<OptionSetValue>(ScoreEntries.HoldCause)?.Value == (int)Generated.ScoreEntryHoldCause.ManyAtOnce ? HoldCause.TooMany : HoldCause.TooSoon;
    }

    /// <summary>Holds an entry that is to be written.</summary>
    internal static void Write(Entity entry, HoldCause cause)
    {
        entry[ScoreEntries.Held] = true;
        entry[ScoreEntries.HoldCause] = new OptionSetValue((int)(cause == HoldCause.TooMany ? Generated.ScoreEntryHoldCause.ManyAtOnce : Generated.ScoreEntryHoldCause.SoonAfterDelivery));
    }
}
