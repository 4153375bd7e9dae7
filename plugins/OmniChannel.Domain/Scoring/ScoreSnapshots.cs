using System;

namespace OmniChannel.Domain.Scoring;

/// <summary>When a point of the score curve is written: one a week at most, and only when the score moved.</summary>
public static class ScoreSnapshots
{
    /// <summary>The Monday (UTC, midnight) of the week a date lies in: what the snapshots of that week are filed under.</summary>
    public static DateTime WeekOf(DateTime utc) => DateTime.SpecifyKind(utc.Date.AddDays(-(((int)utc.DayOfWeek + 6) % 7)), DateTimeKind.Utc);

    /// <summary>
    /// Whether there is something to write: the first score, or one that differs at two places from the last one of an earlier week.
    /// </summary>
    /// <param name="last">The last snapshot's score; null = there is none.</param>
    /// <param name="lastWeek">The last snapshot's week.</param>
    /// <param name="score">The score now.</param>
    /// <param name="now">Now, UTC.</param>
    public static bool IsDue(decimal? last, DateTime? lastWeek, decimal score, DateTime now)
    {
        if (last is null || lastWeek is null) return Rounding.Shown(score) != 0;
        return WeekOf(now) > lastWeek.Value && Rounding.Shown(score) != Rounding.Shown(last.Value);
    }
}
