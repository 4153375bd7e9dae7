using System;
using System.Collections.Generic;
using System.Linq;
using OmniChannel.Domain.Scoring;

namespace OmniChannel.Domain.Engagement;

/// <summary>Derives the interests of a contact from all it has read; the order in which things are known does not matter.</summary>
/// <remarks>
/// weight(t) = Σ over touches with content tagged t: weight of the touch · confidence of the tag · 2^(−(newest − occurred on) / half-life), where newest is the date of the newest
/// such touch. Touches older than ten half-lives before the newest touch of the contact are left out: less than a thousandth of each is left.
/// </remarks>
public static class InterestProfile
{
    /// <summary>Half-lives after which a touch is as good as forgotten.</summary>
    public const int ForgottenAfter = 10;

    /// <summary>The first moment that counts, given the newest touch; nothing when interest does not fade.</summary>
    public static DateTime? Horizon(DateTime newest, HalfLife halfLife)
    {
        if (halfLife.IsNone) return null;
        var days = halfLife.Days * ForgottenAfter;
        return days >= (newest - DateTime.MinValue).TotalDays ? (DateTime?)null : newest.AddDays(-days);
    }

    /// <summary>The interests, in the order of the terms' ids.</summary>
    /// <param name="pieces">What the contact has read; the same interaction twice counts once.</param>
    /// <param name="tags">Tags of these pieces, rejected ones left out.</param>
    /// <param name="halfLife">How interest fades.</param>
    public static IReadOnlyList<Interest> Derive(IEnumerable<ReadPiece> pieces, IEnumerable<PieceTag> tags, HalfLife halfLife)
    {
        var read = pieces.Where(piece => piece.Weight > 0).GroupBy(piece => piece.InteractionId).Select(same => same.First())
            .OrderByDescending(piece => piece.OccurredOn).ThenBy(piece => piece.InteractionId).ToList();
        if (read.Count == 0) return Array.Empty<Interest>();
        if (Horizon(read[0].OccurredOn, halfLife) is DateTime horizon) read.RemoveAll(piece => piece.OccurredOn < horizon);
        var byContent = tags.GroupBy(tag => tag.ContentId).ToDictionary(tag => tag.Key, tag => tag.OrderBy(one => one.TermId).ToList());
        var touches = new SortedDictionary<Guid, List<KeyValuePair<ReadPiece, decimal>>>();
        foreach (var piece in read)
        {
            if (!byContent.TryGetValue(piece.ContentId, out var ofPiece)) continue;
            foreach (var tag in ofPiece)
            {
                if (!touches.TryGetValue(tag.TermId, out var ofTerm)) touches.Add(tag.TermId, ofTerm = new List<KeyValuePair<ReadPiece, decimal>>());
                ofTerm.Add(new KeyValuePair<ReadPiece, decimal>(piece, tag.Confidence));
            }
        }
        return touches.Select(term => Sum(term.Key, term.Value, halfLife)).Where(interest => interest.Weight > 0).ToList();
    }

    private static Interest Sum(Guid termId, List<KeyValuePair<ReadPiece, decimal>> newestFirst, HalfLife halfLife)
    {
        var asOf = newestFirst[0].Key.OccurredOn;
        var weight = 0d;
        // Oldest and so smallest first, always in the same order: every machine gets the same sum.
        for (var index = newestFirst.Count - 1; index >= 0; index--)
        {
            var piece = newestFirst[index].Key;
            weight += (double)(piece.Weight * newestFirst[index].Value) * halfLife.Remaining(piece.OccurredOn, asOf);
        }
        return new Interest(termId, Interest.Round(weight), asOf, newestFirst.Select(touch => touch.Key).ToList());
    }
}
