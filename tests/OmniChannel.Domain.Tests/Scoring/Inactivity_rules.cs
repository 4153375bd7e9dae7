using System;
using System.Collections.Generic;
using System.Linq;
using OmniChannel.Domain.Scoring;
using OmniChannel.Domain.Wording;

namespace OmniChannel.Domain.Tests.Scoring;

/// <summary>Rules that take points once interactions that match have not come for so many days.</summary>
public class Inactivity_rules
{
    private static readonly RuleDefinition Once = Rule("quiet", -10, days: 60);

    private static readonly RuleDefinition Again = Rule("quiet", -10, days: 60, again: 30, maximum: -25);

    private static RuleDefinition Rule(string code, decimal points, int? days = 60, int? again = null, decimal? maximum = null, string? channel = null, string? group = null) => new()
    {
        Code = code, Name = "Rule " + code, Kind = RuleKind.Inactivity, Points = points, InactiveDays = days, AgainDays = again, Maximum = maximum,
        ChannelId = channel == null ? null : Sample.Id(channel), GroupCode = group,
    };

    private static ScoringModel Model(RuleDefinition rule, decimal? halfLife = null, params GroupDefinition[] groups) =>
        Sample.Compiled(Sample.Model([rule, Sample.Rule("open", 40, group: groups.Length > 0 ? "g" : null)], halfLife: halfLife, threshold: 20, groups: groups));

    private static LedgerEntry Entry(ScoringModel model, double day, string channel = "mail") => new(model.Match(Sample.Interaction(channel)), Sample.Day(day));

    private static ScoreResult Score(ScoringModel model, double asOf, params LedgerEntry[] ledger) =>
        model.ScoreAt(model.ReadBalances(model.Rebuild(ledger, DateTime.MaxValue).Write()), Profile.Empty, Sample.Day(asOf));

    [Theory]
    [InlineData(59.99, 0)]
    [InlineData(60, -10)]
    [InlineData(89.99, -10)]
    [InlineData(90, -20)]
    [InlineData(120, -25)]
    [InlineData(4000, -25)]
    public void After_so_many_days_it_takes_its_points_and_again_up_to_its_maximum(double day, int taken)
    {
        var model = Model(Again);
        var score = Score(model, day, Entry(model, -20), Entry(model, 0), Entry(model, -3));
        Assert.Equal((120m + taken, (decimal)taken), (score.Score, score.InactivityPoints));
    }

    [Fact]
    public void An_interaction_that_matches_ends_the_penalty_whatever_it_gives()
    {
        var model = Model(Once);
        Assert.Equal(30m, Score(model, 100, Entry(model, 0)).Score);
        Assert.Equal(40m, Score(model, 100, Entry(model, 0), Entry(model, 99, "web")).Score);
        Assert.Equal("1|quiet,0", model.Match(Sample.Interaction("web")).Write());
    }

    [Fact]
    public void Only_what_matches_its_criteria_is_waited_for()
    {
        var model = Model(Rule("quiet", -10, channel: "mail"));
        Assert.Equal(30m, Score(model, 100, Entry(model, 0), Entry(model, 99, "web")).Score);
        Assert.Same(EntryLines.None, model.Match(Sample.Interaction("web")));
    }

    [Fact]
    public void Who_has_never_had_one_and_whose_clicks_are_only_held_has_not_gone_quiet()
    {
        var model = Model(Once);
        Assert.Equal(0m, Score(model, 4000).Score);
        var lines = model.Match(Sample.Interaction());
        var held = new LedgerEntry(lines, Sample.Start, hold: HoldCause.TooSoon);
        Assert.Equal((0m, 0m), (Score(model, 4000, held).Score, Score(model, 4000, held).InactivityPoints));
        // A held click is no activity either.
        Assert.Equal(30m, Score(model, 60, Entry(model, 0), new LedgerEntry(lines, Sample.Day(50), hold: HoldCause.TooMany)).Score);
    }

    [Fact]
    public void The_penalty_does_not_fade_and_is_no_part_of_what_does()
    {
        var model = Model(Once, halfLife: 30);
        var score = Score(model, 60, Entry(model, 0));
        Assert.Equal((0m, 0m, 10m), (score.Score, score.EngagementPoints, score.FadingPoints));
    }

