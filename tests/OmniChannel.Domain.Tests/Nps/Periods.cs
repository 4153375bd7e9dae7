using System;
using System.Linq;
using OmniChannel.Domain.Nps;

namespace OmniChannel.Domain.Tests.Nps;

public class Periods
{
    private static DateTime Utc(int year, int month, int day, int hour = 0) => new(year, month, day, hour, 0, 0, DateTimeKind.Utc);

    [Theory]
    [InlineData(PeriodKind.Month, "2024-02", 29)]
    [InlineData(PeriodKind.Quarter, "2024-Q1", 91)]
    [InlineData(PeriodKind.Year, "2024", 366)]
    public void A_period_is_named_and_measured_by_the_calendar(PeriodKind kind, string name, int days)
    {
        var period = NpsPeriod.Containing(kind, Utc(2024, 2, 29, 23));
        Assert.Equal(name, period.ToString());
        Assert.Equal(days, (period.End - period.Start).TotalDays);
        Assert.Equal(DateTimeKind.Utc, period.Start.Kind);
    }

    [Fact]
    public void The_end_belongs_to_the_next_period()
    {
        var year = NpsPeriod.Containing(PeriodKind.Year, Utc(2025, 12, 31, 23));
        Assert.True(year.Contains(Utc(2025, 1, 1)));
        Assert.False(year.Contains(Utc(2026, 1, 1)));
        Assert.Equal("2026", NpsPeriod.Containing(PeriodKind.Year, year.End).ToString());
    }

    [Fact]
    public void Finer_periods_fill_the_coarser_one_without_gap()
    {
        var year = NpsPeriod.Containing(PeriodKind.Year, Utc(2026, 5, 5));
        Assert.Equal(["2026-Q1", "2026-Q2", "2026-Q3", "2026-Q4"], year.Parts().Select(part => part.ToString()));
        Assert.Equal(["2026-10", "2026-11", "2026-12"], year.Parts()[3].Parts().Select(part => part.ToString()));
        Assert.All(year.Parts(), quarter => Assert.Equal(year, quarter.Coarser()));
        Assert.Empty(NpsPeriod.Containing(PeriodKind.Month, Utc(2026, 5, 5)).Parts());
        Assert.Null(year.Coarser());
    }

    [Fact]
    public void A_coarser_period_counts_what_its_finer_ones_count()
    {
        var random = new Random(7);
        var answers = Enumerable.Range(0, 2000).Select(_ => new NpsResponse(Guid.NewGuid(), random.Next(11),
            Utc(2026, 1, 1).AddMinutes(random.Next(525_600)))).ToArray();
        var year = NpsPeriod.Containing(PeriodKind.Year, Utc(2026, 1, 1));
        NpsCounts Of(NpsPeriod period) => period.Kind == PeriodKind.Month
            ? NpsRollUp.Count(answers.Where(answer => period.Contains(answer.RespondedOn)), RollUpRule.All)
            : NpsRollUp.Sum(period.Parts().Select(Of));
        Assert.Equal(NpsRollUp.Count(answers, RollUpRule.All), Of(year));
    }

    [Fact]
    public void A_contact_that_answers_twice_counts_by_the_rule()
    {
        var contact = Guid.NewGuid();
        NpsResponse[] answers =
        [
            new(Guid.NewGuid(), 10, Utc(2026, 1, 1), contact), new(Guid.NewGuid(), 8, Utc(2026, 1, 3), contact),
                new(Guid.NewGuid(), 0, Utc(2026, 1, 2), Guid.NewGuid()),
            new(Guid.NewGuid(), 9, Utc(2026, 1, 2)),
        ];
        Assert.Equal(new NpsCounts(2, 1, 1), NpsRollUp.Count(answers, RollUpRule.All));
        Assert.Equal(new NpsCounts(1, 1, 1), NpsRollUp.Count(answers, RollUpRule.Latest));
        Assert.Equal(new NpsCounts(2, 0, 1), NpsRollUp.Count(answers, RollUpRule.Mean));
    }
}
