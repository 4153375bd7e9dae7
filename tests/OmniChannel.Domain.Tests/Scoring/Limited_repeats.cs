using System;
using System.Collections.Generic;
using System.Linq;
using OmniChannel.Domain.Scoring;
using OmniChannel.Domain.Wording;

namespace OmniChannel.Domain.Tests.Scoring;

/// <summary>Rules that do not count each time: which interactions count does not depend on the order in which they become known.</summary>
public class Limited_repeats
{
    private readonly Random _random = new(20260303);

    private static RuleDefinition Rule(RepeatPolicy repeat, int? days = null, int? times = null, string code = "r", decimal points = 8, decimal? maximum = null) =>
        new() { Code = code, Name = "Rule " + code, Points = points, ChannelId = Sample.Id("mail"), Repeat = repeat, RepeatDays = days, RepeatTimes = times, Maximum = maximum };

    private static ScoringModel Model(RuleDefinition rule, decimal? halfLife = null) => Sample.Compiled(Sample.Model([rule], halfLife: halfLife));

    private static LedgerEntry Entry(ScoringModel model, double day, string? content = null) =>
        new(model.Match(Sample.Interaction(content: content)), Sample.Day(day));

    private static decimal Score(ScoringModel model, double asOf, params LedgerEntry[] ledger) =>
        model.ScoreAt(model.Rebuild(ledger, DateTime.MaxValue), Profile.Empty, Sample.Day(asOf)).Score;

    [Fact]
    public void The_first_time_alone_counts_and_fades_from_its_own_date()
    {
        var model = Model(Rule(RepeatPolicy.FirstTime), halfLife: 10);
        Assert.Equal(4m, Score(model, 10, Entry(model, 0), Entry(model, 5), Entry(model, 9)));
        Assert.Equal(4m, Score(model, 10, Entry(model, 9), Entry(model, 5), Entry(model, 0)));
    }

    [Fact]
    public void Each_piece_of_content_counts_once_and_what_has_none_does_not_match()
    {
        var model = Model(Rule(RepeatPolicy.OncePerContent));
        Assert.Equal(16m, Score(model, 9, Entry(model, 0, "a"), Entry(model, 1, "b"), Entry(model, 2, "a"), Entry(model, 3), Entry(model, 4, "b")));
        Assert.Same(EntryLines.None, model.Match(Sample.Interaction()));
    }

    // 2026-01-01 is a Thursday: the fourth day after it is a Monday.
    [Theory]
    [InlineData(1, null, new[] { 0, 0.2, 0.99, 1.01 }, 16)]
    [InlineData(1, 2, new[] { 0, 0.2, 0.99, 1.01 }, 24)]
    [InlineData(7, null, new[] { 0, 3.99, 4, 10.99 }, 16)]
    [InlineData(7, null, new[] { 3.9, 4.1 }, 16)]
    [InlineData(7, 3, new[] { 4, 5, 6, 7.5, 11 }, 32)]
    public void A_period_is_a_fixed_stretch_of_days_and_weeks_begin_on_Monday(int days, int? times, double[] on, int expected)
    {
        var model = Model(Rule(RepeatPolicy.PerPeriod, days, times));
        Assert.Equal(expected, Score(model, 20, [.. on.Select(day => Entry(model, day))]));
    }

    [Theory]
    [InlineData(RepeatPolicy.EnoughInPeriod, new[] { 4, 4.5 }, 0)]
    [InlineData(RepeatPolicy.EnoughInPeriod, new[] { 4, 4.5, 10.99 }, 8)]
    [InlineData(RepeatPolicy.EnoughInPeriod, new[] { 4, 4.5, 11 }, 0)]
    [InlineData(RepeatPolicy.EnoughInPeriod, new[] { 4, 4.5, 5, 6, 7, 8, 11, 12, 13 }, 16)]
    [InlineData(RepeatPolicy.EnoughDaysInPeriod, new[] { 4, 4.5, 4.9, 5 }, 0)]
    [InlineData(RepeatPolicy.EnoughDaysInPeriod, new[] { 4, 4.5, 5, 9, 10 }, 8)]
    public void Where_enough_is_asked_for_a_period_counts_once_it_has_come(RepeatPolicy repeat, double[] on, int expected)
    {
        var model = Model(Rule(repeat, days: 7, times: 3));
        Assert.Equal(expected, Score(model, 20, [.. on.Select(day => Entry(model, day))]));
        Assert.Equal(expected, Score(model, 20, [.. Enumerable.Reverse(on).Select(day => Entry(model, day))]));
    }

