using System;
using System.Globalization;

namespace OmniChannel.Domain.Scoring;

/// <summary>
/// The condition of an interest rule: the interest in a term and all below it has at least a weight. Interest fades, so it ceases to hold at a time that is known in closed form.
/// </summary>
internal sealed class InterestCondition : ProfileCondition
{
    private readonly double _least;

    internal InterestCondition(Guid termId, decimal least)
        : base(InterestAttribute.Of(termId), ProfileOperators.AtLeast, least.ToString("0.######", CultureInfo.InvariantCulture), (_, _) => false)
    {
        _least = (double)least;
        Least = least;
        TermId = termId;
    }

    internal Guid TermId { get; }

    internal decimal Least { get; }

    internal override bool ChangesWithTime => true;

    internal override bool Holds(IProfile profile, DateTime asOf) => Weight(profile, asOf) >= _least;

    /// <summary>What is left of the interest as of a date (UTC).</summary>
    internal double Weight(IProfile profile, DateTime asOf) => profile.Read(Attribute).AsInterest?.WeightAt(asOf) ?? 0d;

    internal override DateTime? NextChange(IProfile profile, DateTime asOf)
    {
        if (!(profile.Read(Attribute).AsInterest is FadingInterest interest) || interest.HalfLife.IsNone || !Holds(profile, asOf)) return null;
        var days = interest.HalfLife.DaysUntil(_least / interest.WeightAt(asOf));
        if (days >= (DateTime.MaxValue - asOf).TotalDays - 1) return null;
        // The first whole second at which it is less, so that what is computed there says the same on every machine.
        var ticks = asOf.Ticks + (long)(days * TimeSpan.TicksPerDay);
        return new DateTime(((ticks / TimeSpan.TicksPerSecond) + 2) * TimeSpan.TicksPerSecond, DateTimeKind.Utc);
    }
}

/// <summary>What a profile calls the interest in a term.</summary>
public static class InterestAttribute
{
    /// <summary>The attribute under which a profile holds the interest in a term and all below it.</summary>
    public static string Of(Guid termId) => "interest." + termId.ToString("N");
}
