using System;
using System.Collections.Generic;
using System.Globalization;
using OmniChannel.Domain.Wording;

namespace OmniChannel.Domain.Handover;

/// <summary>Reads the working hours of a day as people write them: <c>08:00-12:00, 13:00-17:00</c>; nothing = closed.</summary>
public static class WeeklyHours
{
    private static readonly char[] Separators = { ',', ';' };
    private static readonly char[] Dashes = { '-', '\u2013' };

    /// <summary>The hours of a day; those of a text that cannot be read are none.</summary>
    public static IReadOnlyList<WorkingHours> Of(DayOfWeek day, string? text) =>
        TryRead(day, text, out var hours) == null ? hours : Array.Empty<WorkingHours>();

    /// <summary>Reads the hours of a day. Null when they can be read, else what is wrong.</summary>
    public static Phrase? TryRead(DayOfWeek day, string? text, out IReadOnlyList<WorkingHours> hours)
    {
        var read = new List<WorkingHours>();
        hours = read;
        foreach (var part in (text ?? string.Empty).Split(Separators, StringSplitOptions.RemoveEmptyEntries))
        {
            if (part.Trim().Length == 0) continue;
            var ends = part.Split(Dashes);
            if (ends.Length != 2 || Time(ends[0]) is not TimeSpan from || Time(ends[1]) is not TimeSpan to) return CalendarMessages.Unreadable.With(part.Trim());
            if (from >= to) return CalendarMessages.Backwards.With(part.Trim());
            read.Add(new WorkingHours(day, from, to));
        }
        read.Sort((one, other) => one.From.CompareTo(other.From));
        for (var i = 1; i < read.Count; i++)
        {
            if (read[i].From < read[i - 1].To) return CalendarMessages.Overlap.With(text!.Trim());
        }
        return null;
    }

    private static TimeSpan? Time(string text)
    {
        var parts = text.Trim().Split(':');
        if (parts.Length > 2 || !Number(parts[0], 24, out var hours)) return null;
        var minutes = 0;
        if (parts.Length == 2 && (parts[1].Length != 2 || !Number(parts[1], 59, out minutes))) return null;
        var time = new TimeSpan(hours, minutes, 0);
        return time > TimeSpan.FromDays(1) ? null : time;
    }

    private static bool Number(string text, int most, out int number) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number) && number <= most;
}

/// <summary>Why a calendar cannot be saved.</summary>
public static class CalendarMessages
{
    /// <summary>{0} = what was entered.</summary>
    public static readonly Sentence Unreadable = new Sentence("hours-unreadable",
        "'{0}' is no working time. Write it like 08:00-12:00, 13:00-17:00; leave the day empty when it is closed.",
        "'{0}' ist keine Arbeitszeit. Schreiben Sie sie wie 08:00-12:00, 13:00-17:00; lassen Sie den Tag leer, wenn geschlossen ist.",
        "'{0}' non è un orario di lavoro. Scriverlo come 08:00-12:00, 13:00-17:00; lasciare vuoto il giorno di chiusura.");

    /// <summary>{0} = what was entered.</summary>
    public static readonly Sentence Backwards = new Sentence("hours-backwards",
        "The working time '{0}' does not end after it begins. Hours over midnight are two: until 24:00, and from 00:00 of the next day.",
        "Die Arbeitszeit '{0}' endet nicht nach ihrem Beginn. Stunden über Mitternacht sind zwei: bis 24:00 und ab 00:00 des nächsten Tages.",
        "L'orario di lavoro '{0}' non finisce dopo l'inizio. Le ore oltre la mezzanotte sono due: fino alle 24:00 e dalle 00:00 del giorno dopo.");

    /// <summary>{0} = what was entered.</summary>
    public static readonly Sentence Overlap = new Sentence("hours-overlap",
        "The working times '{0}' overlap. Enter each hour once.",
        "Die Arbeitszeiten '{0}' überschneiden sich. Geben Sie jede Stunde einmal an.",
        "Gli orari di lavoro '{0}' si sovrappongono. Inserire ogni ora una sola volta.");

    /// <summary>{0} = the zone.</summary>
    public static readonly Sentence UnknownZone = new Sentence("time-zone-unknown",
        "The time zone '{0}' is not known. Enter one like Europe/Berlin or W. Europe Standard Time, or a fixed offset like UTC+05:45.",
        "Die Zeitzone '{0}' ist nicht bekannt. Geben Sie eine wie Europe/Berlin oder W. Europe Standard Time an, oder einen festen Abstand wie UTC+05:45.",
        "Il fuso orario '{0}' non è noto. Inserirne uno come Europe/Berlin o W. Europe Standard Time, o uno scarto fisso come UTC+05:45.");
}
