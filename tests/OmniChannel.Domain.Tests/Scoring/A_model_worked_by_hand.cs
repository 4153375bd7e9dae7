using System;
using System.Collections.Generic;
using System.Linq;
using OmniChannel.Domain.Scoring;
using OmniChannel.Domain.Wording;

namespace OmniChannel.Domain.Tests.Scoring;

/// <summary>
/// A model whose figures were worked out with pencil and paper. Half-life 10 days, so that at day 20 a point of day 0 is worth 1/4, of day 10 1/2, of day 20 one.
/// </summary>
public class A_model_worked_by_hand
{
    private static readonly ScoringModel Model = ScoringModel.Compile(
        new ModelDefinition
        {
            OriginalId = Sample.Id("model"), Code = "hand", Name = "Hand", HalfLifeDays = 10, Threshold = 40, RearmThreshold = 25, Minimum = 0, Maximum = 100,
            Groups = [new GroupDefinition { Code = "digital", Name = "Digital", Maximum = 20 }],
            Rules =
            [
                Sample.Rule("mail", 4, channel: "mail", group: "digital"), Sample.Rule("web", 16, channel: "web", group: "digital", maximum: 18),
                Sample.Rule("visit", 24, channel: "visit"), Sample.Rule("unsubscribed", -8, channel: "mail", type: "unsubscribe"),
                Sample.ProfileRule("head", 9, "jobtitle", "contains", "head"),
            ],
            Bands =
            [
                new GradeBandDefinition { Grade = "C", To = 20 }, new GradeBandDefinition { Grade = "B", From = 20, To = 45 }, new GradeBandDefinition { Grade = "A", From = 45 },
            ],
        },
        Columns.Usual).Model;

    private static readonly (double Day, string Channel, string? Type)[] History =
    [
        (0, "mail", null), (0, "web", null), (10, "web", null), (10, "mail", "unsubscribe"), (20, "web", null), (20, "visit", null),
    ];

    private static readonly Profile Head = Sample.Profile(new KeyValuePair<string, ProfileValue>("jobtitle", ProfileValue.OfText("Head of oncology")));

    // mail: day 0 and day 10 (the unsubscription is a mail too); web: 0, 10, 20; visit: 20; unsubscribed: 10.
    [Theory]
    [InlineData(0, 29, "B")] // mail 4 + web 16 = 20, digital at most 20; profile 9
    [InlineData(10, 21, "B")] // mail 4/2 + 4 = 6; web 8 + 16 = 24, at most 18; digital 24, at most 20; unsubscribed -8; profile 9
    [InlineData(20, 49, "A")] // mail 1 + 2 = 3; web 4 + 8 + 16 = 28, at most 18; digital 21, at most 20; visit 24; unsubscribed -4; profile 9
    [InlineData(30, 34.5, "B")] // mail 1.5; web 14; digital 15.5; visit 12; unsubscribed -2; profile 9
    [InlineData(50, 15.375, "C")] // mail 0.375; web 3.5; visit 3; unsubscribed -0.5; profile 9
    public void Its_scores_and_grades_are_those_worked_out(double day, double expected, string grade)
    {
        var result = Model.ScoreAt(Model.Rebuild(Ledger(), Sample.Day(day)), Head, Sample.Day(day));
        Assert.Equal((decimal)expected, Math.Round(result.Score, 6));
        Assert.Equal(grade, result.Grade);
        Assert.Equal(result.Explain().Score, result.Explain().Sum(line => line.Points));
    }

    [Fact]
    public void Its_explanation_is_the_one_worked_out() => Assert.Equal(
        [
            "+28.00 Rule web (3×)", "+24.00 Rule visit (1×)", "−10.00 capped: maximum of Rule web", "+9.00 Rule head (profile)", "−4.00 Rule unsubscribed (1×)",
            "+3.00 Rule mail (2×)", "−1.00 capped: maximum of group Digital",
        ],
        Model.ScoreAt(Model.Rebuild(Ledger(), Sample.Day(20)), Head, Sample.Day(20)).Explain().Select(line => ExplanationText.Line(line, Language.English)));

    [Fact]
    public void It_hands_over_once_on_day_20() =>
        Assert.Equal([Sample.Day(20)], CrossingReplay.Handovers(Model, Ledger(), Head, Sample.Day(60)));

    private static IEnumerable<LedgerEntry> Ledger() => History.Select(event_ =>
        new LedgerEntry(Model.Match(Sample.Interaction(event_.Channel, event_.Type)), Sample.Day(event_.Day)));
}
