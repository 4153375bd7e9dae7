using System;
using System.Globalization;
using OmniChannel.Domain.Scoring;

namespace OmniChannel.Dataverse.Scoring;

/// <summary>What people call an entry of the ledger: its points and its date. Its key, which repeats are found by, is for machines.</summary>
internal static class EntryName
{
    /// <summary>Such as <c>+15 · 2026-03-30</c>.</summary>
    internal static string Of(decimal points, DateTime occurredOn) => string.Concat(
        Rounding.Shown(points).ToString("+0.##;\u22120.##;0", CultureInfo.InvariantCulture), " \u00b7 ", occurredOn.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
}
