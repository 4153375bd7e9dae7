using System;

namespace OmniChannel.Domain.Scoring;

/// <summary>
/// A machine-readable memo is not what its writer wrote, or was written for another half-life. Balances are then rebuilt from the ledger.
/// </summary>
public sealed class MemoUnreadableException : Exception
{
    /// <summary>Says what cannot be read.</summary>
    public MemoUnreadableException(string message)
        : base(message)
    {
    }

    /// <summary>Says what cannot be read and why.</summary>
    public MemoUnreadableException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <summary>Exists because exceptions are expected to have it.</summary>
    public MemoUnreadableException()
        : base("A memo cannot be read.")
    {
    }
}
