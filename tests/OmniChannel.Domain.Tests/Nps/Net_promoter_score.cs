using System;
using System.Linq;
using OmniChannel.Domain.Nps;

namespace OmniChannel.Domain.Tests.Nps;

public class Net_promoter_score
{
    [Fact]
    public void Every_answer_has_its_category()
    {
        Assert.All(Enumerable.Range(0, 7), score => Assert.Equal(NpsCategory.Detractor, NpsAnswer.Categorise(score)));
        Assert.All(Enumerable.Range(7, 2), score => Assert.Equal(NpsCategory.Passive, NpsAnswer.Categorise(score)));
        Assert.All(Enumerable.Range(9, 2), score => Assert.Equal(NpsCategory.Promoter, NpsAnswer.Categorise(score)));
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(11)]
    public void Anything_else_is_no_answer(int score)
    {
        Assert.False(NpsAnswer.IsValid(score));
        Assert.Throws<ArgumentOutOfRangeException>(() => NpsAnswer.Categorise(score));
    }

    [Theory]
    [InlineData(5, 3, 2, 30.0, -19.051, 65.204)]
    [InlineData(60, 25, 15, 45.0, 29.343, 58.036)]
    [InlineData(1, 0, 0, 100, -48.499, 98.499)]
    [InlineData(2, 0, 1, 33.333, -51.333, 84.667)] // 84.66650645
    public void The_interval_is_the_adjusted_wald_interval(int promoters, int passives, int detractors, double nps, double low, double high)
    {
        var counts = new NpsCounts(promoters, passives, detractors);
        Assert.Equal((decimal)nps, counts.Nps);
        Assert.Equal((decimal)low, counts.Interval!.Low);
        Assert.Equal((decimal)high, counts.Interval!.High);
    }

    [Fact]
    public void It_is_rounded_once_from_the_counts_and_halves_away_from_zero()
    {
        Assert.Equal(28.571m, new NpsCounts(4, 1, 2).Nps);
        Assert.Equal(29, new NpsCounts(4, 1, 2).Shown);
        Assert.Equal(13, new NpsCounts(1, 7, 0).Shown);
        Assert.Equal(-13, new NpsCounts(0, 7, 1).Shown);
    }

    [Fact]
    public void Without_answers_there_is_no_score()
    {
        var none = default(NpsCounts);
        Assert.Null(none.Nps);
        Assert.Null(none.Shown);
        Assert.Null(none.Interval);
        Assert.Null(none.ChangeSince(new NpsCounts(1, 1, 1)));
        Assert.Null(new NpsCounts(1, 1, 1).ChangeSince(none));
    }

    [Fact]
    public void It_stays_within_one_hundred_and_inside_its_interval()
    {
        var random = new Random(6);
        for (var round = 0; round < 2000; round++)
        {
            var counts = new NpsCounts(random.Next(60), random.Next(60), random.Next(60));
            if (counts.Nps is not { } nps) continue;
            Assert.InRange(nps, -100m, 100m);
            Assert.InRange(counts.Interval!.Low, -100m, counts.Interval.High);
            Assert.True(counts.Interval.High <= 100m);
            Assert.Equal(-nps, new NpsCounts(counts.Detractors, counts.Passives, counts.Promoters).Nps);
        }
    }

    [Fact]
    public void A_change_is_clear_only_when_chance_would_rarely_make_it()
    {
        var few = new NpsCounts(5, 3, 2).ChangeSince(new NpsCounts(4, 3, 3))!;
        Assert.Equal(20m, few.Difference);
        Assert.False(few.IsClear);
        var many = new NpsCounts(500, 300, 200).ChangeSince(new NpsCounts(400, 300, 300))!;
        Assert.Equal(20m, many.Difference);
        Assert.True(many.IsClear);
    }

    [Fact]
    public void Counts_cannot_be_negative() => Assert.Throws<ArgumentOutOfRangeException>(() => new NpsCounts(1, -1, 0));
}
