using System.Collections.Generic;
using System.Linq;
using OmniChannel.SolutionPackage.Model;

namespace OmniChannel.SolutionPackage.Checking;

/// <summary>Filtering columns: on Update always and nowhere else, and only columns that exist.</summary>
internal sealed class StepColumnCheck : ISolutionCheck
{
    public IEnumerable<Finding> Check(Solution solution, KnownNames known)
    {
        foreach (var step in solution.Steps)
        {
            var isUpdate = step.Message is "Update" or "UpdateMultiple";
            if (isUpdate && step.FilteringColumns.Count == 0)
                yield return Wrong(step, "runs on every Update, whatever changed (meta-avoid-reg-no-attribute)", "Name the columns that matter to it");
            if (!isUpdate && step.FilteringColumns.Count > 0)
                yield return Wrong(step, $"filters by columns on {step.Message}, where that has no effect", "Remove them");
            foreach (var column in step.FilteringColumns.Where(c => step.Table is { } table && !known.HasColumn(table, c)))
                yield return Wrong(step, $"filters by {column}, which {step.Table} does not have", "Name a column it has");
            foreach (var twice in step.FilteringColumns.GroupBy(c => c).Where(g => g.Count() > 1))
                yield return Wrong(step, $"filters by {twice.Key} twice", "Name it once");
        }
    }

    private static Finding Wrong(Step step, string what, string cure) => new(step.Name, $"Step '{step.Name}' {what}. {cure}.");
}
