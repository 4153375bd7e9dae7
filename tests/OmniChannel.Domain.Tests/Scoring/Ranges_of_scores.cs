using System;
using System.Linq;
using OmniChannel.Domain.Scoring;

namespace OmniChannel.Domain.Tests.Scoring;

public class Ranges_of_scores
{
    [Theory]
    [InlineData(60d, null, null, 0, 10)]
    [InlineData(100d, null, null, 0, 10)]
    [InlineData(null, null, 100d, 0, 5)]
    [InlineData(null, -50d, null, -50, 10)]
    [InlineData(0.5, null, null, 0, 0.05)]
    public void Ranges_are_round_and_suit_the_model(double? threshold, double? minimum, double? maximum, double first, double width)
    {
        var bins = ScoreBins.For(new ModelDefinition { Threshold = (decimal?)threshold, Minimum = (decimal?)minimum, Maximum = (decimal?)maximum });
        Assert.Equal((decimal)first, bins.From(1));
        Assert.Equal((decimal)width, bins.To(1) - bins.From(1));
    }

    [Fact]
    public void Every_score_lies_in_its_range_and_ranges_join()
    {
        var random = new Random(20261126);
        for (var i = 0; i < 2000; i++)
        {
            var bins = ScoreBins.For(new ModelDefinition { Threshold = random.Next(1000) });
            var score = random.Next(-5000, 300000) / 100m;
            var bin = bins.Of(score);
            Assert.True(bins.From(bin) is not { } from || from <= score);
            Assert.True(bins.To(bin) is not { } to || score < to);
            Assert.All(Enumerable.Range(1, ScoreBins.Count - 1), place => Assert.Equal(bins.To(place - 1), bins.From(place)));
            Assert.Null(bins.From(0));
            Assert.Null(bins.To(ScoreBins.Count - 1));
        }
    }
}
