using System;
using System.Collections.Generic;
using System.Linq;

namespace OmniChannel.Domain.Templates;

/// <summary>A public holiday and the day it falls on in a year.</summary>
public sealed class HolidayTemplate
{
    private readonly Func<int, DateTime> _day;
    private readonly int _since;

    internal HolidayTemplate(LocalName name, Func<int, DateTime> day, int since = 0)
    {
        Name = name;
        _day = day;
        _since = since;
    }

    /// <summary>Its name.</summary>
    public LocalName Name { get; }

    /// <summary>The day in a year; nothing in years before it was a holiday.</summary>
    public DateTime? In(int year) => year < _since ? null : (DateTime?)_day(year);
}

/// <summary>The calendar of a country as it is delivered: weekly hours and the holidays of the whole country.</summary>
public sealed class CalendarTemplate
{
    internal CalendarTemplate(string code, string timeZone, string hours, LocalName name, IReadOnlyList<HolidayTemplate> holidays)
    {
        Code = code;
        TimeZone = timeZone;
        Hours = hours;
        Name = name;
        Holidays = holidays;
    }

    /// <summary>Its code, that of the country.</summary>
    public string Code { get; }

    /// <summary>Time zone by its name in the IANA database.</summary>
    public string TimeZone { get; }

    /// <summary>Hours of each day from Monday to Friday, such as 08:00-12:00, 13:00-17:00; weekends are free.</summary>
    public string Hours { get; }

    /// <summary>Its name.</summary>
    public LocalName Name { get; }

    /// <summary>The holidays of the whole country; those of regions are added by hand.</summary>
    public IReadOnlyList<HolidayTemplate> Holidays { get; }

    /// <summary>The holidays of some years, by date; a day on which two fall is named once, by the first.</summary>
    public IReadOnlyList<KeyValuePair<DateTime, LocalName>> Days(int firstYear, int lastYear) => Enumerable.Range(firstYear, Math.Max(0, lastYear - firstYear + 1))
        .SelectMany(year => Holidays.Select(holiday => new { Day = holiday.In(year), holiday.Name }))
        .Where(found => found.Day != null)
        .GroupBy(found => found.Day!.Value)
        .OrderBy(group => group.Key)
        .Select(group => new KeyValuePair<DateTime, LocalName>(group.Key, group.First().Name))
        .ToList();
}

/// <summary>A calendar each for Germany, Italy and the United States.</summary>
public static class CalendarTemplates
{
    private const string NewYear = "New Year's Day";
    private const int SaintFrancisSince = 2026;
    private const int JuneteenthSince = 2021;

