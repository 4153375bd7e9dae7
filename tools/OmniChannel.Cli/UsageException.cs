using System;

namespace OmniChannel.Cli;

/// <summary>The command was called in a way it cannot follow; the message says how to call it.</summary>
public sealed class UsageException : Exception
{
    /// <summary>Makes one from a sentence that says what is wrong and what to do.</summary>
    public UsageException(string message) : base(message)
    {
    }

    /// <summary>Makes one from a sentence and the error behind it.</summary>
    public UsageException(string message, Exception innerException) : base(message, innerException)
    {
    }

    /// <summary>Makes one without a sentence.</summary>
    public UsageException()
    {
    }
}
