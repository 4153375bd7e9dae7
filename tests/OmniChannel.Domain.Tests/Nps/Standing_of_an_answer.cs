using System;
using System.Collections.Generic;
using System.Linq;
using OmniChannel.Domain.Nps;

namespace OmniChannel.Domain.Tests.Nps;

public class Standing_of_an_answer
{
    private static readonly DateTime Start = new(2025, 11, 20, 0, 0, 0, DateTimeKind.Utc);

    private static readonly PeriodKind[] Kinds = [PeriodKind.Month, PeriodKind.Quarter, PeriodKind.Year];

    private static readonly RollUpRule[] Rules = [RollUpRule.All, RollUpRule.Latest, RollUpRule.Mean];

    [Fact]
    public void The_latest_answer_of_a_period_carries_the_mean_of_all_in_it()
    {
        // One contact: 10 in January, 6 and 9 in February, 4 in April.
        var standings = NpsStanding.Of([Answer(10, 2026, 1, 5), Answer(9, 2026, 2, 20), Answer(6, 2026, 2, 3), Answer(4, 2026, 4, 1)]);

        Assert.Equal([10, 6, 9, 4], standings.Select(standing => standing.Response.Score));
        Assert.Equal([null, -4, 3, -5], standings.Select(standing => standing.Change));
        Assert.Equal([NpsCategory.Promoter, null, NpsCategory.Passive, NpsCategory.Detractor], standings.Select(standing => standing.MeanOf(PeriodKind.Month)));
        Assert.Equal([null, null, NpsCategory.Passive, NpsCategory.Detractor], standings.Select(standing => standing.MeanOf(PeriodKind.Quarter)));
        Assert.Equal([null, null, null, NpsCategory.Passive], standings.Select(standing => standing.MeanOf(PeriodKind.Year)));
        Assert.Equal([null, null, NpsCategory.Promoter, NpsCategory.Detractor], standings.Select(standing => standing.CountsAs(PeriodKind.Quarter, RollUpRule.Latest)));
    }

    /// <summary>A mean of exactly 9 is a promoter, of exactly 7 a passive; 20 / 3 is neither.</summary>
    [Theory]
    [InlineData(new[] { 8, 10 }, NpsCategory.Promoter)]
    [InlineData(new[] { 8, 9 }, NpsCategory.Passive)]
    [InlineData(new[] { 4, 10 }, NpsCategory.Passive)]
    [InlineData(new[] { 6, 7, 7 }, NpsCategory.Detractor)]
    public void Means_are_compared_exactly(int[] scores, NpsCategory category)
    {
        var standings = NpsStanding.Of(scores.Select((score, i) => Answer(score, 2026, 5, 1 + i)));
        Assert.Equal(category, standings[^1].MeanOf(PeriodKind.Month));
    }

    /// <summary>Three contacts, hand-computed: A 10 then 4, B 9 and 7, C 8, all in one quarter.</summary>
    [Theory]
    [InlineData(RollUpRule.All, 2, 2, 1, 20)]
    [InlineData(RollUpRule.Latest, 0, 2, 1, -33.333)]
    [InlineData(RollUpRule.Mean, 0, 3, 0, 0)]
    public void Three_rules_make_known_numbers_of_a_quarter(RollUpRule rule, int promoters, int passives, int detractors, double nps)
    {
        NpsResponse[][] contacts = [[Answer(10, 2026, 1, 5), Answer(4, 2026, 3, 1)], [Answer(9, 2026, 1, 6), Answer(7, 2026, 2, 1)], [Answer(8, 2026, 2, 2)]];
        var counts = Sum(contacts.SelectMany(NpsStanding.Of), PeriodKind.Quarter, rule, NpsPeriod.Containing(PeriodKind.Quarter, new DateTime(2026, 2, 1, 0, 0, 0, DateTimeKind.Utc)));
        Assert.Equal(new NpsCounts(promoters, passives, detractors), counts);
        Assert.Equal((decimal)nps, counts.Nps);
    }

    [Fact]
    public void Sums_over_answers_equal_a_recount_under_every_rule()
    {
        for (var seed = 0; seed < 300; seed++)
        {
            var random = new Random(seed);
            var contacts = Enumerable.Range(0, 4).Select(_ => Guid.NewGuid()).ToList();
            var answers = Enumerable.Range(0, random.Next(30)).Select(_ => new NpsResponse(Guid.NewGuid(), random.Next(11), Start.AddDays(random.Next(500)), contacts[random.Next(4)])).ToList();
            var standings = answers.GroupBy(answer => answer.ContactId).SelectMany(own => NpsStanding.Of(own)).ToList();
            foreach (var rule in Rules)
            {
                foreach (var period in Kinds.SelectMany(kind => answers.Select(answer => NpsPeriod.Containing(kind, answer.RespondedOn)).Distinct()))
                    Assert.Equal(NpsRollUp.Count(answers.Where(answer => period.Contains(answer.RespondedOn)), rule), Sum(standings, period.Kind, rule, period));
            }
        }
    }

    private static NpsResponse Answer(int score, int year, int month, int day) => new(Guid.NewGuid(), score, new DateTime(year, month, day, 0, 0, 0, DateTimeKind.Utc));

    private static NpsCounts Sum(IEnumerable<NpsStanding> standings, PeriodKind kind, RollUpRule rule, NpsPeriod period) => standings
        .Where(standing => period.Contains(standing.Response.RespondedOn))
        .Select(standing => standing.CountsAs(kind, rule))
        .Aggregate(default(NpsCounts), (counts, category) => category is NpsCategory known ? counts.With(known) : counts);
}
