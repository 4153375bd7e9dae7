using System;

namespace OmniChannel.Domain.Scoring;

/// <summary>Rule codes of the ledger that no model defines. They begin with <c>~</c>, which codes of a model must not.</summary>
public static class ReservedRules
{
    /// <summary>Points that a person gave or took; they keep their worth until they expire or are reversed.</summary>
    public const string Manual = "~manual";

    private const string TooSoon = "~held-too-soon:";
    private const string TooMany = "~held-too-many:";

    /// <summary>Under which points of a rule that wait for a decision are added up; they do not count.</summary>
    internal static string Held(HoldCause cause, string ruleCode) => (cause == HoldCause.TooSoon ? TooSoon : TooMany) + ruleCode;

    /// <summary>The rule and cause of points that wait; false for everything that counts.</summary>
    internal static bool IsHeld(string code, out HoldCause cause, out string ruleCode)
    {
        cause = code.StartsWith(TooSoon, StringComparison.Ordinal) ? HoldCause.TooSoon : HoldCause.TooMany;
        var isHeld = cause == HoldCause.TooSoon || code.StartsWith(TooMany, StringComparison.Ordinal);
        ruleCode = isHeld ? code.Substring(TooSoon.Length) : string.Empty;
        return isHeld;
    }

    internal static bool IsReserved(string code) => code.StartsWith("~", StringComparison.Ordinal);
}
