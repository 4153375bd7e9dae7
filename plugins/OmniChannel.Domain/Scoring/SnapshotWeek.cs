using System;

namespace OmniChannel.Domain.Scoring;

/// <summary>
/// The points of a score curve. One says what the score is at the beginning of an ISO week, Monday midnight UTC, and is taken when points came or went before that and
/// after the point before: by an interaction, by hand, by the profile, by a correction or a new version of the model. Fading alone moves nothing: it follows from the half-life.
/// </summary>
public static class SnapshotWeek
{
    /// <summary>The beginning of the ISO week a date (UTC) lies in: Monday, midnight UTC.</summary>
    public static DateTime Of(DateTime utc) => DateTime.SpecifyKind(utc.Date.AddDays(-(((int)utc.DayOfWeek + 6) % 7)), DateTimeKind.Utc);
}
