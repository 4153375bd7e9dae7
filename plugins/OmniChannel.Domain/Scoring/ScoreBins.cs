using System;
using System.Collections.Generic;

namespace OmniChannel.Domain.Scoring;

/// <summary>
/// Ranges of scores to count contacts in, the same for every page of a long count: twenty of a round width that suits the threshold or the highest score, and the
/// two open ends. A range includes its lower end.
/// </summary>
public sealed class ScoreBins
{
    private const int Ranges = 20;
    private const decimal UsualHighest = 100m;

    private readonly decimal _lowest;
    private readonly decimal _width;

    private ScoreBins(decimal lowest, decimal width)
    {
        _lowest = lowest;
        _width = width;
    }

    /// <summary>How many there are.</summary>
    public const int Count = Ranges + 2;

    /// <summary>Ranges that suit a model.</summary>
    public static ScoreBins For(ModelDefinition model)
    {
        var highest = model.Threshold > 0 ? model.Threshold.Value * 2 : model.Maximum > 0 ? model.Maximum.Value : UsualHighest;
        var lowest = model.Minimum < 0 ? model.Minimum.Value : 0m;
        var width = RoundUp((highest - lowest) / Ranges);
        return new ScoreBins(Math.Floor(lowest / width) * width, width);
    }

    /// <summary>The lower end of a range; null for the one below all others.</summary>
    public decimal? From(int bin) => bin == 0 ? (decimal?)null : _lowest + ((bin - 1) * _width);

    /// <summary>The upper end of a range; null for the one above all others.</summary>
    public decimal? To(int bin) => bin == Count - 1 ? (decimal?)null : _lowest + (bin * _width);

    /// <summary>The range of a score, as thresholds compare it.</summary>
    public int Of(decimal score)
    {
        var position = Math.Floor((Rounding.Compared(score) - _lowest) / _width);
        return position < 0 ? 0 : position >= Ranges ? Count - 1 : (int)position + 1;
    }

    // 1, 2 or 5 times a power of ten: ends that people read at a glance.
    private static decimal RoundUp(decimal width)
    {
        var unit = 0.000001m;
        foreach (var factor in Factors())
        {
            if (unit * factor >= width) return unit * factor;
        }
        return width;
    }

    private static IEnumerable<decimal> Factors()
    {
        for (var power = 1m; power < 1e18m; power *= 10m)
        {
            yield return power;
            yield return power * 2m;
            yield return power * 5m;
        }
    }
}