    [Fact]
    public void A_group_holds_it_within_its_limits()
    {
        var model = Model(Rule("quiet", -50, group: "g"), groups: new GroupDefinition { Code = "g", Minimum = 0 });
        var score = Score(model, 60, Entry(model, 0));
        Assert.Equal((0m, -50m), (score.Score, score.InactivityPoints));
        Assert.Equal(["inactivity -50", "interactions 40", "group-minimum 10"], score.Explain().Select(line => $"{ExplanationLines.KindOf(line)} {line.Points:0}"));
    }

    [Fact]
    public void The_next_strike_is_foretold_and_so_is_the_end_of_the_time_above_the_threshold()
    {
        var model = Model(Again);
        var score = Score(model, 10, Entry(model, 0));
        Assert.Equal(Sample.Day(60), score.NextChange);
        // 40 points less ten twice are 20, the threshold; what the third strike takes is five.
        Assert.Equal((Outlook.Until, Sample.Day(120)), (score.Outlook().Outlook, score.Outlook().Until));
        Assert.Equal(Sample.Day(90), Score(model, 60, Entry(model, 0)).NextChange);
        Assert.Equal(Sample.Day(120), Score(model, 119, Entry(model, 0)).NextChange);
        Assert.Null(Score(model, 120, Entry(model, 0)).NextChange);
        Assert.Null(Score(model, 120).NextChange);
    }

    [Fact]
    public void It_takes_nothing_outside_the_days_on_which_it_is_valid()
    {
        var model = Model(new RuleDefinition
        {
            Code = "quiet", Kind = RuleKind.Inactivity, Points = -10, InactiveDays = 5, ValidFrom = Sample.Day(20), ValidUntil = Sample.Day(30),
        });
        Assert.Equal((40m, 30m, 40m), (Score(model, 19.9, Entry(model, 0)).Score, Score(model, 20, Entry(model, 0)).Score, Score(model, 31, Entry(model, 0)).Score));
        Assert.Equal((Sample.Day(5), Sample.Day(20), Sample.Day(31)), (Score(model, 1, Entry(model, 0)).NextChange, Score(model, 6, Entry(model, 0)).NextChange, Score(model, 20, Entry(model, 0)).NextChange));
    }

    [Fact]
    public void Taking_back_the_latest_asks_the_ledger_for_the_one_before_and_any_other_does_not()
    {
        var model = Model(Once);
        LedgerEntry[] ledger = [Entry(model, 0), Entry(model, 30), Entry(model, 50)];
        var balances = model.Rebuild(ledger, DateTime.MaxValue);
        balances.Subtract(ledger[1].Lines, ledger[1].OccurredOn);
        Assert.False(balances.NeedLedger);
        Assert.Equal(Sample.Day(110), model.ScoreAt(balances, Profile.Empty, Sample.Day(60)).NextChange);
        balances.Subtract(ledger[2].Lines, ledger[2].OccurredOn);
        Assert.True(balances.NeedLedger);
        Assert.Equal((80m, 70m), (Score(model, 89, [.. ledger, Reversal(ledger[2])]).Score, Score(model, 90, [.. ledger, Reversal(ledger[2])]).Score));
        Assert.Equal(0m, Score(model, 600, [.. ledger, .. ledger.Select(Reversal)]).Score);
    }

    private static LedgerEntry Reversal(LedgerEntry entry) => new(entry.Lines.Reversed(), entry.OccurredOn, isReversal: true);

    [Fact]
    public void A_version_that_gave_points_by_the_same_code_is_read_as_dates_only()
    {
        var before = Sample.Compiled(Sample.Model(Sample.Rule("quiet", 15)));
        var ledger = new[] { Entry(before, 0), Entry(before, 7) };
        var memo = before.Rebuild(ledger, DateTime.MaxValue).Write();
        var model = Model(Once);
        Assert.Throws<MemoUnreadableException>(() => model.ReadBalances(memo));
        Assert.Equal((0m, -10m), (Score(model, 66.9, ledger).Score, Score(model, 67, ledger).Score));
    }

