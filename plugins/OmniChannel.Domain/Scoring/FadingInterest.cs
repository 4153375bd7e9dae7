using System;

namespace OmniChannel.Domain.Scoring;

/// <summary>How much a contact is interested in something: a weight as of a date that fades by a half-life. Immutable.</summary>
public sealed class FadingInterest
{
    private readonly double _weight;
    private readonly DateTime _asOf;

    /// <summary>A weight as of a date.</summary>
    /// <param name="weight">Signs of interest.</param>
    /// <param name="asOf">UTC.</param>
    /// <param name="halfLife">How it fades.</param>
    public FadingInterest(double weight, DateTime asOf, HalfLife halfLife)
    {
        _weight = weight;
        _asOf = asOf;
        HalfLife = halfLife;
    }

    /// <summary>How it fades.</summary>
    public HalfLife HalfLife { get; }

    /// <summary>What is left of it at a moment (UTC).</summary>
    public double WeightAt(DateTime moment) => _weight * HalfLife.Remaining(_asOf, moment);

    /// <summary>Both together: interests that fade alike fade as one.</summary>
    /// <exception cref="ArgumentException">They fade differently.</exception>
    public FadingInterest Plus(FadingInterest other)
    {
        if (other.HalfLife != HalfLife) throw new ArgumentException("Interests that fade differently cannot be added up.", nameof(other));
        var asOf = other._asOf > _asOf ? other._asOf : _asOf;
        return new FadingInterest(WeightAt(asOf) + other.WeightAt(asOf), asOf, HalfLife);
    }
}
