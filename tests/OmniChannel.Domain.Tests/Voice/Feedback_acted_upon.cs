using System;
using System.Linq;
using OmniChannel.Domain.Voice;

namespace OmniChannel.Domain.Tests.Voice;

public class Feedback_acted_upon
{
    private static readonly DateTime Start = new(2026, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    [Theory]
    [InlineData(new double[] { }, 0, null, null)]
    [InlineData(new double[] { }, 2, 0.0, null)]
    [InlineData(new[] { 3.0 }, 0, 1.0, 3.0)]
    [InlineData(new[] { 10.0, 1.0, 4.0 }, 1, 0.75, 4.0)]
    [InlineData(new[] { 10.0, 1.0, 4.0, 2.0 }, 2, 0.6667, 3.0)]
    public void Share_and_median_days(double[] days, int open, double? share, double? median)
    {
        var items = days.Select(day => new FeedbackItem(Start, Start.AddDays(day), null)).Concat(Enumerable.Repeat(new FeedbackItem(Start, null, null), open));
        var result = FeedbackShare.Of(items);
        Assert.Equal(days.Length + open, result.Total);
        Assert.Equal(days.Length, result.ActedOn);
        Assert.Equal((decimal?)share, result.Share);
        Assert.Equal((decimal?)median, result.MedianDays);
    }

    [Fact]
    public void Words_alone_have_no_part_in_the_mean_rating()
    {
        FeedbackItem[] items = [new(Start, null, 5), new(Start, null, 2), new(Start, null, null), new(Start, null, 4)];
        Assert.Equal(3.67m, FeedbackShare.Of(items).MeanRating);
        Assert.Null(FeedbackShare.Of(items.Skip(2).Take(1)).MeanRating);
    }

    [Theory]
    [InlineData(0, false)]
    [InlineData(1, true)]
    [InlineData(5, true)]
    [InlineData(6, false)]
    public void Ratings_go_from_one_to_five(int rating, bool valid) => Assert.Equal(valid, FeedbackShare.IsRating(rating));
}
