using System;

namespace OmniChannel.Domain.Nps;

/// <summary>How many answers of each category there are; what every NPS figure is derived from. Immutable.</summary>
public readonly struct NpsCounts : IEquatable<NpsCounts>
{
    // The 97.5 % quantile of the normal distribution: two-sided 95 %.
    private const double Z = 1.959963984540054;

    /// <summary>Counts of promoters, passives and detractors.</summary>
    /// <exception cref="ArgumentOutOfRangeException">One is negative.</exception>
    public NpsCounts(int promoters, int passives, int detractors)
    {
        if (promoters < 0 || passives < 0 || detractors < 0) throw new ArgumentOutOfRangeException(nameof(promoters), "Counts are zero or more.");
        Promoters = promoters;
        Passives = passives;
        Detractors = detractors;
    }

    /// <summary>Answers 9 and 10.</summary>
    public int Promoters { get; }

    /// <summary>Answers 7 and 8.</summary>
    public int Passives { get; }

    /// <summary>Answers 0 to 6.</summary>
    public int Detractors { get; }

    /// <summary>All answers.</summary>
    public int Responses => Promoters + Passives + Detractors;

    /// <summary>
    /// 100 · (promoters − detractors) / answers, three places, halves away from zero, from the counts and never from rounded shares; null without
    /// answers.
    /// </summary>
    public decimal? Nps => Responses == 0
        ? null
        : Math.Round(100m * (Promoters - Detractors) / Responses, 3, MidpointRounding.AwayFromZero);

    /// <summary>The NPS as it is shown: a whole number, halves away from zero, rounded once from the counts; null without answers.</summary>
    public int? Shown => Responses == 0
        ? null
        : (int)Math.Round(100m * (Promoters - Detractors) / Responses, 0, MidpointRounding.AwayFromZero);

    /// <summary>
    /// The 95 % adjusted-Wald interval: three answers are added, three quarters of one each to promoters and detractors, then Wald, kept within ±100.
    /// Null without answers.
    /// </summary>
    public NpsInterval? Interval
    {
        get
        {
            if (Responses == 0) return null;
            var half = Z * AdjustedError();
            return new NpsInterval(Places(AdjustedCentre() - half), Places(AdjustedCentre() + half));
        }
    }

    /// <summary>The counts of two disjoint sets of answers together.</summary>
    public static NpsCounts operator +(NpsCounts left, NpsCounts right) =>
        new NpsCounts(left.Promoters + right.Promoters, left.Passives + right.Passives, left.Detractors + right.Detractors);

    /// <summary>The counts of two disjoint sets of answers together.</summary>
    public static NpsCounts Add(NpsCounts left, NpsCounts right) => left + right;

    /// <summary>These counts and one more answer.</summary>
    public NpsCounts With(NpsCategory category) => new NpsCounts(
        Promoters + (category == NpsCategory.Promoter ? 1 : 0),
        Passives + (category == NpsCategory.Passive ? 1 : 0),
        Detractors + (category == NpsCategory.Detractor ? 1 : 0));

    /// <summary>
    /// Whether the NPS has clearly changed since other answers: |z| of the difference with adjusted errors is at least 1.96. Null when either has no
    /// answers.
    /// </summary>
    public NpsChange? ChangeSince(NpsCounts earlier)
    {
        if (!(Nps is decimal now) || !(earlier.Nps is decimal before)) return null;
        var one = AdjustedError();
        var other = earlier.AdjustedError();
        var difference = ExactNps() - earlier.ExactNps();
        return new NpsChange(now - before, difference / Math.Sqrt((one * one) + (other * other)));
    }

    /// <inheritdoc/>
    public bool Equals(NpsCounts other) => Promoters == other.Promoters && Passives == other.Passives && Detractors == other.Detractors;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is NpsCounts other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((((Promoters * 397) + Passives) * 397) + Detractors);

    /// <summary>Whether the counts are the same.</summary>
    public static bool operator ==(NpsCounts left, NpsCounts right) => left.Equals(right);

    /// <summary>Whether the counts differ.</summary>
    public static bool operator !=(NpsCounts left, NpsCounts right) => !left.Equals(right);

    private double ExactNps() => 100d * (Promoters - Detractors) / Responses;

    private double AdjustedCentre() => 100d * (Promoters - Detractors) / (Responses + 3d);

    private double AdjustedError()
    {
        var n = Responses + 3d;
        var p = (Promoters + 0.75) / n;
        var d = (Detractors + 0.75) / n;
        return 100d * Math.Sqrt((p + d - ((p - d) * (p - d))) / n);
    }

    private static decimal Places(double value) =>
        Math.Round((decimal)Math.Max(-100d, Math.Min(100d, value)), 3, MidpointRounding.AwayFromZero);
}

/// <summary>A 95 % interval of an NPS, three places.</summary>
public sealed class NpsInterval
{
    internal NpsInterval(decimal low, decimal high)
    {
        Low = low;
        High = high;
    }

    /// <summary>Lower end, at least −100.</summary>
    public decimal Low { get; }

    /// <summary>Upper end, at most 100.</summary>
    public decimal High { get; }
}

/// <summary>The difference of two NPS.</summary>
public sealed class NpsChange
{
    internal NpsChange(decimal difference, double z)
    {
        Difference = difference;
        Z = z;
    }

    /// <summary>Later minus earlier NPS, three places.</summary>
    public decimal Difference { get; }

    /// <summary>The difference in standard errors.</summary>
    public double Z { get; }

    /// <summary>Whether chance alone would rarely (5 %) make such a difference; otherwise say "no clear change".</summary>
    public bool IsClear => Math.Abs(Z) >= 1.96;
}
