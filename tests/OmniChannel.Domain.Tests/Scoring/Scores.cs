using System;
using System.Collections.Generic;
using System.Linq;
using OmniChannel.Domain.Scoring;

namespace OmniChannel.Domain.Tests.Scoring;

public class Scores
{
    // A model small enough to be worked out on paper: half-life 10 days; on day 20 a point of day 0 is worth a quarter, one of day 10 a half.
    private static readonly ModelDefinition HandWorked = Sample.Model(
        [
            Sample.Rule("click", 8, type: "click", maximum: 10),
            Sample.Rule("open", 4, type: "open", group: "mail"),
            Sample.Rule("visit", 40, channel: "visit", group: "talk"),
            Sample.Rule("complaint", -12, channel: "phone", group: "talk"),
            Sample.ProfileRule("head", 5, "jobtitle", "contains", "head"),
            Sample.ProfileRule("big", 7, "account.name", "begins-with", "Big"),
        ],
        halfLife: 10, threshold: 30, rearm: 20, minimum: 0, maximum: 35,
        groups: [new GroupDefinition { Code = "mail", Maximum = 5 }, new GroupDefinition { Code = "talk", Minimum = -3, Maximum = 18 }]);

    private static readonly Profile Head = Sample.Profile(new KeyValuePair<string, ProfileValue>("jobtitle", ProfileValue.OfText("Deputy HEAD")));

    private static ScoreResult HandWorkedAt(double day)
    {
        var model = Sample.Compiled(HandWorked);
        var balances = model.NewBalances();
        balances.Add(model.Match(Sample.Interaction("mail", "click")), Sample.Day(0));   // 8 → 2
        balances.Add(model.Match(Sample.Interaction("mail", "click")), Sample.Day(20));  // 8, together 10: just not capped
        balances.Add(model.Match(Sample.Interaction("mail", "open")), Sample.Day(10));   // 4 → 2
        balances.Add(model.Match(Sample.Interaction("mail", "open")), Sample.Day(20));   // 4, together 6: the group keeps 5
        balances.Add(model.Match(Sample.Interaction("visit")), Sample.Day(10));          // 40 → 20
        balances.Add(model.Match(Sample.Interaction("phone")), Sample.Day(0));           // −12 → −3, group 17
        return model.ScoreAt(balances, Head, Sample.Day(day));
    }

    [Fact]
    public void The_hand_worked_model_gives_the_hand_worked_score()
    {
        var score = HandWorkedAt(20);
        Assert.Equal(32m, score.EngagementPoints);
        Assert.Equal(5m, score.ProfilePoints);
        Assert.Equal(35m, score.Score);
        Assert.True(score.IsAboveThreshold);
        Assert.Equal(
            [
                "Interactions visit 20 1", "Interactions click 10 2", "Interactions open 6 2", "Profile head 5 0", "Interactions complaint -3 1",
                    "ModelLimit model -2 0",
                "GroupLimit mail -1 0",
            ],
            score.Explain().Select(line => FormattableString.Invariant($"{line.Kind} {line.Code} {line.Points:0.##} {line.Count}")));
    }

    [Fact]
    public void Ten_days_later_everything_is_half_and_the_limits_no_longer_hold()
    {
        var score = HandWorkedAt(30);
        Assert.Equal(5m + 3m + 8.5m, score.EngagementPoints);
        Assert.Equal(21.5m, score.Score);
        Assert.False(score.IsAboveThreshold);
        Assert.DoesNotContain(score.Explain(), line => line.Kind == ExplanationKind.GroupLimit);
    }

    [Fact]
    public void A_rule_is_held_back_in_the_direction_of_its_points()
    {
        var model = Sample.Compiled(Sample.Model(Sample.Rule("good", 10, type: "a", maximum: 15), Sample.Rule("bad", -10, type: "b", maximum: -15)));
        var balances = model.NewBalances();
        Assert.Equal(0m, model.ScoreAt(balances, Profile.Empty, Sample.Start).Score);
        balances.Add("good", 20, Sample.Start);
        Assert.Equal(15m, model.ScoreAt(balances, Profile.Empty, Sample.Start).Score);
        balances.Add("bad", -40, Sample.Start);
        Assert.Equal(0m, model.ScoreAt(balances, Profile.Empty, Sample.Start).Score);
    }

    [Fact]
    public void A_rule_the_model_no_longer_has_is_kept_but_does_not_count()
    {
        var model = Sample.Compiled(Sample.Model(Sample.Rule("r", 1)));
        var balances = model.NewBalances();
        balances.Add("gone", 50, Sample.Start);
        balances.Add("r", 1, Sample.Start);
        Assert.Equal(1m, model.ScoreAt(balances, Profile.Empty, Sample.Start).Score);
        Assert.Contains("gone,50", balances.Write(), StringComparison.Ordinal);
    }

    [Fact]
    public void Manual_points_add_to_the_engagement()
    {
        var model = Sample.Compiled(Sample.Model([Sample.Rule("r", 1)], halfLife: 1));
        var balances = model.NewBalances();
        balances.Add(EntryLines.Manual(-7.5m), Sample.Start);
        var score = model.ScoreAt(balances, Profile.Empty, Sample.Day(100));
        Assert.Equal(-7.5m, score.EngagementPoints);
        Assert.Equal(ExplanationKind.Manual, Assert.Single(score.Explain()).Kind);
    }

    [Fact]
    public void Thresholds_compare_four_places()
    {
        var model = Sample.Compiled(Sample.Model([Sample.Rule("r", 1)], threshold: 60));
        foreach (var (points, above) in new[] { (59.99995m, true), (59.99994m, false), (60m, true) })
        {
            var balances = model.NewBalances();
            balances.Add("r", points, Sample.Start);
            Assert.Equal(above, model.ScoreAt(balances, Profile.Empty, Sample.Start).IsAboveThreshold);
        }
    }

    [Fact]
    public void Sums_beyond_what_a_column_holds_are_cut_and_still_add_up()
    {
        var model = Sample.Compiled(Sample.Model(Sample.Rule("r", 1)));
        var balances = model.NewBalances();
        for (var i = 0; i < 3; i++) balances.Add("r", 79_000_000_000m, Sample.Start);
        balances.Add(EntryLines.Manual(5), Sample.Start);
        var score = model.ScoreAt(balances, Profile.Empty, Sample.Start);
        Assert.Equal(99_999_999_999m, score.Score);
        Assert.Equal(score.Score, score.Explain().Sum(line => line.Points));
    }

    [Fact]
    public void The_order_in_which_rules_are_read_does_not_matter()
    {
        var random = new Random(5);
        var rules = Enumerable.Range(0, 60).Select(i => Sample.Rule("r" + i, 0.1m + (i * 0.37m), type: "t" + (i % 7), group: i % 2 == 0 ? "g"
            : null)).ToArray();
        GroupDefinition[] groups = [new GroupDefinition { Code = "g", Maximum = 40 }];
        decimal Score(RuleDefinition[] order)
        {
            var model = Sample.Compiled(Sample.Model(order, halfLife: 17, groups: groups));
            var balances = model.NewBalances();
            for (var i = 0; i < 100; i++) balances.Add(model.Match(Sample.Interaction("mail", "t" + (i % 7))), Sample.Day(i * 1.7));
            return model.ScoreAt(balances, Profile.Empty, Sample.Day(200)).Score;
        }
        var expected = Score(rules);
        for (var round = 0; round < 20; round++)
        {
            random.Shuffle(rules);
            Assert.Equal(expected, Score(rules));
        }
    }
}
