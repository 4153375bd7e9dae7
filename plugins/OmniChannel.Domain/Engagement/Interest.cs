using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using OmniChannel.Domain.Scoring;
using OmniChannel.Domain.Wording;

namespace OmniChannel.Domain.Engagement;

/// <summary>
/// How much a contact is interested in a term, by what it has read. The weight is as of the newest touch that speaks for the term, and fades from there by the half-life; so
/// it changes only when the contact does something, or when tags change.
/// </summary>
public sealed class Interest
{
    private const int MostEvidence = 5;
    private const string DayFormat = "yyyy-MM-dd";

    internal Interest(Guid termId, decimal weight, DateTime asOf, IReadOnlyList<ReadPiece> newestFirst)
    {
        TermId = termId;
        Weight = weight;
        AsOf = asOf;
        NewestFirst = newestFirst;
    }

    /// <summary>The term.</summary>
    public Guid TermId { get; }

    /// <summary>Signs of interest that are left at <see cref="AsOf"/>, six places.</summary>
    public decimal Weight { get; }

    /// <summary>When the newest touch happened, UTC.</summary>
    public DateTime AsOf { get; }

    /// <summary>The touches that speak for the term, newest first.</summary>
    public IReadOnlyList<ReadPiece> NewestFirst { get; }

    /// <summary>What is left of a weight at another moment, six places.</summary>
    /// <param name="weight">Weight as of <paramref name="asOf"/>.</param>
    /// <param name="asOf">Date of the weight, UTC.</param>
    /// <param name="moment">When it is asked for, UTC.</param>
    /// <param name="halfLife">How interest fades.</param>
    public static decimal WeightAt(decimal weight, DateTime asOf, DateTime moment, HalfLife halfLife) =>
        Round((double)weight * halfLife.Remaining(asOf, moment));

    /// <summary>The pieces that were read, newest first: <c>Dosing Corvanta (2026-03-01, 2×); ...</c>.</summary>
    /// <param name="maximumLength">Longest text wanted.</param>
    public string Evidence(int maximumLength)
    {
        var latest = new List<ReadPiece>();
        var counts = new Dictionary<Guid, int>();
        foreach (var piece in NewestFirst)
        {
            if (!counts.TryGetValue(piece.ContentId, out var count)) latest.Add(piece);
            counts[piece.ContentId] = count + 1;
        }
        var lines = latest.Take(MostEvidence).Select(piece => Line(piece, counts[piece.ContentId])).ToList();
        if (latest.Count > MostEvidence) lines.Add("+" + Notation.Write(latest.Count - MostEvidence, Language.English));
        return FittedText.Cut(string.Join("; ", lines), maximumLength);
    }

    private static string Line(ReadPiece piece, int count) =>
        piece.Title + " (" + piece.OccurredOn.ToString(DayFormat, CultureInfo.InvariantCulture) + (count == 1 ? "" : ", " + Notation.Write(count, Language.English) + "\u00D7") + ")";

    internal static decimal Round(double weight) => (decimal)Math.Round(weight, 6, MidpointRounding.AwayFromZero);
}
