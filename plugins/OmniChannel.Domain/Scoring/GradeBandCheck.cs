using System.Collections.Generic;

namespace OmniChannel.Domain.Scoring;

/// <summary>Checks grade bands while a marketer enters them one by one.</summary>
public static class GradeBandCheck
{
    /// <summary>What is wrong with bands that are not complete yet: overlaps, reversed ends, a grade that occurs twice; gaps are no fault before publishing.</summary>
    public static IReadOnlyList<ModelProblem> WhileEntering(IReadOnlyList<GradeBandDefinition> bands)
    {
        var definition = new ModelDefinition { Bands = bands };
        var problems = new List<ModelProblem>();
        GradeBands.Compile(definition, GradeDimension.Score, problems);
        GradeBands.Compile(definition, GradeDimension.Profile, problems);
        GradeBands.Compile(definition, GradeDimension.Engagement, problems);
        problems.RemoveAll(problem => BandMessages.IsGap(problem.Code));
        return problems.AsReadOnly();
    }
}
