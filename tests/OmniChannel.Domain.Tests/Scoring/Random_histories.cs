using System;
using System.Collections.Generic;
using System.Linq;
using OmniChannel.Domain.Scoring;
using OmniChannel.Domain.Wording;

namespace OmniChannel.Domain.Tests.Scoring;

/// <summary>Properties that hold for every model and every history, tried on a few thousand seeded ones.</summary>
public class Random_histories
{
    private readonly Random _random = new(20260101);

    private ScoringModel AnyModel(bool rewardsOnly = false)
    {
        decimal Points(int most) => _random.Next(rewardsOnly ? 1 : -most, most + 1) switch { 0 => 1, var points => points / 4m };
        var groups = Enumerable.Range(0, _random.Next(4)).Select(i => new GroupDefinition
        {
            Code = "g" + i,
            Minimum = _random.Next(2) == 0 ? null : -_random.Next(30),
            Maximum = _random.Next(2) == 0 ? null : _random.Next(60),
        }).ToArray();
        var rules = Enumerable.Range(0, _random.Next(1, 12)).Select(i =>
        {
            var points = Points(80);
            return Sample.Rule(
                "r" + i, points, channel: _random.Next(2) == 0 ? null : "c" + _random.Next(3), type: "t" + _random.Next(3),
                group: groups.Length > 0 && _random.Next(2) == 0 ? groups[_random.Next(groups.Length)].Code : null,
                maximum: _random.Next(3) == 0 ? points * _random.Next(1, 5) : null);
        }).Concat([Sample.ProfileRule("p", Points(40), "jobtitle", "not-empty"),
            Sample.ProfileRule("q", Points(40), "donotphone", "equals", "no")]).ToArray();
        var limited = _random.Next(2) == 0;
        return Sample.Compiled(Sample.Model(
            rules, halfLife: _random.Next(4) == 0 ? null : _random.Next(1, 400), threshold: 20, rearm: 10,
            minimum: limited ? 0 : null, maximum: limited ? 100 : null, groups: groups));
    }

    private Profile AnyProfile() => Sample.Profile(
        new("jobtitle", _random.Next(2) == 0 ? ProfileValue.Empty : ProfileValue.OfText("Head")),
            new("donotphone", ProfileValue.OfYesNo(_random.Next(2) == 0)));

    private LedgerEntry[] AnyHistory(ScoringModel model) => Enumerable.Range(0, _random.Next(60))
        .Select(_ => new LedgerEntry(model.Match(Sample.Interaction("c" + _random.Next(3), "t" + _random.Next(3))),
            Sample.Day(_random.NextDouble() * 900)))
        .ToArray();

    [Fact]
    public void Any_order_and_any_split_gives_the_same_score()
    {
        for (var round = 0; round < 500; round++)
        {
            var model = AnyModel();
            var profile = AnyProfile();
            var history = AnyHistory(model);
            var expected = model.ScoreAt(model.Rebuild(history, Sample.Day(900)), profile, Sample.Day(900));
            _random.Shuffle(history);
            var balances = model.NewBalances();
            foreach (var entry in history)
            {
                balances.Add(EntryLines.Parse(entry.Lines.Write()), entry.OccurredOn);
                if (_random.Next(5) == 0) balances = model.ReadBalances(balances.Write());
            }
            var score = model.ScoreAt(balances, profile, Sample.Day(900));
            Assert.Equal(expected.Compared, score.Compared);
            Assert.Equal(ExplanationText.Write(expected.Explain(), Language.English, 4000),
                ExplanationText.Write(score.Explain(), Language.English, 4000));
        }
    }

    [Fact]
    public void The_score_is_the_formula_over_the_whole_history()
    {
        for (var round = 0; round < 500; round++)
        {
            var model = AnyModel();
            var profile = AnyProfile();
            var history = AnyHistory(model);
            var asOf = Sample.Day(900);
            Assert.Equal(ByFormula(model.Definition, history, profile, asOf),
                (double)model.ScoreAt(model.Rebuild(history, asOf), profile, asOf).Score, 0.000001);
        }
    }

    [Fact]
    public void Explanations_always_add_up_to_the_score_shown()
    {
        for (var round = 0; round < 1000; round++)
        {
            var model = AnyModel();
            var score = model.ScoreAt(model.Rebuild(AnyHistory(model), Sample.Day(900)), AnyProfile(),
                Sample.Day(900 + (_random.NextDouble() * 100)));
            var explanation = score.Explain();
            Assert.Equal(Math.Round(score.Score, 2, MidpointRounding.AwayFromZero), explanation.Score);
            Assert.Equal(explanation.Score, explanation.Sum(line => line.Points));
            Assert.All(explanation, line => Assert.Equal(line.Points, Math.Round(line.Points, 2)));
            Assert.DoesNotContain(explanation, line => line.Points == 0);
        }
    }

