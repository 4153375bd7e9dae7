using System;
using OmniChannel.Domain.Wording;

namespace OmniChannel.Dataverse.Runtime;

/// <summary>The user asked for something that is not possible; the boundary words it in the user's language.</summary>
public sealed class RefusedException : Exception
{
    private readonly Func<Language, string>? _details;

    /// <summary>Refuses with a sentence.</summary>
    public RefusedException(Phrase reason)
        : base(reason.In(Language.English))
    {
        Reason = reason;
    }

    /// <summary>Refuses with a sentence and, below it, everything that is wrong.</summary>
    public RefusedException(Phrase reason, Func<Language, string> details)
        : base(reason.In(Language.English) + "\n" + details(Language.English))
    {
        Reason = reason;
        _details = details;
    }

    /// <summary>Refuses with a sentence and the code by which senders recognise the refusal.</summary>
    public RefusedException(Phrase reason, int errorCode, Exception innerException)
        : base(reason.In(Language.English), innerException)
    {
        Reason = reason;
        ErrorCode = errorCode;
    }

    /// <summary>What is wrong, where, and what to do.</summary>
    public Phrase Reason { get; }

    /// <summary>The whole refusal as the user reads it.</summary>
    public string In(Language language) => _details == null ? Reason.In(language) : Reason.In(language) + "\n" + _details(language);

    /// <summary>The code of the fault; zero = the platform's for a refusal by a plug-in.</summary>
    public int ErrorCode { get; }
}

/// <summary>Codes of faults that senders act upon.</summary>
public static class ErrorCodes
{
    /// <summary>Another transaction scored the same contact for the first time at the same moment. Nothing was stored: send the request again.</summary>
    public const int SendAgain = unchecked((int)0x8F0A0001);

    /// <summary>The platform: a row with the same values of an alternate key exists.</summary>
    public const int DuplicateKey = unchecked((int)0x80060892);

    /// <summary>The platform: the row was changed since it was read.</summary>
    public const int ChangedMeanwhile = unchecked((int)0x80060882);

    /// <summary>The platform: more rows than an aggregate query may count.</summary>
    public const int TooManyToAggregate = unchecked((int)0x8004E023);

    /// <summary>The platform: the database did not answer in time, as a rule because of a lock.</summary>
    public const int TimedOut = unchecked((int)0x80044151);

    /// <summary>The platform: there is no such row.</summary>
    public const int NotFound = unchecked((int)0x80040217);
}
