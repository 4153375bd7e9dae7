using System;
using System.Collections.Generic;
using System.Linq;
using OmniChannel.Domain.Scoring;
using OmniChannel.Domain.Wording;

namespace OmniChannel.Domain.Tests.Scoring;

/// <summary>What changed from one version of a model to the next, in words.</summary>
public class Differences_of_versions
{
    private static readonly Dictionary<Guid, string> Names = new() { [Sample.Id("mail")] = "E-mail", [Sample.Id("web")] = "Website" };

    private static readonly ModelDefinition Before = Sample.Model(
        [Sample.Rule("opens", 3, maximum: 30), Sample.Rule("gone", 1), Sample.ProfileRule("boss", 5, "jobtitle", "contains", "head")],
        threshold: 60, groups: [new GroupDefinition { Code = "web", Name = "Web", Maximum = 80 }]);

    private static IEnumerable<string> Between(ModelDefinition before, ModelDefinition after, Language language = Language.English) =>
        ModelDiff.Of(before, after, Names).Select(difference => difference.In(language));

    [Fact]
    public void The_same_definition_in_another_order_does_not_differ() =>
        Assert.Empty(Between(Before, Sample.Model([.. Before.Rules.Reverse()], threshold: 60.000m, groups: Before.Groups)));

    [Fact]
    public void What_came_went_and_changed_is_said_part_by_part_and_column_by_column()
    {
        var after = new ModelDefinition
        {
            OriginalId = Before.OriginalId, Code = "model", Name = "Model", Threshold = 70, HalfLifeDays = 30,
            Groups = [new GroupDefinition { Code = "web", Name = "Web", Minimum = -5, Maximum = 90.5m }],
            Rules =
            [
                new RuleDefinition { Code = "OPENS", Name = "Rule opens", Points = 4, ChannelId = Sample.Id("web"), Repeat = RepeatPolicy.PerPeriod, RepeatDays = 7, GroupCode = "web" },
                Sample.ProfileRule("boss", 5, "jobtitle", "in", "head;chief"),
                new RuleDefinition { Code = "heart", Name = "Heart", Kind = RuleKind.Interest, Points = 2, TermId = Sample.Id("heart"), LeastInterest = 1.5m, ValidFrom = Sample.Day(0) },
            ],
            Bands = [new GradeBandDefinition { Grade = "A", From = 10 }],
        };

        Assert.Equal(
            [
                "Model: half-life in days from empty to 30; threshold from 60 to 70.",
                "Group 'web': minimum from empty to -5; maximum from 80 to 90.5.",
                "Rule 'boss': operator from contains to in; value from head to head;chief.",
                "Rule 'gone' is gone.",
                "Rule 'heart' is new: name Heart; kind interest; points 2; term " + Sample.Id("heart") + "; least interest 1.5; valid from 2026-01-01.",
                "Rule 'OPENS': points from 3 to 4; maximum from 30 to empty; group from empty to web; channel from E-mail to Website; repeats from empty to limited per period; days of the period from empty to 7.",
                "Band 'A' is new: dimension score; from 10.",
            ],
            Between(Before, after));
        Assert.Equal("Gruppe 'web': Minimum von leer auf -5; Maximum von 80 auf 90,5.", Between(Before, after, Language.German).ElementAt(1));
        Assert.Equal("La regola 'gone' non c'è più.", Between(Before, after, Language.Italian).ElementAt(3));
        Assert.Equal("Rule 'gone' is new: name Rule gone; kind interaction; points 1; channel E-mail.", Between(after, Before).ElementAt(3));
    }

    [Fact]
    public void Bands_of_different_dimensions_are_different_bands()
    {
        ModelDefinition With(params GradeBandDefinition[] bands) => new() { Code = "model", Bands = bands };
        Assert.Equal(
            ["Band 'A': from from 10 to 20.", "Band 'A' is new: dimension profile; to 5."],
            Between(With(new GradeBandDefinition { Grade = "A", From = 10 }), With(
                new GradeBandDefinition { Grade = "A", From = 20 }, new GradeBandDefinition { Grade = "A", Dimension = GradeDimension.Profile, To = 5 })));
    }

    [Fact]
    public void Every_column_of_a_definition_is_compared()
    {
        // Code and dimension tell parts apart, versions have the same original, and groups, rules and bands are compared one by one.
        string[] apart = ["Code", "OriginalId", "Version", "Groups", "Rules", "Bands", "Grade"];
        foreach (var (type, count) in new[] { (typeof(ModelDefinition), 9), (typeof(GroupDefinition), 3), (typeof(RuleDefinition), 20), (typeof(GradeBandDefinition), 3) })
            Assert.Equal(count, type.GetProperties().Count(property => !apart.Contains(property.Name)));
    }
}
