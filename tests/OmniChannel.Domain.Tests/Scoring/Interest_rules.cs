using System;
using System.Collections.Generic;
using System.Linq;
using OmniChannel.Domain.Scoring;
using OmniChannel.Domain.Wording;

namespace OmniChannel.Domain.Tests.Scoring;

/// <summary>Rules that hold while a contact is interested in a term.</summary>
public class Interest_rules
{
    private static readonly Guid Heart = Sample.Id("heart");

    private static readonly ScoringModel Model = Sample.Compiled(Sample.Model([Rule()], threshold: 5));

    private static RuleDefinition Rule(decimal? least = 1, string? term = "heart", decimal? points = 7, string? channel = null) => new()
    {
        Code = "r", Name = "Rule r", Kind = RuleKind.Interest, Points = points, TermId = term == null ? null : Sample.Id(term), LeastInterest = least,
        ChannelId = channel == null ? null : Sample.Id(channel),
    };

    private static Profile Interested(double weight, double on, decimal? halfLife = 10) => Sample.Profile(
        new KeyValuePair<string, ProfileValue>(InterestAttribute.Of(Heart), ProfileValue.OfInterest(new FadingInterest(weight, Sample.Day(on), HalfLife.OfDays(halfLife)))));

    private static ScoreResult Score(Profile profile, double day) => Model.ScoreAt(Model.NewBalances(), profile, Sample.Day(day));

    [Theory]
    [InlineData(4, 0, 7)]
    [InlineData(4, 19.99, 7)]
    [InlineData(4, 20.01, 0)]
    [InlineData(1, 0, 7)]
    [InlineData(0.999999, 0, 0)]
    public void It_holds_while_enough_interest_is_left(double weight, double day, int expected) => Assert.Equal(expected, Score(Interested(weight, 0), day).Score);

    [Fact]
    public void Who_has_no_interest_gets_nothing_and_time_changes_nothing()
    {
        var score = Score(Profile.Empty, 0);
        Assert.Equal(0m, score.Score);
        Assert.Null(score.NextChange);
        Assert.Equal([Heart], Model.InterestTerms);
        Assert.Empty(Model.ProfileAttributes);
    }

    [Fact]
    public void The_score_knows_when_the_interest_will_have_faded_too_far_and_falls_below_the_threshold_then()
    {
        var random = new Random(5);
        for (var round = 0; round < 1000; round++)
        {
            var profile = Interested(1 + (random.NextDouble() * 20), random.Next(50), random.Next(1, 400));
            var score = Score(profile, 50);
            if (score.Score == 0) continue;
            var change = score.NextChange!.Value;
            Assert.Equal(0, change.Ticks % TimeSpan.TicksPerSecond);
            Assert.Equal(7m, Model.ScoreAt(Model.NewBalances(), profile, change.AddSeconds(-3)).Score);
            Assert.Equal(0m, Model.ScoreAt(Model.NewBalances(), profile, change).Score);
            Assert.Null(Model.ScoreAt(Model.NewBalances(), profile, change).NextChange);
            Assert.Equal((Outlook.Until, change), (score.Outlook().Outlook, score.Outlook().Until));
        }
    }

    [Fact]
    public void Interest_that_does_not_fade_lasts() => Assert.Equal(Outlook.Lasting, Score(Interested(3, 0, halfLife: null), 9).Outlook().Outlook);

    [Fact]
    public void Interests_that_fade_alike_fade_as_one_in_any_order()
    {
        var (one, other) = (new FadingInterest(3, Sample.Day(0), HalfLife.OfDays(10)), new FadingInterest(1, Sample.Day(20), HalfLife.OfDays(10)));
        Assert.Equal(one.WeightAt(Sample.Day(33)) + other.WeightAt(Sample.Day(33)), one.Plus(other).WeightAt(Sample.Day(33)), 12);
        Assert.Equal(one.Plus(other).WeightAt(Sample.Day(33)), other.Plus(one).WeightAt(Sample.Day(33)), 12);
        Assert.Throws<ArgumentException>(() => one.Plus(new FadingInterest(1, Sample.Day(0), HalfLife.None)));
    }

    [Fact]
    public void Explanation_and_test_say_that_it_is_an_interest()
    {
        var test = Model.Test([], Interested(4, 0), Sample.Day(10));
        Assert.Equal("+7.00 Rule r (interest)", ExplanationText.Write(test.Score.Explain(), Language.English, 100));
        Assert.Equal("r", test.Score.Explain().LeadingRule);
        Assert.Equal("Holds: the interest in the term is 2, 1 is enough.", test.Rules.Single().Why.In(Language.English));
        Assert.Equal(RuleKind.Interest, test.Rules.Single().Kind);
        Assert.Contains("\"kind\":\"interest\"", ContactTestJson.Write(test, null, Language.English), StringComparison.Ordinal);
        Assert.Equal("Trifft nicht zu: Das Interesse am Begriff ist 0,5, nötig wäre 1.", Model.Test([], Interested(4, 0), Sample.Day(30)).Rules.Single().Why.In(Language.German));
    }

    public static TheoryData<RuleDefinition, string> Mistakes => new()
    {
        { Rule(term: null), "interest-rule-without-term" },
        { Rule(least: null), "interest-rule-without-weight" },
        { Rule(least: 0), "interest-rule-without-weight" },
        { Rule(channel: "mail"), "interest-rule-with-others" },
        { new RuleDefinition { Code = "r", Points = 1, ChannelId = Sample.Id("mail"), LeastInterest = 2 }, "least-interest-not-asked" },
        { new RuleDefinition { Code = "r", Kind = RuleKind.Interest, Points = 1, TermId = Heart, LeastInterest = 1, Maximum = 3 }, "profile-rule-with-maximum" },
        { new RuleDefinition { Code = "r", Kind = RuleKind.Interest, Points = 1, TermId = Heart, LeastInterest = 1, Repeat = RepeatPolicy.FirstTime }, "profile-rule-with-repeats" },
    };

    [Theory]
    [MemberData(nameof(Mistakes))]
    public void What_cannot_work_is_named_with_its_rule(RuleDefinition rule, string expected)
    {
        var problem = Assert.Single(ScoringModel.Compile(Sample.Model(rule), Columns.Usual).Problems);
        Assert.Equal((expected, "r"), (problem.Code, problem.PartCode));
    }
}
