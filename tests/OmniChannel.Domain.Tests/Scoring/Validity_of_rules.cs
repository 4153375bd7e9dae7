using System;
using System.Collections.Generic;
using System.Linq;
using OmniChannel.Domain.Scoring;
using OmniChannel.Domain.Wording;

namespace OmniChannel.Domain.Tests.Scoring;

/// <summary>Rules that are valid for a time: interaction rules by the date of the interaction, profile rules by the date of the score.</summary>
public class Validity_of_rules
{
    private static readonly ScoringModel Model = Sample.Compiled(Sample.Model(
        [
            new RuleDefinition { Code = "congress", Name = "Congress", Points = 10, ChannelId = Sample.Id("mail"), ValidFrom = Sample.Day(10), ValidUntil = Sample.Day(12) },
            new RuleDefinition { Code = "later", Name = "Later", Points = 3, ChannelId = Sample.Id("mail"), ValidFrom = Sample.Day(12) },
            new RuleDefinition { Code = "launch", Name = "Launch", Kind = RuleKind.Profile, Points = 5, Attribute = "jobtitle", Operator = "not-empty", ValidFrom = Sample.Day(10), ValidUntil = Sample.Day(12) },
        ]));

    private static readonly Profile Contact = Sample.Profile(new KeyValuePair<string, ProfileValue>("jobtitle", ProfileValue.OfText("Nurse")));

    [Theory]
    [InlineData(9.999, "")]
    [InlineData(10, "congress")]
    [InlineData(12, "congress later")]
    [InlineData(12.999, "congress later")]
    [InlineData(13, "later")]
    public void An_interaction_matches_on_the_days_of_the_rule_both_included(double day, string expected) =>
        Assert.Equal(expected, string.Join(" ", Model.Match(new InteractionFacts { ChannelId = Sample.Id("mail"), OccurredOn = Sample.Day(day) }).Select(line => line.RuleCode)));

    [Theory]
    [InlineData(9.999, 0, 10)]
    [InlineData(10, 5, 13)]
    [InlineData(12.999, 5, 13)]
    [InlineData(13, 0, null)]
    public void A_profile_rule_holds_on_its_days_and_the_score_knows_when_that_changes(double day, int expected, int? next)
    {
        var score = Model.ScoreAt(Model.NewBalances(), Contact, Sample.Day(day));
        Assert.Equal(expected, score.Score);
        Assert.Equal(next is { } change ? Sample.Day(change) : null, score.NextChange);
        Assert.True(Model.ProfileChangesWithTime);
    }

    [Fact]
    public void The_test_of_a_contact_names_the_days()
    {
        var test = Model.Test([], Contact, Sample.Day(20));
        Assert.Equal(
            [
                "No interaction up to 2026-01-21 matches; only those from 2026-01-11 to 2026-01-13 count.",
                "No interaction up to 2026-01-21 matches; only those from 2026-01-13 on count.",
                "Does not hold: the rule is valid only from 2026-01-11 to 2026-01-13.",
            ],
            test.Rules.Select(rule => rule.Why.In(Language.English)));
    }

    [Fact]
    public void A_rule_that_ends_before_it_begins_is_refused()
    {
        var rule = new RuleDefinition { Code = "r", Points = 1, ChannelId = Sample.Id("mail"), ValidFrom = Sample.Day(2), ValidUntil = Sample.Day(1) };
        Assert.Equal(["rule-never-valid"], ScoringModel.Compile(Sample.Model(rule), Columns.Usual).Problems.Select(problem => problem.Code));
    }
}
