using System;
using System.Collections.Generic;

namespace OmniChannel.Domain.Nps;

/// <summary>
/// What one answer stands for among all answers of its contact. The latest answer of a contact in a month, quarter or year carries what the mean of the
/// contact's answers in it comes to; the others carry nothing. So under every <see cref="RollUpRule"/> the counts of any set of contacts in any period
/// are sums over answers, and nobody has to see the answers of one contact together again:
/// all = the categories of the answers; latest = the categories of those that carry a mean of the period; mean = those means.
/// </summary>
public sealed class NpsStanding
{
    private readonly NpsCategory?[] _means = new NpsCategory?[3];

    private NpsStanding(NpsResponse response, int? change)
    {
        Response = response;
        Change = change;
    }

    /// <summary>The answer.</summary>
    public NpsResponse Response { get; }

    /// <summary>The answer minus the one before it; null for the first.</summary>
    public int? Change { get; }

    /// <summary>What the mean of the contact's answers in the period of this answer comes to, on the latest of them; null on the others.</summary>
    public NpsCategory? MeanOf(PeriodKind kind) => _means[(int)kind];

    /// <summary>What the answer counts as in its period; null = not at all.</summary>
    public NpsCategory? CountsAs(PeriodKind kind, RollUpRule rule)
    {
        if (rule == RollUpRule.All) return Response.Category;
        return rule == RollUpRule.Mean || MeanOf(kind) == null ? MeanOf(kind) : Response.Category;
    }

    /// <summary>The standings of all answers of one contact, given in any order, by date.</summary>
    public static IReadOnlyList<NpsStanding> Of(IEnumerable<NpsResponse> responses)
    {
        var answers = new List<NpsResponse>(responses);
        answers.Sort(NpsResponse.Compare);
        var standings = new List<NpsStanding>(answers.Count);
        for (var i = 0; i < answers.Count; i++) standings.Add(new NpsStanding(answers[i], i == 0 ? null : answers[i].Score - answers[i - 1].Score));
        foreach (var kind in new[] { PeriodKind.Month, PeriodKind.Quarter, PeriodKind.Year }) Carry(standings, kind);
        return standings;
    }

    private static void Carry(List<NpsStanding> standings, PeriodKind kind)
    {
        var sum = 0;
        var count = 0;
        for (var i = 0; i < standings.Count; i++)
        {
            sum += standings[i].Response.Score;
            count++;
            var period = NpsPeriod.Containing(kind, standings[i].Response.RespondedOn);
            if (i + 1 < standings.Count && period.Contains(standings[i + 1].Response.RespondedOn)) continue;
            standings[i]._means[(int)kind] = NpsRollUp.CategoriseMean(sum, count);
            sum = 0;
            count = 0;
        }
    }
}
