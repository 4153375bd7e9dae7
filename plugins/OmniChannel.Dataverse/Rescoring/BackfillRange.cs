using System;
using System.Globalization;
using OmniChannel.Dataverse.Runtime;

namespace OmniChannel.Dataverse.Rescoring;

/// <summary>What becomes of the history when a version is published: nothing, the last days, or all of it is scored anew.</summary>
internal sealed class BackfillRange
{
    private const string All = "all";
    private const int MostDays = 36500;

    private BackfillRange(bool isNone, DateTime? since)
    {
        IsNone = isNone;
        Since = since;
    }

    /// <summary>The version counts from now.</summary>
    internal bool IsNone { get; }

    /// <summary>The earliest interactions that are scored anew, UTC; nothing = all.</summary>
    internal DateTime? Since { get; }

    /// <summary>Reads the arguments of a custom API.</summary>
    /// <exception cref="RefusedException">They say nothing that can be done.</exception>
    internal static BackfillRange Of(string? backfill, int? days, DateTime now)
    {
        switch ((backfill ?? string.Empty).Trim().ToLowerInvariant())
        {
            case "":
            case "none": return new BackfillRange(true, null);
            case All: return new BackfillRange(false, null);
            case "days":
                if (days is >= 1 and <= MostDays) return new BackfillRange(false, now.AddDays(-days.Value));
                throw new RefusedException(BackfillMessages.DaysMissing.With(MostDays));
            default: throw new RefusedException(BackfillMessages.UnknownRange.With(backfill!));
        }
    }

    /// <summary>Reads the parameters of a job.</summary>
    internal static BackfillRange Parse(string? parameters) =>
        DateTime.TryParse(parameters, CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal | DateTimeStyles.AssumeUniversal, out var since)
            ? new BackfillRange(false, since)
            : new BackfillRange(false, null);

    /// <summary>The parameters of a job: <c>all</c>, or the earliest date in ISO 8601.</summary>
    public override string ToString() => Since is DateTime since ? since.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture) : All;
}
