using System;
using System.Collections.Generic;

namespace OmniChannel.Domain.Handover;

/// <summary>Working hours of one day of the week, in local time.</summary>
public sealed class WorkingHours
{
    /// <summary>Hours from one time of the day to a later one; 24:00 is the end of the day.</summary>
    /// <exception cref="ArgumentOutOfRangeException">They end before they begin, or outside the day.</exception>
    public WorkingHours(DayOfWeek day, TimeSpan from, TimeSpan to)
    {
        if (from < TimeSpan.Zero || to > TimeSpan.FromDays(1) || from >= to)
            throw new ArgumentOutOfRangeException(nameof(to), to, "Working hours begin and end within the day, in this order.");
        Day = day;
        From = from;
        To = to;
    }

    /// <summary>The day of the week.</summary>
    public DayOfWeek Day { get; }

    /// <summary>Beginning, local time.</summary>
    public TimeSpan From { get; }

    /// <summary>End, local time.</summary>
    public TimeSpan To { get; }
}

/// <summary>When somebody works: weekly hours, holidays and a time zone, all passed as plain data. Immutable.</summary>
public sealed class BusinessCalendar
{
    // Somebody who does not work for two years is given plain hours instead.
    private const int MaximumDays = 731;

    private readonly List<WorkingHours> _hours;
    private readonly HashSet<DateTime> _holidays = new HashSet<DateTime>();
    private readonly Func<DateTime, TimeSpan> _offset;

    /// <summary>A calendar.</summary>
    /// <param name="hours">Weekly hours; several a day are possible as long as they do not overlap.</param>
    /// <param name="holidays">Local days on which nobody works.</param>
    /// <param name="offset">Local time minus UTC as of a UTC date; what a time zone says, daylight saving included.</param>
    public BusinessCalendar(IEnumerable<WorkingHours> hours, IEnumerable<DateTime> holidays, Func<DateTime, TimeSpan> offset)
    {
        _hours = new List<WorkingHours>(hours);
        _hours.Sort((one, other) => one.From.CompareTo(other.From));
        foreach (var holiday in holidays) _holidays.Add(holiday.Date);
        _offset = offset;
    }

    /// <summary>
    /// The instant (UTC) after so many working hours from a UTC date, within working hours (but for a break in the hour that the clocks repeat); plain hours when the calendar has no working time.
    /// More hours, or a later beginning, never give an earlier instant.
    /// </summary>
    public DateTime Add(DateTime utc, TimeSpan working)
    {
        var now = DateTime.SpecifyKind(utc, DateTimeKind.Utc);
        var left = working;
        var today = LocalDay(now);
        // The day before as well: hours up to midnight there can still be running when the clocks go back.
        for (var day = today.AddDays(-1); (day - today).TotalDays < MaximumDays; day = day.AddDays(1))
        {
            if (_holidays.Contains(day)) continue;
            foreach (var hours in _hours)
            {
                if (hours.Day != day.DayOfWeek) continue;
                var from = ToUtc(day + hours.From);
                if (from < now) from = now;
                // Measured in UTC, so that the hour that a change of the clocks skips or repeats counts as it passes.
                var available = ToUtc(day + hours.To) - from;
                if (available <= TimeSpan.Zero) continue;
                if (available >= left) return from + left;
                left -= available;
            }
        }
        return now + working;
    }

    /// <summary>When the local day of a UTC date began, UTC.</summary>
    public DateTime StartOfDay(DateTime utc) => ToUtc(LocalDay(DateTime.SpecifyKind(utc, DateTimeKind.Utc)));

    private DateTime LocalDay(DateTime utc) => DateTime.SpecifyKind((utc + _offset(utc)).Date, DateTimeKind.Unspecified);

    /// <summary>The first instant that a local time names; one that the clocks skip is the instant at which they do.</summary>
    private DateTime ToUtc(DateTime local)
    {
        var asUtc = DateTime.SpecifyKind(local, DateTimeKind.Utc);
        var before = _offset(asUtc.AddDays(-1));
        var after = _offset(asUtc.AddDays(1));
        var early = asUtc - (before > after ? before : after);
        var late = asUtc - (before > after ? after : before);
        if (early + _offset(early) == asUtc) return early;
        if (late + _offset(late) == asUtc) return late;
        // Skipped: the change lies between the two readings, and clocks change on whole minutes.
        while (late - early > TimeSpan.FromMinutes(1))
        {
            var middle = early + TimeSpan.FromMinutes(Math.Ceiling((late - early).TotalMinutes / 2));
            if (_offset(middle) == after) late = middle;
            else early = middle;
        }
        return late;
    }
}