    [Fact]
    public void The_test_of_a_contact_says_when_it_strikes_and_what_it_has_taken()
    {
        var model = Model(Again);
        string Why(double asOf, params LedgerEntry[] ledger)
        {
            var verdict = model.Test(ledger, Profile.Empty, Sample.Day(asOf)).Rules.Single(rule => rule.Kind == RuleKind.Inactivity);
            return $"{verdict.Matches} {verdict.Points:0}: {verdict.Why.In(Language.English)}";
        }
        Assert.Equal("False 0: No interaction up to 2026-04-11 matches: who has never had one has not gone quiet.", Why(100));
        Assert.Equal("False 0: Last matched on 2026-01-01; takes 10 points on 2026-03-02 unless another interaction comes.", Why(10, Entry(model, 0)));
        Assert.Equal("True -20: Last matched on 2026-01-01: 95 days without interaction have taken 20 points.", Why(95, Entry(model, 0), Entry(model, 200)));
        Assert.Contains("\"kind\":\"inactivity\",\"matches\":true,\"points\":-20", ContactTestJson.Write(model.Test([Entry(model, 0)], Profile.Empty, Sample.Day(95)), 20, Language.English), StringComparison.Ordinal);
    }

    [Fact]
    public void The_explanation_says_since_when_in_three_languages_and_as_data()
    {
        var model = Model(Again);
        var once = Score(model, 60, Entry(model, 0)).Explain();
        Assert.Equal("+40.00 Rule open (1×)\n\u221210.00 Rule quiet (no interaction since 2026-01-01)", ExplanationText.Write(once, Language.English, 200));
        var twice = Score(model, 90, Entry(model, 0)).Explain();
        Assert.EndsWith("Rule quiet (seit 01.01.2026 keine Interaktion; 2×)", ExplanationText.Write(twice, Language.German, 200), StringComparison.Ordinal);
        Assert.EndsWith("Rule quiet (nessuna interazione dal 01/01/2026; 2×)", ExplanationText.Write(twice, Language.Italian, 200), StringComparison.Ordinal);
        Assert.EndsWith("""{"kind":"inactivity","code":"quiet","name":"Rule quiet","count":2,"since":"2026-01-01T00:00:00Z","points":-20.00}]""", ExplanationLines.Write(twice, 1000), StringComparison.Ordinal);
    }

    [Fact]
    public void Versions_are_compared_by_its_days() => Assert.Equal(
        ["Rule 'quiet': maximum from empty to -25; again after days from empty to 30."],
        ModelDiff.Of(Sample.Model(Once), Sample.Model(Again), new Dictionary<Guid, string>()).Select(change => change.In(Language.English)));

    public static TheoryData<RuleDefinition, string> Mistakes => new()
    {
        { Rule("r", 10), "inactivity-rule-gives-points" },
        { Rule("r", -10, days: null), "inactivity-rule-without-days" },
        { Rule("r", -10, days: 0), "inactivity-days-out" },
        { Rule("r", -10, days: 3651), "inactivity-days-out" },
        { Rule("r", -10, again: 0, maximum: -30), "inactivity-days-out" },
        { Rule("r", -10, again: 30), "inactivity-rule-without-maximum" },
        { Rule("r", -10, maximum: -30), "inactivity-maximum-not-asked" },
        { Rule("r", -10, again: 30, maximum: 30), "maximum-against-points" },
        { Rule("r", -0.1m, again: 30, maximum: -11), "inactivity-rule-too-often" },
        { Rule("r", -10, group: "none"), "unknown-group" },
        { Rule("r", 0), "rule-without-points" },
        { new RuleDefinition { Code = "r", Kind = RuleKind.Inactivity, Points = -1, InactiveDays = 9, Repeat = RepeatPolicy.FirstTime }, "inactivity-rule-with-repeats" },
        { new RuleDefinition { Code = "r", Kind = RuleKind.Inactivity, Points = -1, InactiveDays = 9, Attribute = "jobtitle" }, "inactivity-rule-with-profile" },
        { new RuleDefinition { Code = "r", Kind = RuleKind.Inactivity, Points = -1, InactiveDays = 9, LeastInterest = 1 }, "least-interest-not-asked" },
        { new RuleDefinition { Code = "r", ChannelId = Sample.Id("mail"), Points = 1, InactiveDays = 9 }, "inactivity-not-asked" },
    };

    [Theory]
    [MemberData(nameof(Mistakes))]
    public void What_cannot_work_is_named_with_its_rule(RuleDefinition rule, string expected)
    {
        var problem = Assert.Single(ScoringModel.Compile(Sample.Model(rule), Columns.Usual).Problems);
        Assert.Equal((expected, "r"), (problem.Code, problem.PartCode));
        Assert.All(new[] { Language.English, Language.German, Language.Italian }, language => Assert.NotEmpty(problem.In(language)));
    }
}
