using System;
using System.Collections.Generic;
using Microsoft.Xrm.Sdk;
using OmniChannel.Domain.Handover;
using OmniChannel.Domain.Wording;

namespace OmniChannel.Dataverse.Handover;

/// <summary>Calendars as rows.</summary>
internal static class CalendarRows
{
    private static readonly KeyValuePair<DayOfWeek, string>[] Days =
    {
        new KeyValuePair<DayOfWeek, string>(DayOfWeek.Monday, Calendars.Monday), new KeyValuePair<DayOfWeek, string>(DayOfWeek.Tuesday, Calendars.Tuesday),
        new KeyValuePair<DayOfWeek, string>(DayOfWeek.Wednesday, Calendars.Wednesday), new KeyValuePair<DayOfWeek, string>(DayOfWeek.Thursday, Calendars.Thursday),
        new KeyValuePair<DayOfWeek, string>(DayOfWeek.Friday, Calendars.Friday), new KeyValuePair<DayOfWeek, string>(DayOfWeek.Saturday, Calendars.Saturday),
        new KeyValuePair<DayOfWeek, string>(DayOfWeek.Sunday, Calendars.Sunday),
    };

    /// <summary>The columns of a calendar that count.</summary>
    internal static readonly string[] Columns =
    {
        Calendars.TimeZone, Calendars.Monday, Calendars.Tuesday, Calendars.Wednesday, Calendars.Thursday, Calendars.Friday, Calendars.Saturday, Calendars.Sunday,
    };

    /// <summary>Reads a calendar; what cannot be read in it is closed, and a zone that is not known is UTC: a task must not fail because of it.</summary>
    /// <param name="text">The text of a column.</param>
    /// <param name="holidays">Days on which nobody works.</param>
    internal static BusinessCalendar Read(Func<string, string?> text, IEnumerable<DateTime> holidays)
    {
        var hours = new List<WorkingHours>();
        foreach (var day in Days) hours.AddRange(WeeklyHours.Of(day.Key, text(day.Value)));
        return new BusinessCalendar(hours, holidays, TimeZones.Find(text(Calendars.TimeZone)) ?? (_ => TimeSpan.Zero));
    }

    /// <summary>Null when a calendar can be read, else the first thing that is wrong with it.</summary>
    internal static Phrase? Check(Entity calendar)
    {
        var zone = calendar.GetAttributeValue<string>(Calendars.TimeZone);
        if (TimeZones.Find(zone) == null) return CalendarMessages.UnknownZone.With(zone);
        foreach (var day in Days)
        {
            if (WeeklyHours.TryRead(day.Key, calendar.GetAttributeValue<string>(day.Value), out _) is Phrase problem) return problem;
        }
        return null;
    }
}
