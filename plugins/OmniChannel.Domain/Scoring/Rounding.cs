using System;

namespace OmniChannel.Domain.Scoring;

/// <summary>How sums of doubles become the decimals that are stored, compared and shown. Halves are rounded away from zero.</summary>
public static class Rounding
{
    // What a Dataverse decimal column holds; a sum beyond it is stored as the limit rather than failing the interaction.
    private const double Largest = 99_999_999_999d;

    /// <summary>Six places, as stored; kept within what a Dataverse decimal column holds.</summary>
    public static decimal Stored(double value) =>
        Math.Round((decimal)Math.Max(-Largest, Math.Min(Largest, value)), 6, MidpointRounding.AwayFromZero);

    /// <summary>Four places, as thresholds and grades compare.</summary>
    public static decimal Compared(decimal value) => Math.Round(value, 4, MidpointRounding.AwayFromZero);

    /// <summary>Two places, as people read.</summary>
    public static decimal Shown(decimal value) => Math.Round(value, 2, MidpointRounding.AwayFromZero);
}