    [Fact]
    public void What_makes_enough_fades_from_its_own_date_and_a_late_one_moves_it_forward()
    {
        var model = Model(Rule(RepeatPolicy.EnoughInPeriod, days: 7, times: 2), halfLife: 2);
        Assert.Equal(4m, Score(model, 10, Entry(model, 4), Entry(model, 8)));
        Assert.Equal(2m, Score(model, 10, Entry(model, 4), Entry(model, 8), Entry(model, 6)));
        Assert.Equal("+2.00 Rule r (1×)", ExplanationText.Write(model.ScoreAt(model.Rebuild([Entry(model, 4), Entry(model, 6), Entry(model, 8)], DateTime.MaxValue), Profile.Empty, Sample.Day(10)).Explain(), Language.English, 100));
    }

    [Fact]
    public void The_maximum_of_the_rule_holds_for_what_counts()
    {
        var model = Model(Rule(RepeatPolicy.PerPeriod, days: 1, maximum: 20));
        Assert.Equal(20m, Score(model, 9, Entry(model, 0), Entry(model, 0.1), Entry(model, 1), Entry(model, 2), Entry(model, 3)));
    }

    [Fact]
    public void Any_order_and_any_split_gives_the_same_score_and_so_does_the_rebuild()
    {
        for (var round = 0; round < 1000; round++)
        {
            var model = AnyModel();
            var history = AnyHistory(model);
            var expected = model.ScoreAt(model.Rebuild(history, Sample.Day(900)), Profile.Empty, Sample.Day(900));
            Assert.Equal(ByDefinition(model.Definition, history), (double)expected.Score, 0.0001);
            _random.Shuffle(history);
            var balances = model.NewBalances();
            foreach (var entry in history)
            {
                balances.Add(EntryLines.Parse(entry.Lines.Write()), entry.OccurredOn);
                if (_random.Next(4) == 0) balances = model.ReadBalances(balances.Write());
            }
            var score = model.ScoreAt(balances, Profile.Empty, Sample.Day(900));
            Assert.Equal(expected.Compared, score.Compared);
            Assert.Equal(ExplanationText.Write(expected.Explain(), Language.English, 4000), ExplanationText.Write(score.Explain(), Language.English, 4000));
        }
    }

    [Fact]
    public void Taking_entries_out_gives_the_score_of_the_others_or_asks_for_the_ledger()
    {
        var (exact, asked) = (0, 0);
        for (var round = 0; round < 1000; round++)
        {
            var model = AnyModel();
            var history = AnyHistory(model);
            var balances = model.Rebuild(history, DateTime.MaxValue);
            var gone = history.Where(_ => _random.Next(8) == 0).ToArray();
            foreach (var entry in gone) balances.Subtract(entry.Lines, entry.OccurredOn);
            var ledger = history.Concat(gone.Select(entry => new LedgerEntry(entry.Lines.Reversed(), entry.OccurredOn, isReversal: true))).ToArray();
            _random.Shuffle(ledger);
            var expected = model.ScoreAt(model.Rebuild(history.Except(gone), DateTime.MaxValue), Profile.Empty, Sample.Day(900)).Compared;
            Assert.Equal(expected, model.ScoreAt(model.Rebuild(ledger, DateTime.MaxValue), Profile.Empty, Sample.Day(900)).Compared);
            if (balances.NeedLedger)
            {
                asked++;
                continue;
            }
            exact++;
            Assert.Equal(expected, model.ScoreAt(model.ReadBalances(balances.Write()), Profile.Empty, Sample.Day(900)).Compared);
        }
        Assert.True(exact > 50 && asked > 50, $"{exact} exact, {asked} asked for the ledger");
    }

