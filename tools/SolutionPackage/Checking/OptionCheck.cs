using System.Collections.Generic;
using System.Linq;
using OmniChannel.SolutionPackage.Model;

namespace OmniChannel.SolutionPackage.Checking;

/// <summary>Values of options are unique and come from the publisher's range; states and status reasons fit each other.</summary>
internal sealed class OptionCheck : ISolutionCheck
{
    public IEnumerable<Finding> Check(Solution solution, KnownNames known)
    {
        var first = solution.Publisher.OptionValuePrefix * 10_000;
        foreach (var (name, set) in Sets(solution))
        {
            foreach (var twice in set.Options.GroupBy(o => o.Value).Where(g => g.Count() > 1))
                yield return new Finding(name, $"Choice {name} has the value {twice.Key} twice. Give each option its own.");
            foreach (var option in set.Options.Where(o => !Fits(set.Kind, o.Value, first)))
                yield return new Finding(
                    name,
                    $"Option '{option.Labels.Text}' of {name} has the value {option.Value}; use {first} to {first + 9_999}, the publisher's range.");
        }

        foreach (var table in solution.Tables)
        {
            var states = table.FindColumn("statecode")?.OptionSet?.Options ?? [];
            var statuses = table.FindColumn("statuscode")?.OptionSet?.Options ?? [];
            foreach (var status in statuses.Where(s => states.All(o => o.Value != s.State)))
                yield return new Finding(
                    table.LogicalName,
                    $"Status reason '{status.Labels.Text}' of {table.LogicalName} belongs to state {status.State}, which there is not. Name one of its states.");
            foreach (var state in states.Where(s => statuses.All(o => o.Value != s.DefaultStatus || o.State != s.Value)))
                yield return new Finding(
                    table.LogicalName,
                    $"State '{state.Labels.Text}' of {table.LogicalName} has the default status reason {state.DefaultStatus}, which is not one of its own. Name one that is.");
        }

        foreach (var (name, column, set) in Columns(solution).Where(c => c.Column.DefaultValue is { } d && c.Set.Options.All(o => o.Value != d)))
            yield return new Finding(
                name,
                $"Column {name} has the default {column.DefaultValue}, which is none of its options. Name one, or -1 for none.");
    }

    private static bool Fits(OptionSetKind kind, int value, int first) => kind switch
    {
        OptionSetKind.Bit => value is 0 or 1,
        // The platform's own states and reasons keep their numbers.
        OptionSetKind.State => value is >= 0 and < 10,
        OptionSetKind.Status => value is >= 1 and < 10 || (value >= first && value < first + 10_000),
        _ => value >= first && value < first + 10_000,
    };

    private static IEnumerable<(string Name, Column Column, OptionSet Set)> Columns(Solution solution) =>
        from table in solution.Tables
        from column in table.Columns
        let set = solution.OptionSetOf(column)
        where set is not null
        select ($"{table.LogicalName}.{column.LogicalName}", column, set);

    private static IEnumerable<(string Name, OptionSet Set)> Sets(Solution solution) =>
        Columns(solution).Where(c => c.Column.OptionSet is not null).Select(c => (c.Name, c.Set))
            .Concat(solution.OptionSets.Select(o => (o.Name, o)));
}
