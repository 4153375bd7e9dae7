using System;
using System.Collections.Generic;
using System.Linq;
using OmniChannel.SolutionPackage.Model;

namespace OmniChannel.SolutionPackage.Checking;

/// <summary>Images only where there is a row to copy, with columns that exist.</summary>
internal sealed class StepImageCheck : ISolutionCheck
{
    public IEnumerable<Finding> Check(Solution solution, KnownNames known)
    {
        foreach (var step in solution.Steps)
        {
            foreach (var (what, cure) in step.Images.SelectMany(i => Image(step, i, known)))
                yield return new Finding(step.Name, $"Step '{step.Name}' {what}. {cure}.");
            foreach (var twice in step.Images.GroupBy(i => (i.Alias, i.Type)).Where(g => g.Count() > 1))
                yield return new Finding(step.Name, $"Step '{step.Name}' has two images called {twice.Key.Alias}. Rename one.");
        }
    }

    private static IEnumerable<(string What, string Cure)> Image(Step step, StepImage image, KnownNames known)
    {
        var before = image.Type is ImageType.Pre or ImageType.Both;
        var after = image.Type is ImageType.Post or ImageType.Both;
        if (before && step.Message == "Create") yield return ("asks for the row before its Create, when there is none", "Remove the pre-image");
        if (after && step.Message == "Delete") yield return ("asks for the row after its Delete, when there is none", "Remove the post-image");
        if (after && step.Stage != 40)
            yield return (
                $"asks in stage {step.Stage} for the row after the operation, which is still to come",
                "Use stage 40 or remove the post-image");
        var property = step.Message == "Create" ? "id" : "Target";
        if (step.Message is "Create" or "Update" or "Delete" && !string.Equals(image.MessagePropertyName, property, StringComparison.OrdinalIgnoreCase))
            yield return ($"hangs the image {image.Alias} on {image.MessagePropertyName}", $"Use {property}");
        if (image.Columns.Count == 0) yield return ($"copies all columns into the image {image.Alias}", "Name the columns it reads");
        foreach (var column in image.Columns.Where(c => step.Table is { } table && !known.HasColumn(table, c)))
            yield return ($"copies {column} into the image {image.Alias}, which {step.Table} does not have", "Name a column it has");
    }
}