    /// <summary>All of them.</summary>
    public static readonly IReadOnlyList<CalendarTemplate> All = new[]
    {
        new CalendarTemplate("de", "Europe/Berlin", "08:00-12:00, 13:00-17:00", new LocalName("Germany", "Deutschland", "Germania"), new[]
        {
            Fixed(1, 1, NewYear, "Neujahr", "Capodanno"),
            FromEaster(-2, "Good Friday", "Karfreitag", "Venerdì santo"),
            FromEaster(1, "Easter Monday", "Ostermontag", "Lunedì dell'Angelo"),
            Fixed(5, 1, "Labour Day", "Tag der Arbeit", "Festa del lavoro"),
            FromEaster(39, "Ascension Day", "Christi Himmelfahrt", "Ascensione"),
            FromEaster(50, "Whit Monday", "Pfingstmontag", "Lunedì di Pentecoste"),
            Fixed(10, 3, "German Unity Day", "Tag der Deutschen Einheit", "Giorno dell'unità tedesca"),
            Fixed(12, 25, "Christmas Day", "1. Weihnachtstag", "Natale"),
            Fixed(12, 26, "Second Day of Christmas", "2. Weihnachtstag", "Santo Stefano"),
        }),
        new CalendarTemplate("it", "Europe/Rome", "09:00-13:00, 14:00-18:00", new LocalName("Italy", "Italien", "Italia"), new[]
        {
            Fixed(1, 1, NewYear, "Neujahr", "Capodanno"),
            Fixed(1, 6, "Epiphany", "Heilige Drei Könige", "Epifania"),
            FromEaster(1, "Easter Monday", "Ostermontag", "Lunedì dell'Angelo"),
            Fixed(4, 25, "Liberation Day", "Tag der Befreiung", "Festa della Liberazione"),
            Fixed(5, 1, "Labour Day", "Tag der Arbeit", "Festa del lavoro"),
            Fixed(6, 2, "Republic Day", "Tag der Republik", "Festa della Repubblica"),
            Fixed(8, 15, "Assumption Day", "Mariä Himmelfahrt", "Ferragosto"),
            new HolidayTemplate(new LocalName("Saint Francis of Assisi", "Franz von Assisi", "San Francesco d'Assisi"), year => new DateTime(year, 10, 4), SaintFrancisSince),
            Fixed(11, 1, "All Saints' Day", "Allerheiligen", "Ognissanti"),
            Fixed(12, 8, "Immaculate Conception", "Mariä Empfängnis", "Immacolata Concezione"),
            Fixed(12, 25, "Christmas Day", "1. Weihnachtstag", "Natale"),
            Fixed(12, 26, "Saint Stephen's Day", "2. Weihnachtstag", "Santo Stefano"),
        }),
        new CalendarTemplate("us", "America/New_York", "09:00-12:00, 13:00-17:00", new LocalName("United States", "Vereinigte Staaten", "Stati Uniti"), new[]
        {
            Observed(1, 1, NewYear, "Neujahr", "Capodanno"),
            Nth(3, DayOfWeek.Monday, 1, "Martin Luther King Jr. Day", "Martin-Luther-King-Tag", "Martin Luther King Day"),
            Nth(3, DayOfWeek.Monday, 2, "Washington's Birthday", "Washingtons Geburtstag", "Compleanno di Washington"),
            new HolidayTemplate(new LocalName("Memorial Day", "Memorial Day", "Memorial Day"), year => LastMonday(year, 5)),
            new HolidayTemplate(new LocalName("Juneteenth", "Juneteenth", "Juneteenth"), year => Weekday(new DateTime(year, 6, 19)), JuneteenthSince),
            Observed(7, 4, "Independence Day", "Unabhängigkeitstag", "Giorno dell'indipendenza"),
            Nth(1, DayOfWeek.Monday, 9, "Labor Day", "Tag der Arbeit", "Festa del lavoro"),
            Nth(2, DayOfWeek.Monday, 10, "Columbus Day", "Kolumbus-Tag", "Columbus Day"),
            Observed(11, 11, "Veterans Day", "Tag der Veteranen", "Giorno dei veterani"),
            Nth(4, DayOfWeek.Thursday, 11, "Thanksgiving Day", "Thanksgiving", "Giorno del Ringraziamento"),
            Observed(12, 25, "Christmas Day", "1. Weihnachtstag", "Natale"),
        }),
    };

    /// <summary>Easter Sunday of a year of the Gregorian calendar (Meeus, Jones and Butcher).</summary>
    public static DateTime Easter(int year)
    {
        var golden = year % 19;
        var century = year / 100;
        var inCentury = year % 100;
        var correction = (century - (century + 8) / 25 + 1) / 3;
        var epact = (19 * golden + century - century / 4 - correction + 15) % 30;
        var toSunday = (32 + 2 * (century % 4) + 2 * (inCentury / 4) - epact - inCentury % 4) % 7;
        var late = (golden + 11 * epact + 22 * toSunday) / 451;
        var days = epact + toSunday - 7 * late + 114;
        return new DateTime(year, days / 31, days % 31 + 1);
    }

    private static HolidayTemplate Fixed(int month, int day, string english, string german, string italian) =>
        new HolidayTemplate(new LocalName(english, german, italian), year => new DateTime(year, month, day));

    private static HolidayTemplate Observed(int month, int day, string english, string german, string italian) =>
        new HolidayTemplate(new LocalName(english, german, italian), year => Weekday(new DateTime(year, month, day)));

    private static HolidayTemplate FromEaster(int days, string english, string german, string italian) =>
        new HolidayTemplate(new LocalName(english, german, italian), year => Easter(year).AddDays(days));

    private static HolidayTemplate Nth(int number, DayOfWeek day, int month, string english, string german, string italian) =>
        new HolidayTemplate(new LocalName(english, german, italian), year => Nth(number, day, month, year));

    private static DateTime Nth(int number, DayOfWeek day, int month, int year)
    {
        var first = new DateTime(year, month, 1);
        return first.AddDays(((int)day - (int)first.DayOfWeek + 7) % 7 + (number - 1) * 7);
    }

    private static DateTime LastMonday(int year, int month)
    {
        var last = new DateTime(year, month, DateTime.DaysInMonth(year, month));
        return last.AddDays(-(((int)last.DayOfWeek - (int)DayOfWeek.Monday + 7) % 7));
    }

    // What falls on a weekend is kept on the nearest weekday.
    private static DateTime Weekday(DateTime day) =>
        day.DayOfWeek == DayOfWeek.Saturday ? day.AddDays(-1) : day.DayOfWeek == DayOfWeek.Sunday ? day.AddDays(1) : day;
}
