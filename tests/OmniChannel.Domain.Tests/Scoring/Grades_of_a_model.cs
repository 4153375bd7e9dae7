using System;
using System.Collections.Generic;
using System.Linq;
using OmniChannel.Domain.Scoring;
using OmniChannel.Domain.Wording;

namespace OmniChannel.Domain.Tests.Scoring;

public class Grades_of_a_model
{
    private static GradeBandDefinition Band(string grade, decimal? from, decimal? to, GradeDimension dimension = GradeDimension.Score) =>
        new() { Grade = grade, From = from, To = to, Dimension = dimension };

    private static ModelDefinition Model(params GradeBandDefinition[] bands) => new()
    {
        Code = "model", Minimum = 0, Maximum = 100, Bands = bands,
        Rules = [Sample.Rule("r", 1), Sample.ProfileRule("p", 30, "jobtitle", "not-empty")],
    };

    private static IEnumerable<string> Problems(params GradeBandDefinition[] bands) =>
        ScoringModel.Compile(Model(bands), Columns.Usual).Problems.Select(problem => problem.In(Language.English));

    private static string Grade(ScoringModel model, decimal points, bool profile = false)
    {
        var balances = model.NewBalances();
        balances.Add("r", points, Sample.Start);
        var jobTitle = ProfileValue.OfText(profile ? "Head" : null);
        return model.ScoreAt(balances, Sample.Profile(new KeyValuePair<string, ProfileValue>("jobtitle", jobTitle)), Sample.Start).Grade;
    }

    [Fact]
    public void A_score_has_the_grade_of_its_band_and_a_boundary_belongs_to_the_higher_one()
    {
        var model = ScoringModel.Compile(Model(Band("C", null, 40), Band("A", 70, 100), Band("B", 40, 70)), Columns.Usual).Model;
        Assert.Equal("C", Grade(model, -5));
        Assert.Equal("C", Grade(model, 39.9999m));
        Assert.Equal("B", Grade(model, 39.99996m));
        Assert.Equal("B", Grade(model, 40));
        Assert.Equal("A", Grade(model, 70));
        Assert.Equal("A", Grade(model, 500));
    }

    [Fact]
    public void Profile_and_engagement_make_a_matrix()
    {
        var model = ScoringModel.Compile(
            Model(
                Band("A", 20, null, GradeDimension.Profile), Band("B", null, 20, GradeDimension.Profile),
                Band("1", 50, null, GradeDimension.Engagement), Band("2", null, 50, GradeDimension.Engagement)),
            Columns.Usual).Model;
        Assert.Equal("B2", Grade(model, 10));
        Assert.Equal("A2", Grade(model, 10, profile: true));
        Assert.Equal("A1", Grade(model, 50, profile: true));
    }

    [Fact]
    public void A_model_without_bands_has_no_grades() => Assert.Equal("", Grade(Sample.Compiled(Model()), 50));

    [Fact]
    public void Overlaps_and_gaps_are_named_with_their_ends()
    {
        Assert.Equal(["Band 'C': Bands C and B overlap between 40 and 45. Let one end where the other begins."],
            Problems(Band("C", 0, 45), Band("B", 40, 100)));
        Assert.Equal(["Band 'C': Bands C and B overlap between 40 and 50. Let one end where the other begins."],
            Problems(Band("C", 0, 100), Band("B", 40, 50)).Take(1));
        Assert.Equal(["Band 'C': Between bands C and B there is a gap from 39 to 40. Let one end where the other begins."],
            Problems(Band("C", 0, 39), Band("B", 40, 100)));
        Assert.Equal(["Band 'C': Points below 5 have no grade. Clear the beginning of the lowest band."],
            Problems(Band("C", 5, 40), Band("B", 40, null)));
        Assert.Equal(["Band 'B': Points above 90 have no grade. Clear the end of the highest band."], Problems(Band("C", 0, 40), Band("B", 40, 90)));
        Assert.Equal(["Band 'C': Bands C and B overlap between no limit and 40. Let one end where the other begins."],
            Problems(Band("C", null, 40), Band("B", null, 100)));
    }

    [Fact]
    public void Bands_that_make_no_sense_are_refused()
    {
        Assert.Equal(["Band 'C': The band begins at 40, which is not below its end 40. Exchange or change them."], Problems(Band("C", 40, 40)));
        Assert.Equal(["Band 'c': Two bands have the grade 'c'. Change one of them."], Problems(Band("C", 0, 40), Band("c", 40, 100)));
        Assert.Equal(["Band '': The band has no grade. Enter one, such as A."], Problems(Band("", null, null)));
        Assert.Contains("grades both the score and profile",
            Assert.Single(Problems(Band("A", null, null), Band("1", null, null, GradeDimension.Engagement))), StringComparison.Ordinal);
    }
}
