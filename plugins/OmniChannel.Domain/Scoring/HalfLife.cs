using System;

namespace OmniChannel.Domain.Scoring;

/// <summary>How points fade: exponentially by a half-life, or not at all.</summary>
public readonly struct HalfLife : IEquatable<HalfLife>
{
    private readonly double _days;

    private HalfLife(double days) => _days = days;

    /// <summary>Points keep their worth.</summary>
    public static HalfLife None => default;

    /// <summary>Points lose half of their worth in so many days; empty = never.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Zero or negative days.</exception>
    public static HalfLife OfDays(decimal? days)
    {
        if (days is null) return None;
        if (days <= 0) throw new ArgumentOutOfRangeException(nameof(days), days, "A half-life is more than zero days.");
        return new HalfLife((double)days.Value);
    }

    /// <summary>Whether points keep their worth.</summary>
    public bool IsNone => _days == 0;

    /// <summary>The days; zero when points keep their worth.</summary>
    public double Days => _days;

    /// <summary>
    /// What is left at <paramref name="to"/> of one point of <paramref name="from"/>; above one when <paramref name="to"/> is the earlier.
    /// </summary>
    public double Remaining(DateTime from, DateTime to)
    {
        var ticks = to.Ticks - from.Ticks;
        return IsNone || ticks == 0 ? 1d : Math.Pow(2d, -((double)ticks / TimeSpan.TicksPerDay) / _days);
    }

    /// <summary>How long it takes until only this share (0 to 1, not 0) is left.</summary>
    internal double DaysUntil(double share) => -_days * Math.Log(share) / Math.Log(2d);

    /// <inheritdoc/>
    public bool Equals(HalfLife other) => _days.Equals(other._days);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is HalfLife other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _days.GetHashCode();

    /// <summary>Whether two half-lives are the same.</summary>
    public static bool operator ==(HalfLife left, HalfLife right) => left.Equals(right);

    /// <summary>Whether two half-lives differ.</summary>
    public static bool operator !=(HalfLife left, HalfLife right) => !left.Equals(right);
}
