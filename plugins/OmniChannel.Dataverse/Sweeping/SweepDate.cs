using System;
using System.Globalization;

namespace OmniChannel.Dataverse.Sweeping;

/// <summary>A date as a setting holds it: <c>2026-03-02T00:00:00Z</c>.</summary>
internal static class SweepDate
{
    private const string Format = "yyyy-MM-dd'T'HH:mm:ss'Z'";

    internal static string Write(DateTime utc) => utc.ToString(Format, CultureInfo.InvariantCulture);

    /// <summary>Nothing when the text is no such date, as when somebody cleared it: then everything is looked at once.</summary>
    internal static DateTime? Read(string text) =>
        DateTime.TryParseExact(text, Format, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var date)
            ? date
            : (DateTime?)null;
}