    [Fact]
    public void Reversing_everything_returns_to_the_profile_points()
    {
        for (var round = 0; round < 300; round++)
        {
            var model = AnyModel();
            var profile = AnyProfile();
            var history = AnyHistory(model);
            var reversed = history.Concat(history.Select(entry => new LedgerEntry(entry.Lines.Reversed(), entry.OccurredOn,
                isReversal: true))).ToArray();
            _random.Shuffle(reversed);
            var untouched = model.ScoreAt(model.NewBalances(), profile, Sample.Day(901));
            Assert.Equal(untouched.Score, model.ScoreAt(model.Rebuild(reversed, Sample.Day(901)), profile, Sample.Day(901)).Score);
        }
    }

    [Fact]
    public void More_of_the_same_reward_never_lowers_a_score()
    {
        for (var round = 0; round < 300; round++)
        {
            var model = AnyModel(rewardsOnly: true);
            var balances = model.NewBalances();
            var before = model.ScoreAt(balances, Profile.Empty, Sample.Start).Score;
            for (var i = 0; i < 15; i++)
            {
                balances.Add(model.Match(Sample.Interaction("c" + _random.Next(3), "t" + _random.Next(3))), Sample.Start);
                var after = model.ScoreAt(balances, Profile.Empty, Sample.Start).Score;
                Assert.True(after >= before);
                before = after;
            }
        }
    }

    [Fact]
    public void The_score_crosses_the_threshold_exactly_when_foretold()
    {
        var foretold = 0;
        for (var round = 0; round < 3000; round++)
        {
            var model = AnyModel();
            var profile = AnyProfile();
            var balances = model.Rebuild(AnyHistory(model), Sample.Day(900));
            var now = Sample.Day(900);
            decimal ScoreAt(DateTime date) => model.ScoreAt(balances, profile, date).Score;
            var result = model.ScoreAt(balances, profile, now);
            var outlook = result.Outlook();
            if (!result.IsAboveThreshold)
            {
                Assert.Equal(Outlook.NotAbove, outlook.Outlook);
                continue;
            }
            var end = outlook.Until ?? now.AddDays(4000);
            for (var i = 0; i <= 20; i++) Assert.True(ScoreAt(now.AddTicks((end - now).Ticks / 21 * i)) >= 19.9999m, $"round {round}");
            if (outlook.Until is not { } until) continue;
            foretold++;
            Assert.Equal(20m, ScoreAt(until), 4);
            Assert.True(ScoreAt(until.AddMinutes(30)) < 20m);
        }
        Assert.True(foretold > 300);
    }

    private static double ByFormula(ModelDefinition model, LedgerEntry[] history, Profile profile, DateTime asOf)
    {
        double Rule(RuleDefinition rule)
        {
            var sum = history.SelectMany(entry => entry.Lines.Where(line => line.RuleCode == rule.Code)
                .Select(line => (double)line.Points * (model.HalfLifeDays is { } days
                    ? Math.Pow(2, -(asOf - entry.OccurredOn).TotalDays / (double)days) : 1))).Sum();
            if (rule.Maximum is not { } maximum) return sum;
            return rule.Points > 0 ? Math.Min(sum, (double)maximum) : Math.Max(sum, (double)maximum);
        }
        double Clamp(double sum, decimal? minimum, decimal? maximum) =>
            Math.Min(Math.Max(sum, (double?)minimum ?? double.MinValue), (double?)maximum ?? double.MaxValue);
        var total = model.Rules.Where(rule => rule.Kind == RuleKind.Interaction).GroupBy(rule => rule.GroupCode).Sum(rules =>
        {
            var group = model.Groups.SingleOrDefault(group => group.Code == rules.Key);
            return Clamp(rules.Sum(Rule), group?.Minimum, group?.Maximum);
        });
        // A group without a matching rule still has its limits.
        total += model.Groups.Where(group => model.Rules.All(rule => rule.GroupCode != group.Code)).Sum(group => Clamp(0, group.Minimum,
            group.Maximum));
        if (!profile.Read("jobtitle").IsEmpty) total += (double)model.Rules.Single(rule => rule.Code == "p").Points!.Value;
        if (profile.Read("donotphone").AsYesNo == false) total += (double)model.Rules.Single(rule => rule.Code == "q").Points!.Value;
        return Clamp(total, model.Minimum, model.Maximum);
    }
}