    [Fact]
    public void Balances_of_another_limit_are_unreadable_so_that_they_are_added_up_anew()
    {
        var model = Model(Rule(RepeatPolicy.FirstTime));
        var memo = model.Rebuild([Entry(model, 0), Entry(model, 1)], DateTime.MaxValue).Write();
        Assert.Equal("1|0|r,8,2026-01-01T00:00:00Z,1,1x1x0!1!1:820368000*8", memo);
        Assert.Throws<MemoUnreadableException>(() => Model(Rule(RepeatPolicy.EachTime)).ReadBalances(memo));
        Assert.Throws<MemoUnreadableException>(() => Model(Rule(RepeatPolicy.PerPeriod, 1)).ReadBalances(memo));
        Assert.Throws<MemoUnreadableException>(() => model.ReadBalances("1|0|r,8,2026-01-01T00:00:00Z,1"));
        string Damaged(string text, string by) => memo.Replace(text, by, StringComparison.Ordinal);
        string[] damages =
        [
            Damaged("*", "+"), memo + "/", memo + "+", memo + ".5.5", Damaged("1:8", ":8"), Damaged("820368000", ""), Damaged("820368000", "8203680001234567890"), Damaged("!1:", "!1/1:"),
        ];
        foreach (var damaged in damages)
            Assert.Throws<MemoUnreadableException>(() => model.ReadBalances(damaged));
    }

    [Fact]
    public void A_ledger_from_before_the_limit_counts_as_it_stands()
    {
        var before = Model(Rule(RepeatPolicy.EachTime));
        var ledger = new[] { Entry(before, 0, "a"), Entry(before, 1, "a") };
        Assert.Equal(8m, Score(Model(Rule(RepeatPolicy.FirstTime)), 9, ledger));
        // Which content it was is not written there, so each counts until history is scored anew.
        Assert.Equal(16m, Score(Model(Rule(RepeatPolicy.OncePerContent)), 9, ledger));
    }

    [Fact]
    public void The_explanation_says_how_many_repeats_do_not_count()
    {
        var model = Model(Rule(RepeatPolicy.FirstTime));
        var explanation = model.ScoreAt(model.Rebuild([Entry(model, 0), Entry(model, 1), Entry(model, 2)], DateTime.MaxValue), Profile.Empty, Sample.Day(9)).Explain();
        Assert.Equal("+8.00 Rule r (1×; repeats that do not count: 2)", ExplanationText.Write(explanation, Language.English, 100));
        Assert.Equal("+8,00 Rule r (1×; nicht gezählte Wiederholungen: 2)", ExplanationText.Write(explanation, Language.German, 100));
        Assert.Equal("""[{"kind":"interactions","code":"r","name":"Rule r","count":1,"repeats":2,"points":8.00}]""", ExplanationLines.Write(explanation, 1000));
    }

    public static TheoryData<RepeatPolicy, int?, int?, string> Verdicts => new()
    {
        { RepeatPolicy.FirstTime, null, null, "Matched 3×, last on 2026-01-03; counted 1× (first time only), 8 points are left." },
        { RepeatPolicy.OncePerContent, null, null, "Matched 3×, last on 2026-01-03; counted 2× (once per content), 16 points are left." },
        { RepeatPolicy.PerPeriod, 7, 2, "Matched 3×, last on 2026-01-03; counted 2× (at most 2 per week), 16 points are left." },
        { RepeatPolicy.PerPeriod, 1, null, "Matched 3×, last on 2026-01-03; counted 3× (at most 1 per day), 24 points are left." },
        { RepeatPolicy.EnoughInPeriod, 30, 4, "Matched 3×, last on 2026-01-03; not enough yet (once per 30 days with at least 4)." },
        { RepeatPolicy.EnoughDaysInPeriod, 7, 2, "Matched 3×, last on 2026-01-03; counted 1× (once per 7 days with interactions on at least 2 of them), 8 points are left." },
        { RepeatPolicy.PerPeriod, 30, null, "Matched 3×, last on 2026-01-03; counted 1× (at most 1 in 30 days), 8 points are left." },
    };

    [Theory]
    [MemberData(nameof(Verdicts))]
    public void The_test_of_a_contact_says_which_count_and_why(RepeatPolicy repeat, int? days, int? times, string expected)
    {
        var model = Model(Rule(repeat, days, times));
        var test = model.Test([Entry(model, 0, "a"), Entry(model, 1, "a"), Entry(model, 2, "b")], Profile.Empty, Sample.Day(9));
        Assert.Equal(expected, test.Rules.Single().Why.In(Language.English));
    }

