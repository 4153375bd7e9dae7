using System;
using System.Collections.Generic;
using System.Globalization;
using OmniChannel.LocalDataverse.Faults;

namespace OmniChannel.LocalDataverse.Async;

/// <summary>How often a system job runs: the part of RFC 5545 that bulk deletion takes, such as <c>FREQ=DAILY;INTERVAL=3;</c>.</summary>
internal sealed class Recurrence
{
    private readonly string _frequency;
    private readonly int _interval;

    private Recurrence(string frequency, int interval)
    {
        _frequency = frequency;
        _interval = interval;
    }

    /// <summary>Reads a pattern; null when there is none.</summary>
    /// <exception cref="System.ServiceModel.FaultException">The pattern is not one that jobs can follow.</exception>
    public static Recurrence? Parse(string? pattern)
    {
        if (string.IsNullOrWhiteSpace(pattern)) return null;
        var parts = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var part in pattern.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var sign = part.IndexOf('=', StringComparison.Ordinal);
            parts[sign < 0 ? part : part[..sign]] = sign < 0 ? string.Empty : part[(sign + 1)..];
        }

        var interval = 1;
        var known = parts.TryGetValue("FREQ", out var frequency) && frequency.ToUpperInvariant() is "HOURLY" or "DAILY" or "WEEKLY" or "MONTHLY" or "YEARLY";
        if (parts.TryGetValue("INTERVAL", out var number))
            known &= int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out interval) && interval > 0;
        foreach (var name in parts.Keys) known &= name.ToUpperInvariant() is "FREQ" or "INTERVAL";
        if (!known) throw Fault.Of(ErrorCodes.InvalidArgument, $"The recurrence pattern '{pattern}' is not one that the local Dataverse can follow.");
        return new Recurrence(frequency!.ToUpperInvariant(), interval);
    }

    /// <summary>The first occurrence after a moment, counted from the start.</summary>
    public DateTime After(DateTime start, DateTime moment)
    {
        if (moment < start) return start;
        // Months differ in length, so occurrences are counted from the start rather than from one another.
        var number = 1L;
        if (_frequency is "HOURLY" or "DAILY" or "WEEKLY") number = Math.Max(1, ((moment - start).Ticks / Step(1).Ticks / _interval) - 1);
        while (Occurrence(start, number) <= moment) number++;
        return Occurrence(start, number);
    }

    private DateTime Occurrence(DateTime start, long number) => _frequency switch
    {
        "MONTHLY" => start.AddMonths((int)(number * _interval)),
        "YEARLY" => start.AddYears((int)(number * _interval)),
        _ => start + Step(number * _interval),
    };

    private TimeSpan Step(long units) => _frequency switch
    {
        "HOURLY" => TimeSpan.FromHours(units),
        "WEEKLY" => TimeSpan.FromDays(7 * units),
        _ => TimeSpan.FromDays(units),
    };
}
