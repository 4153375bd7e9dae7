using System;
using System.Linq;
using OmniChannel.Domain.Nps;

namespace OmniChannel.Domain.Tests.Nps;

public class History_of_a_contact
{
    private static readonly DateTime Start = new(2026, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    private static NpsResponse Answer(int score, int day, string id = "00000000-0000-0000-0000-000000000000") =>
        new(new Guid(id), score, Start.AddDays(day));

    [Fact]
    public void The_last_two_answers_make_the_trend()
    {
        var history = NpsHistory.Of([Answer(9, 30), Answer(3, 0), Answer(7, 10)])!;
        Assert.Equal(9, history.Last);
        Assert.Equal(NpsCategory.Promoter, history.Category);
        Assert.Equal(7, history.Previous);
        Assert.Equal(2, history.Change);
        Assert.Equal(Start.AddDays(30), history.On);
        Assert.Equal(3, history.Count);
        Assert.Equal(9, history.Best);
        Assert.Equal(3, history.Worst);
        Assert.Equal(NpsTrend.Rising, history.Trend);
    }

    [Fact]
    public void One_answer_has_no_trend_and_no_answer_no_history()
    {
        var history = NpsHistory.Of([Answer(0, 0)])!;
        Assert.Null(history.Previous);
        Assert.Null(history.Change);
        Assert.Equal(NpsTrend.None, history.Trend);
        Assert.Null(NpsHistory.Of([]));
    }

    [Fact]
    public void Answers_of_the_same_instant_are_ordered_by_their_id()
    {
        NpsResponse[] answers = [Answer(2, 5, "00000000-0000-0000-0000-00000000000b"), Answer(8, 5, "00000000-0000-0000-0000-00000000000a")];
        Assert.Equal(2, NpsHistory.Of(answers)!.Last);
        Assert.Equal(2, NpsHistory.Of(answers.Reverse())!.Last);
        Assert.Equal(NpsTrend.Falling, NpsHistory.Of(answers)!.Trend);
    }

    [Fact]
    public void The_same_answer_twice_is_steady() => Assert.Equal(NpsTrend.Steady, NpsHistory.Of([Answer(8, 0), Answer(8, 1)])!.Trend);
}
