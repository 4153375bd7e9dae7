using System;
using System.Collections.Generic;

namespace OmniChannel.Domain.Scoring;

/// <summary>What a grade band grades.</summary>
public enum GradeDimension
{
    /// <summary>The score.</summary>
    Score,

    /// <summary>The profile points: the first letter of a matrix grade.</summary>
    Profile,

    /// <summary>The engagement points: the second letter of a matrix grade.</summary>
    Engagement,
}

/// <summary>
/// A range of points that has a grade: from its lower end, included, to its upper end, excluded; the highest band includes its upper end too.
/// </summary>
public sealed class GradeBandDefinition
{
    /// <summary>What it grades.</summary>
    public GradeDimension Dimension { get; init; }

    /// <summary>The grade, such as <c>A</c>.</summary>
    public string Grade { get; init; } = string.Empty;

    /// <summary>Lower end; empty = no end.</summary>
    public decimal? From { get; init; }

    /// <summary>Upper end; empty = no end.</summary>
    public decimal? To { get; init; }
}

/// <summary>The checked bands of one dimension, in ascending order, without overlap or gap.</summary>
internal sealed class GradeBands
{
    private readonly List<GradeBandDefinition> _bands;

    private GradeBands(List<GradeBandDefinition> bands) => _bands = bands;

    internal bool IsEmpty => _bands.Count == 0;

    /// <summary>The grade of points as thresholds compare them; empty when there are no bands.</summary>
    internal string Of(decimal points)
    {
        var compared = Rounding.Compared(points);
        for (var i = _bands.Count - 1; i >= 0; i--)
        {
            if (!(_bands[i].From > compared)) return _bands[i].Grade.Trim();
        }
        return _bands.Count == 0 ? string.Empty : _bands[0].Grade.Trim();
    }

    /// <summary>Checks the bands of a dimension and adds what is wrong to the problems.</summary>
    /// <param name="definition">The model.</param>
    /// <param name="dimension">The dimension.</param>
    /// <param name="problems">Where problems go.</param>
    internal static GradeBands Compile(ModelDefinition definition, GradeDimension dimension, List<ModelProblem> problems)
    {
        var bands = new List<GradeBandDefinition>();
        foreach (var band in definition.Bands)
        {
            if (band.Dimension == dimension) bands.Add(band);
        }
        bands.Sort(Compare);
        var before = problems.Count;
        var grades = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var band in bands)
        {
            if (string.IsNullOrWhiteSpace(band.Grade)) Add(problems, band, BandMessages.WithoutGrade.With());
            else if (!grades.Add(band.Grade.Trim())) Add(problems, band, BandMessages.Twice.With(band.Grade));
            if (band.From >= band.To) Add(problems, band, BandMessages.Reversed.With(band.From.Value, band.To!.Value));
        }
        if (problems.Count == before && bands.Count > 0)
        {
            CheckNeighbours(bands, problems);
            // Only the score has limits of its own; the points of the other dimensions can be any.
            var scored = dimension == GradeDimension.Score;
            CheckEnds(bands, scored ? definition.Minimum : null, scored ? definition.Maximum : null, problems);
        }
        return new GradeBands(bands);
    }

    private static void CheckNeighbours(List<GradeBandDefinition> bands, List<ModelProblem> problems)
    {
        for (var i = 1; i < bands.Count; i++)
        {
            var lower = bands[i - 1];
            var upper = bands[i];
            var end = (object?)lower.To ?? ModelMessages.NoLimit.With();
            var start = (object?)upper.From ?? ModelMessages.NoLimit.With();
            if (lower.To is null || upper.From is null || lower.To > upper.From)
                Add(problems, lower, BandMessages.Overlap.With(lower.Grade, upper.Grade, start, Smaller(end, lower.To, upper.To)));
            else if (lower.To < upper.From) Add(problems, lower, BandMessages.Gap.With(lower.Grade, upper.Grade, end, start));
        }
    }

    private static void CheckEnds(List<GradeBandDefinition> bands, decimal? minimum, decimal? maximum, List<ModelProblem> problems)
    {
        var first = bands[0];
        var last = bands[bands.Count - 1];
        if (first.From is decimal from && !(from <= minimum)) Add(problems, first, BandMessages.GapBelow.With(from));
        if (last.To is decimal to && !(to >= maximum)) Add(problems, last, BandMessages.GapAbove.With(to));
    }

    // An overlap ends where the first of the two bands ends.
    private static object Smaller(object end, decimal? lower, decimal? upper) =>
        upper is decimal inner && (lower is null || inner < lower) ? inner : end;

    private static void Add(List<ModelProblem> problems, GradeBandDefinition band, Wording.Phrase what) =>
        problems.Add(new ModelProblem(ModelPart.Band, band.Grade, what));

    private static int Compare(GradeBandDefinition one, GradeBandDefinition other)
    {
        var order = (one.From ?? decimal.MinValue).CompareTo(other.From ?? decimal.MinValue);
        if (order == 0) order = (one.To ?? decimal.MaxValue).CompareTo(other.To ?? decimal.MaxValue);
        return order != 0 ? order : string.CompareOrdinal(one.Grade, other.Grade);
    }
}

/// <summary>The bands of all dimensions.</summary>
internal sealed class Grades
{
    private readonly GradeBands _score;
    private readonly GradeBands _profile;
    private readonly GradeBands _engagement;

    internal Grades(GradeBands score, GradeBands profile, GradeBands engagement)
    {
        _score = score;
        _profile = profile;
        _engagement = engagement;
    }

    internal bool AreOfBothKinds => !_score.IsEmpty && !(_profile.IsEmpty && _engagement.IsEmpty);

    internal string Of(decimal score, decimal profile, decimal engagement) => _score.Of(score) + _profile.Of(profile) + _engagement.Of(engagement);
}
