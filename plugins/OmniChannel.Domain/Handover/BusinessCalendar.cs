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

    /// <summary>The instant (UTC) after so many working hours from a UTC date; plain hours when the calendar has no working time.</summary>
    public DateTime Add(DateTime utc, TimeSpan working)
    {
        var now = DateTime.SpecifyKind(utc, DateTimeKind.Utc);
        var local = DateTime.SpecifyKind(now + _offset(now), DateTimeKind.Unspecified);
        var left = working;
        for (var day = local.Date; (day - local.Date).TotalDays < MaximumDays; day = day.AddDays(1))
        {
            if (_holidays.Contains(day)) continue;
            foreach (var hours in _hours)
            {
                if (hours.Day != day.DayOfWeek) continue;
                var from = day + hours.From;
                if (from < local) from = local;
                var available = day + hours.To - from;
                if (available <= TimeSpan.Zero) continue;
                if (available >= left) return ToUtc(from + left);
                left -= available;
            }
        }
        return now + working;
    }

    // The offset is asked for as of UTC, and near a change of the clocks the first guess can be on the wrong side of it.
    private DateTime ToUtc(DateTime local)
    {
        var guess = DateTime.SpecifyKind(local - _offset(DateTime.SpecifyKind(local, DateTimeKind.Utc)), DateTimeKind.Utc);
        return DateTime.SpecifyKind(local - _offset(guess), DateTimeKind.Utc);
    }
}
