using System;
using System.Collections.Generic;
using System.Globalization;

namespace OmniChannel.Domain.Nps;

/// <summary>Length of a period.</summary>
public enum PeriodKind
{
    /// <summary>A calendar month.</summary>
    Month,

    /// <summary>A calendar quarter.</summary>
    Quarter,

    /// <summary>A calendar year.</summary>
    Year,
}

/// <summary>A calendar month, quarter or year in UTC. Immutable.</summary>
public readonly struct NpsPeriod : IEquatable<NpsPeriod>
{
    private NpsPeriod(PeriodKind kind, DateTime start)
    {
        Kind = kind;
        Start = start;
    }

    /// <summary>Month, quarter or year.</summary>
    public PeriodKind Kind { get; }

    /// <summary>Its first instant, UTC.</summary>
    public DateTime Start { get; }

    /// <summary>The first instant after it, UTC.</summary>
    public DateTime End => Start.AddMonths(Months(Kind));

    /// <summary>The period that contains a date; a local date is first converted to UTC.</summary>
    public static NpsPeriod Containing(PeriodKind kind, DateTime date)
    {
        var utc = date.Kind == DateTimeKind.Local ? date.ToUniversalTime() : date;
        var months = Months(kind);
        return new NpsPeriod(kind, new DateTime(utc.Year, ((utc.Month - 1) / months * months) + 1, 1, 0, 0, 0, DateTimeKind.Utc));
    }

    /// <summary>Whether a UTC date lies in it.</summary>
    public bool Contains(DateTime utc) => utc >= Start && utc < End;

    /// <summary>The next finer periods it is rolled up from: the quarters of a year, the months of a quarter, nothing for a month.</summary>
    public IReadOnlyList<NpsPeriod> Parts()
    {
        if (Kind == PeriodKind.Month) return Array.Empty<NpsPeriod>();
        var finer = Kind == PeriodKind.Year ? PeriodKind.Quarter : PeriodKind.Month;
        var parts = new List<NpsPeriod>();
        for (var start = Start; start < End; start = start.AddMonths(Months(finer))) parts.Add(new NpsPeriod(finer, start));
        return parts;
    }

    /// <summary>The period one coarser that contains it; null for a year.</summary>
    public NpsPeriod? Coarser() =>
        Kind == PeriodKind.Year ? null : Containing(Kind == PeriodKind.Month ? PeriodKind.Quarter : PeriodKind.Year, Start);

    /// <summary>The period of the same length before it.</summary>
    public NpsPeriod Previous() => new NpsPeriod(Kind, Start.AddMonths(-Months(Kind)));

    /// <summary>The period of the same length after it.</summary>
    public NpsPeriod Next() => new NpsPeriod(Kind, End);

    /// <summary>Its name: <c>2026-11</c>, <c>2026-Q4</c>, <c>2026</c>; keys of periods are made of it.</summary>
    public override string ToString()
    {
        var year = Start.Year.ToString("0000", CultureInfo.InvariantCulture);
        switch (Kind)
        {
            case PeriodKind.Month: return year + "-" + Start.Month.ToString("00", CultureInfo.InvariantCulture);
            case PeriodKind.Quarter: return year + "-Q" + (((Start.Month - 1) / 3) + 1).ToString(CultureInfo.InvariantCulture);
            default: return year;
        }
    }

    /// <inheritdoc/>
    public bool Equals(NpsPeriod other) => Kind == other.Kind && Start == other.Start;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is NpsPeriod other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked(((int)Kind * 397) ^ Start.GetHashCode());

    /// <summary>Whether two periods are the same.</summary>
    public static bool operator ==(NpsPeriod left, NpsPeriod right) => left.Equals(right);

    /// <summary>Whether two periods differ.</summary>
    public static bool operator !=(NpsPeriod left, NpsPeriod right) => !left.Equals(right);

    private static int Months(PeriodKind kind) => kind == PeriodKind.Month ? 1 : kind == PeriodKind.Quarter ? 3 : 12;
}
