using System;
using System.Collections.Generic;
using System.Linq;
using OmniChannel.Domain.Scoring;
using OmniChannel.Domain.Wording;

namespace OmniChannel.Domain.Tests.Scoring;

public class Compiling_a_model
{
    private static IEnumerable<string> Codes(ModelDefinition definition) =>
        ScoringModel.Compile(definition, Columns.Usual).Problems.Select(problem => problem.Code);

    [Fact]
    public void A_valid_model_has_no_problems()
    {
        var compilation = ScoringModel.Compile(Sample.Model(Sample.Rule("open", 3), Sample.ProfileRule("boss", 5, "jobtitle", "contains", "head")),
            Columns.Usual);
        Assert.True(compilation.IsValid);
        Assert.Empty(compilation.Problems);
        Assert.Equal(["jobtitle"], compilation.Model.ProfileAttributes);
    }

    [Fact]
    public void All_problems_are_listed_at_once_and_name_their_part()
    {
        var definition = Sample.Model(
            [
                Sample.Rule("a", null),
                Sample.Rule("b", 5, channel: null),
                Sample.Rule("c", 5, group: "nowhere"),
                Sample.Rule("d", 5, maximum: -1),
                Sample.ProfileRule("e", 5, "nosuchcolumn", "equals", "x"),
                Sample.ProfileRule("f", 5, "revenue", "contains", "x"),
                Sample.ProfileRule("g", 5, "revenue", "at-least", "a lot"),
            ],
            halfLife: 0, threshold: 120, rearm: 130, minimum: 0, maximum: 100,
            groups: [new GroupDefinition { Code = "web", Minimum = 10, Maximum = 5 }]);

        var problems = ScoringModel.Compile(definition, Columns.Usual).Problems.Select(problem => problem.PartCode + ":" + problem.Code);

        Assert.Equal(
            [
                "model:half-life-not-positive", "model:threshold-outside-limits", "model:rearm-above-threshold", "web:limits-contradict",
                "a:rule-without-points", "b:rule-without-criteria", "c:unknown-group", "d:maximum-against-points", "e:unknown-attribute",
                    "f:operator-does-not-fit",
                "g:value-unreadable",
            ],
            problems);
    }

    [Fact]
    public void A_model_with_problems_cannot_be_scored_with()
    {
        var compilation = ScoringModel.Compile(Sample.Model(), Columns.Usual);
        Assert.False(compilation.IsValid);
        Assert.Contains("no-rules", compilation.Problems.Select(problem => problem.Code));
        Assert.Throws<InvalidOperationException>(() => compilation.Model);
    }

    [Fact]
    public void Codes_are_unique_without_case_and_never_reserved()
    {
        Assert.Equal(["rule-twice"], Codes(Sample.Model(Sample.Rule("OPEN", 1), Sample.Rule("open", 2))));
        Assert.Equal(["code-reserved"], Codes(Sample.Model(Sample.Rule("~manual", 1))));
        Assert.Equal(["code-missing"], Codes(Sample.Model(Sample.Rule(" ", 1))));
        Assert.Equal(
            ["group-twice"], Codes(Sample.Model([Sample.Rule("a", 1)],
                groups: [new GroupDefinition { Code = "g" }, new GroupDefinition { Code = "G" }])));
    }

    [Fact]
    public void Points_of_zero_are_no_points() => Assert.Equal(["rule-without-points"], Codes(Sample.Model(Sample.Rule("a", 0))));

    [Fact]
    public void A_re_arm_threshold_needs_a_threshold() =>
        Assert.Equal(["rearm-without-threshold"], Codes(Sample.Model([Sample.Rule("a", 1)], rearm: 5)));

    [Fact]
    public void Negative_times_are_refused()
    {
        var definition = new ModelDefinition { Code = "m", CoolDownDays = -1, DueHours = -2, Rules = [Sample.Rule("a", 1)] };
        Assert.Equal(["cool-down-negative", "due-hours-negative"], Codes(definition));
    }

    [Fact]
    public void An_interaction_rule_says_nothing_of_the_profile_and_a_profile_rule_nothing_of_interactions()
    {
        var mixed = new RuleDefinition { Code = "a", Points = 1, ChannelId = Sample.Id("mail"), Attribute = "jobtitle" };
        var other = new RuleDefinition
        {
            Code = "b", Points = 1, Kind = RuleKind.Profile, ChannelId = Sample.Id("mail"), Attribute = "jobtitle", Operator = "empty",
                GroupCode = "g", Maximum = 3,
        };
        Assert.Equal(
            ["interaction-rule-with-profile", "profile-rule-with-interaction", "profile-rule-in-group", "profile-rule-with-maximum"],
                Codes(Sample.Model(mixed, other)));
    }

    [Fact]
    public void A_profile_rule_without_column_or_operator_is_refused()
    {
        var rule = new RuleDefinition { Code = "a", Points = 1, Kind = RuleKind.Profile };
        Assert.Equal(["rule-without-operator", "rule-without-attribute"], Codes(Sample.Model(rule)));
    }

    [Theory]
    [InlineData("jobtitle", "equals", "", "value-missing")]
    [InlineData("jobtitle", "at-least", "3", "operator-does-not-fit")]
    [InlineData("revenue", "between", "20;10", "value-unreadable")]
    [InlineData("revenue", "between", "10", "value-unreadable")]
    [InlineData("revenue", "equals", "1,5", "value-unreadable")]
    [InlineData("donotphone", "equals", "maybe", "value-unreadable")]
    [InlineData("customertypecode", "equals", "Gold", "value-unreadable")]
    [InlineData("customertypecode", "equals", "9", "value-unreadable")]
    [InlineData("birthdate", "before", "31.12.2025", "value-unreadable")]
    [InlineData("birthdate", "older-than-days", "-3", "value-unreadable")]
    [InlineData("birthdate", "between", "2026-12-31;2026-01-01", "value-unreadable")]
    [InlineData("entityimage", "not-empty", "", "attribute-not-comparable")]
    public void A_condition_that_cannot_be_evaluated_is_refused(string attribute, string @operator, string value, string expected) =>
        Assert.Equal([expected], Codes(Sample.Model(Sample.ProfileRule("a", 1, attribute, @operator, value))));

    [Fact]
    public void A_problem_reads_as_a_sentence_in_each_language()
    {
        var problem = ScoringModel.Compile(Sample.Model(Sample.Rule("open", 2.5m, maximum: -1)), Columns.Usual).Problems.Single();
        Assert.Equal("Rule 'open': The maximum -1 does not go with 2.5 points: the rule could never count. Use the same sign for both.",
            problem.In(Language.English));
        Assert.StartsWith("Regel 'open': Das Maximum -1 passt nicht zu 2,5 Punkten", problem.In(Language.German), StringComparison.Ordinal);
        Assert.StartsWith("Regola 'open': Il massimo -1 non si accorda con 2,5 punti", problem.In(Language.Italian), StringComparison.Ordinal);
    }
}
