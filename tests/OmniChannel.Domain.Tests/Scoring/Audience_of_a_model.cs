using System;
using System.Collections.Generic;
using System.Linq;
using OmniChannel.Domain.Scoring;
using OmniChannel.Domain.Wording;

namespace OmniChannel.Domain.Tests.Scoring;

/// <summary>A model scores only contacts that meet its audience rules, whatever the others did.</summary>
public class Audience_of_a_model
{
    private static readonly RuleDefinition Heads = Audience("heads", "jobtitle", "contains", "head");

    private static readonly ScoringModel Model = Sample.Compiled(Sample.Model(
        [Sample.Rule("open", 30), Sample.ProfileRule("call", 5, "donotphone", "equals", "no"), Heads, Audience("young", "birthdate", "within-days", "100")],
        halfLife: 50, threshold: 20, groups: [new GroupDefinition { Code = "web", Minimum = 2 }]));

    private static RuleDefinition Audience(string code, string attribute, string @operator, string value) =>
        new() { Code = code, Name = "Only " + code, Kind = RuleKind.Audience, Attribute = attribute, Operator = @operator, Value = value };

    private static Profile Contact(string job) => Sample.Profile(
        new KeyValuePair<string, ProfileValue>("jobtitle", ProfileValue.OfText(job)), new KeyValuePair<string, ProfileValue>("donotphone", ProfileValue.OfYesNo(false)),
        new KeyValuePair<string, ProfileValue>("birthdate", ProfileValue.OfDate(Sample.Day(-90))));

    private static readonly LedgerEntry[] Ledger = [new(Model.Match(Sample.Interaction()), Sample.Start)];

    private static ScoreResult Score(string job, double day) => Model.ScoreAt(Model.Rebuild(Ledger, DateTime.MaxValue), Contact(job), Sample.Day(day));

    [Fact]
    public void Who_meets_all_of_its_rules_is_scored_as_if_there_were_none()
    {
        Assert.Equal(37m, Score("Head nurse", 0).Score);
        Assert.False(Score("Head nurse", 0).IsOutsideAudience);
        Assert.Equal(["birthdate", "donotphone", "jobtitle"], Model.ProfileAttributes);
    }

    [Fact]
    public void Who_misses_one_has_no_points_and_is_told_which()
    {
        var score = Score("Nurse", 0);
        Assert.Equal((0m, 0m, 0m), (score.Score, score.EngagementPoints, score.ProfilePoints));
        Assert.True(score.IsOutsideAudience);
        Assert.Equal(["Only heads"], score.MissedAudience);
        Assert.Empty(score.Explain());
        Assert.Equal(Outlook.NotAbove, score.Outlook().Outlook);
    }

    [Fact]
    public void What_was_done_outside_counts_once_the_contact_comes_in() => Assert.Equal(Score("Head nurse", 5).Score, Model.ScoreAt(Model.ReadBalances(Model.Rebuild(Ledger, DateTime.MaxValue).Write()), Contact("Head nurse"), Sample.Day(5)).Score);

    [Fact]
    public void A_date_that_leads_out_of_the_audience_ends_the_time_above_the_threshold()
    {
        var score = Score("Head nurse", 0);
        // The birthday is a hundred days ago on day 10, and more on day 11.
        Assert.Equal((Outlook.Until, Sample.Day(11)), (score.Outlook().Outlook, score.Outlook().Until));
        Assert.Equal(Sample.Day(11), score.NextChange);
        Assert.True(Score("Head nurse", 11).IsOutsideAudience);
    }

    [Fact]
    public void The_limits_of_the_model_hold_outside_too_and_explanations_add_up()
    {
        var model = Sample.Compiled(Sample.Model([Sample.Rule("open", 30), Heads], minimum: 3));
        var score = model.ScoreAt(model.Rebuild(Ledger, DateTime.MaxValue), Contact("Nurse"), Sample.Start);
        Assert.Equal(3m, score.Score);
        Assert.Equal(3m, score.Explain().Sum(line => line.Points));
    }

    [Fact]
    public void The_test_of_a_contact_says_what_rules_find_and_that_it_does_not_count()
    {
        var test = Model.Test(Ledger, Contact("Nurse"), Sample.Start);
        Assert.Equal(
            [
                "Interaction open 0: Matched 1×, last on 2026-01-01: 30 points given, 30 are left.",
                "Profile call 0: Holds: donotphone is no (equals no).",
                "Audience heads 0: Does not hold: jobtitle is Nurse (contains head).",
                "Audience young 0: Holds: birthdate is 2025-10-03 (within-days 100).",
            ],
            test.Rules.Select(rule => $"{rule.Kind} {rule.Code} {rule.Points:0}: {rule.Why.In(Language.English)}"));
    }

    public static TheoryData<RuleDefinition, string> Mistakes => new()
    {
        { new RuleDefinition { Code = "r", Kind = RuleKind.Audience, Attribute = "jobtitle", Operator = "empty", Points = 3 }, "audience-rule-with-points" },
        { new RuleDefinition { Code = "r", Kind = RuleKind.Audience, Attribute = "jobtitle", Operator = "empty", ValidFrom = Sample.Start }, "audience-rule-with-points" },
        { new RuleDefinition { Code = "r", Kind = RuleKind.Audience, Operator = "empty" }, "rule-without-attribute" },
        { new RuleDefinition { Code = "r", Kind = RuleKind.Audience, Attribute = "revenue", Operator = "contains", Value = "x" }, "operator-does-not-fit" },
    };

    [Theory]
    [MemberData(nameof(Mistakes))]
    public void What_cannot_work_is_named_with_its_rule(RuleDefinition rule, string expected)
    {
        var problem = Assert.Single(ScoringModel.Compile(Sample.Model(rule, Sample.Rule("open", 3)), Columns.Usual).Problems);
        Assert.Equal((expected, "r"), (problem.Code, problem.PartCode));
    }

    [Fact]
    public void An_audience_alone_is_no_model() => Assert.Equal(["no-rules"], ScoringModel.Compile(Sample.Model(Heads), Columns.Usual).Problems.Select(problem => problem.Code));
}
