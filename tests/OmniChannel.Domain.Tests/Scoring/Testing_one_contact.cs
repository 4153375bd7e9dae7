using System;
using System.Collections.Generic;
using System.Linq;
using OmniChannel.Domain.Scoring;
using OmniChannel.Domain.Wording;

namespace OmniChannel.Domain.Tests.Scoring;

public class Testing_one_contact
{
    private static readonly ScoringModel Model = Sample.Compiled(Sample.Model(
        [
            Sample.Rule("click", 8, maximum: 10), Sample.Rule("never", 4), Sample.Rule("open", 4, type: "open"),
            Sample.ProfileRule("boss", 5, "jobtitle", "contains", "head"), Sample.ProfileRule("calls", 5, "donotphone", "equals", "no"),
                Sample.ProfileRule("rich", 9, "revenue", "empty"),
        ],
        halfLife: 10));

    private static readonly LedgerEntry[] Ledger =
    [
        new(Sample.Lines("click", 8), Sample.Day(0)), new(Sample.Lines("click", 8), Sample.Day(10)), new(Sample.Lines("open", 4), Sample.Day(0)),
            new(Sample.Lines("open", 4), Sample.Day(25)),
        new(Sample.Lines("never", 4), Sample.Day(3)), new(Sample.Lines("never", -4), Sample.Day(3), isReversal: true),
    ];

    private static readonly Profile Contact = Sample.Profile(
        new KeyValuePair<string, ProfileValue>("jobtitle", ProfileValue.OfText("Nurse")), new KeyValuePair<string,
            ProfileValue>("donotphone", ProfileValue.OfYesNo(false)));

    [Fact]
    public void A_value_that_the_reader_may_not_see_counts_and_is_not_said()
    {
        var model = Sample.Compiled(Sample.Model(Sample.ProfileRule("lead", 10, "jobtitle", "contains", "head"), Sample.ProfileRule("rich", 5, "revenue", "at-least", "100")));
        var profile = Sample.Profile(new KeyValuePair<string, ProfileValue>("jobtitle", ProfileValue.OfText("Head")), new KeyValuePair<string, ProfileValue>("revenue", ProfileValue.OfNumber(100)));
        var test = model.Test([], profile, Sample.Start, attribute => attribute == "jobtitle");
        Assert.Equal(15m, test.Score.Score);
        Assert.Equal(
            ["Holds: jobtitle is something you may not see (contains head).", "Holds: revenue is 100 (at-least 100)."],
            test.Rules.Select(rule => rule.Why.In(Language.English)));
    }

    [Fact]
    public void Every_rule_says_whether_it_counts_and_why()
    {
        var test = Model.Test(Ledger, Contact, Sample.Day(10));
        Assert.Equal(
            [
                "click 10: Matched 2×, last on 2026-01-11: 16 points given, 12 are left, of which the maximum lets 10 count.",
                "never 0: No interaction up to 2026-01-11 matches.",
                "open 2: Matched 1×, last on 2026-01-01: 4 points given, 2 are left.",
                "boss 0: Does not hold: jobtitle is Nurse (contains head).",
                "calls 5: Holds: donotphone is no (equals no).",
                "rich 9: Holds: revenue is empty (empty).",
            ],
            test.Rules.Select(rule => FormattableString.Invariant($"{rule.Code} {rule.Points:0.##}: {rule.Why.In(Language.English)}")));
        Assert.Equal(26m, test.Score.Score);
    }

    [Fact]
    public void An_earlier_date_shows_the_score_of_that_date()
    {
        var test = Model.Test(Ledger, Contact, Sample.Day(0));
        Assert.Equal(8m + 4 + 5 + 9, test.Score.Score);
        Assert.Equal(test.Score.Score, test.Score.Explain().Sum(line => line.Points));
    }

    [Fact]
    public void The_test_is_worded_in_the_language_of_the_reader() =>
        Assert.Equal(
            "Trifft nicht zu: jobtitle ist Nurse (contains head).",
                Model.Test(Ledger, Contact, Sample.Day(0)).Rules.Single(rule => rule.Code == "boss").Why.In(Language.German));
}
