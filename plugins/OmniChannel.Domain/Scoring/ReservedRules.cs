using System;

namespace OmniChannel.Domain.Scoring;

/// <summary>Rule codes of the ledger that no model defines. They begin with <c>~</c>, which codes of a model must not.</summary>
public static class ReservedRules
{
    /// <summary>Points that a person gave or took; they keep their worth until they expire or are reversed.</summary>
    public const string Manual = "~manual";

    internal static bool IsReserved(string code) => code.StartsWith("~", StringComparison.Ordinal);
}