    public static TheoryData<RuleDefinition, string> Mistakes => new()
    {
        { Rule(RepeatPolicy.PerPeriod), "repeat-without-days" },
        { Rule(RepeatPolicy.PerPeriod, 0), "repeat-number-too-small" },
        { Rule(RepeatPolicy.PerPeriod, 7, 0), "repeat-number-too-small" },
        { Rule(RepeatPolicy.EnoughInPeriod, 7), "repeat-without-times" },
        { Rule(RepeatPolicy.EnoughInPeriod, 7, 1), "repeat-without-times" },
        { Rule(RepeatPolicy.EnoughInPeriod, 7, 51), "repeat-without-times" },
        { Rule(RepeatPolicy.EnoughInPeriod, times: 3), "repeat-without-days" },
        { Rule(RepeatPolicy.EnoughDaysInPeriod, 3, 4), "repeat-more-than-days" },
        { Rule(RepeatPolicy.FirstTime, 7), "repeat-period-not-asked" },
        { Rule(RepeatPolicy.EachTime, times: 2), "repeat-period-not-asked" },
        {
            new RuleDefinition { Code = "r", Kind = RuleKind.Profile, Points = 1, Attribute = "jobtitle", Operator = "empty", Repeat = RepeatPolicy.FirstTime },
            "profile-rule-with-repeats"
        },
    };

    [Theory]
    [MemberData(nameof(Mistakes))]
    public void What_cannot_work_is_named_with_its_rule(RuleDefinition rule, string expected)
    {
        var problem = Assert.Single(ScoringModel.Compile(Sample.Model(rule), Columns.Usual).Problems);
        Assert.Equal((expected, "r"), (problem.Code, problem.PartCode));
    }

    private ScoringModel AnyModel()
    {
        var rules = new List<RuleDefinition> { Rule(RepeatPolicy.EachTime, code: "each", points: 1) };
        for (var i = 0; i < 4; i++)
        {
            var repeat = (RepeatPolicy)_random.Next(6);
            var isPeriod = repeat >= RepeatPolicy.PerPeriod;
            rules.Add(Rule(repeat, isPeriod ? _random.Next(4, 90) : null, isPeriod ? _random.Next(repeat == RepeatPolicy.PerPeriod ? 1 : 2, 4) : null, "r" + i, _random.Next(2) == 0 ? -3.5m : 4.25m));
        }
        return Sample.Compiled(Sample.Model(rules, halfLife: _random.Next(3) == 0 ? null : _random.Next(2, 400)));
    }

    // Whole seconds, some of them the same.
    private LedgerEntry[] AnyHistory(ScoringModel model) =>
        [.. Enumerable.Range(0, _random.Next(40)).Select(_ => Entry(model, _random.Next(900 * 24) / 24d, _random.Next(4) == 0 ? null : "c" + _random.Next(5)))];

    private static double ByDefinition(ModelDefinition model, LedgerEntry[] history) => model.Rules.Sum(rule =>
    {
        var lines = history.SelectMany(entry => entry.Lines.Where(line => line.RuleCode == rule.Code).Select(line => (entry.OccurredOn, line.ContentId, line.Points)));
        object Slot((DateTime OccurredOn, Guid? ContentId, decimal) line) => rule.Repeat switch
        {
            RepeatPolicy.FirstTime => 1,
            RepeatPolicy.OncePerContent => line.ContentId!.Value,
            RepeatPolicy.PerPeriod or RepeatPolicy.EnoughInPeriod or RepeatPolicy.EnoughDaysInPeriod => Math.Floor((line.OccurredOn - new DateTime(2000, 1, 3, 0, 0, 0, DateTimeKind.Utc)).TotalDays / rule.RepeatDays!.Value),
            _ => Guid.NewGuid(),
        };
        IEnumerable<(DateTime OccurredOn, Guid? ContentId, decimal Points)> Counted(IEnumerable<(DateTime OccurredOn, Guid? ContentId, decimal Points)> slot) => rule.Repeat switch
        {
            RepeatPolicy.EnoughInPeriod => slot.Skip(rule.RepeatTimes!.Value - 1).Take(1),
            RepeatPolicy.EnoughDaysInPeriod => slot.GroupBy(line => line.OccurredOn.Date).Skip(rule.RepeatTimes!.Value - 1).Take(1).Select(day => day.First()),
            _ => slot.Take(rule.RepeatTimes ?? 1),
        };
        return lines.GroupBy(Slot).Sum(slot => Counted(slot.OrderBy(line => line.OccurredOn))
            .Sum(line => (double)line.Points * (model.HalfLifeDays is { } days ? Math.Pow(2, -(Sample.Day(900) - line.OccurredOn).TotalDays / (double)days) : 1)));
    });
}
