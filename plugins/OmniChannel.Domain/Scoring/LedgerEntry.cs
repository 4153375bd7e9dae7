using System;

namespace OmniChannel.Domain.Scoring;

/// <summary>An entry of the ledger, as much of it as balances need.</summary>
public sealed class LedgerEntry
{
    /// <summary>An entry.</summary>
    /// <param name="lines">Its lines; those of a reversal have the opposite points of what it takes back.</param>
    /// <param name="occurredOn">When it occurred, UTC; a reversal has the date of what it takes back, so that both fade alike.</param>
    /// <param name="isReversal">Whether it takes another entry back.</param>
    /// <param name="hold">Why it, or what it takes back, waits for a decision and does not count; null = it counts.</param>
    public LedgerEntry(EntryLines lines, DateTime occurredOn, bool isReversal = false, HoldCause? hold = null)
    {
        Hold = hold;
        Lines = lines;
        OccurredOn = occurredOn;
        IsReversal = isReversal;
    }

    /// <summary>Its lines.</summary>
    public EntryLines Lines { get; }

    /// <summary>When it occurred, UTC.</summary>
    public DateTime OccurredOn { get; }

    /// <summary>Whether it takes another entry back.</summary>
    public bool IsReversal { get; }

    /// <summary>Why it, or what it takes back, waits for a decision and does not count; null = it counts.</summary>
    public HoldCause? Hold { get; }
}
