using System;
using System.Collections.Generic;
using System.Linq;
using OmniChannel.SolutionPackage.Model;

namespace OmniChannel.SolutionPackage.Checking;

/// <summary>Views read and show columns that exist, and each table of ours has the views the platform expects.</summary>
internal sealed class ViewCheck : ISolutionCheck
{
    private static readonly (int Type, string Name)[] Expected =
        [(0, "public view"), (1, "advanced find view"), (2, "associated view"), (4, "quick find view"), (64, "lookup view")];

    public IEnumerable<Finding> Check(Solution solution, KnownNames known)
    {
        foreach (var table in solution.Tables)
        {
            foreach (var finding in table.Views.SelectMany(v => View(v, table, known))) yield return finding;
            if (table.IsExtension) continue;
            foreach (var (type, name) in Expected.Where(e => table.Views.Count(v => v.QueryType == e.Type && v.IsDefault) != 1))
                yield return new Finding(
                    table.LogicalName,
                    $"Table {table.LogicalName} has {table.Views.Count(v => v.QueryType == type && v.IsDefault)} default {name}s (querytype {type}). Give it one.");
        }
    }

    private static IEnumerable<Finding> View(View view, Table table, KnownNames known)
    {
        var what = $"View '{view.Labels.Text}' of {table.LogicalName}";
        if (view.Fetch is null)
        {
            yield return new Finding(what, $"{what} has no query. Add fetchxml.");
            yield break;
        }

        foreach (var finding in FetchColumns.Unknown(view.Fetch, what, known)) yield return finding;
        var entity = view.Fetch.Element("entity");
        if ((string?)entity?.Attribute("name") != table.LogicalName)
            yield return new Finding(what, $"{what} reads {(string?)entity?.Attribute("name")}. Let it read {table.LogicalName}.");
        // A cell of a joined table is called alias.column.
        var read = entity?.Elements("attribute").Select(a => (string?)a.Attribute("name")).ToHashSet() ?? [];
        foreach (var cell in view.Layout?.Descendants("cell").Select(c => (string?)c.Attribute("name")).OfType<string>()
            .Where(c => !c.Contains('.', StringComparison.Ordinal) && !read.Contains(c)) ?? [])
            yield return new Finding(what, $"{what} shows the column {cell}, which its query does not read. Add it to the query.");
        if (view.Layout is null) yield return new Finding(what, $"{what} shows nothing. Add layoutxml.");
        if (view.QueryType == 4 && !view.Fetch.Descendants("filter").Any(f => (string?)f.Attribute("isquickfindfields") == "1"))
            yield return new Finding(what, $"{what} searches no column. Add a filter with isquickfindfields=\"1\".");
    }
}
