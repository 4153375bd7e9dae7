using System.Collections.Generic;
using System.Linq;
using System.Xml.Linq;
using OmniChannel.SolutionPackage.Model;

namespace OmniChannel.SolutionPackage.Checking;

/// <summary>Charts read columns that exist and draw what they read.</summary>
internal sealed class ChartCheck : ISolutionCheck
{
    public IEnumerable<Finding> Check(Solution solution, KnownNames known)
    {
        foreach (var (table, chart) in solution.Tables.SelectMany(t => t.Charts.Select(c => (t, c))))
        {
            var what = $"Chart '{chart.Labels.Text}' of {table.LogicalName}";
            foreach (var finding in chart.Xml.Descendants("fetch").SelectMany(f => FetchColumns.Unknown(f, what, known))) yield return finding;
            if (!chart.Xml.Descendants("fetch").Any())
            {
                yield return new Finding(what, $"{what} has no query. Add a fetch element to its datadescription.");
                continue;
            }

            foreach (var fetch in chart.Xml.Descendants("fetch").Where(f => (string?)f.Attribute("aggregate") is not ("true" or "1") || !f.Descendants("attribute").Any(Groups)))
                yield return new Finding(what, $"{what} has a query that does not add rows up by anything. Set aggregate=\"true\" and groupby=\"true\" on one column.");
            var aliases = chart.Xml.Descendants("fetch").Descendants("attribute").Select(a => (string?)a.Attribute("alias")).ToHashSet();
            var drawn = chart.Xml.Descendants().Where(e => e.Name.LocalName is "category" or "measure")
                .Select(e => (string?)e.Attribute("alias")).OfType<string>();
            foreach (var alias in drawn.Distinct().Where(a => !aliases.Contains(a)))
                yield return new Finding(what, $"{what} draws '{alias}', which its query does not have. Give a column of the query this alias.");
        }
    }

    private static bool Groups(XElement attribute) => (string?)attribute.Attribute("groupby") is "true" or "1";
}
