using System;
using System.Collections.Generic;
using System.Linq;
using System.Xml.Linq;
using OmniChannel.SolutionPackage.Model;

namespace OmniChannel.SolutionPackage.Checking;

/// <summary>Apps show tables, views, forms and pages that exist, and somebody may open them.</summary>
internal sealed class AppCheck : ISolutionCheck
{
    public IEnumerable<Finding> Check(Solution solution, KnownNames known) =>
        solution.AppModules.SelectMany(a => App(a, solution, known).Select(t => new Finding(a.UniqueName, $"App {a.UniqueName} {t}")))
            .Concat(solution.SiteMaps.SelectMany(s => Map(s, solution, known).Select(t => new Finding(s.UniqueName, $"Sitemap {s.UniqueName} {t}"))));

    private static IEnumerable<string> App(AppModule app, Solution solution, KnownNames known)
    {
        if (app.RoleIds.Count == 0) yield return "may be opened by nobody but administrators. Add roles to AppModuleRoleMaps.";
        if (app.Components.All(c => c.Type != 62)) yield return "has no sitemap, so nobody can move in it. Add a component of type 62.";
        foreach (var component in app.Components.Where(c => !Exists(c, solution, known)))
            yield return $"has the component {component.Key} (type {component.Type}), which is not in the package. Add it or take it out.";
    }

    private static bool Exists(RootComponent component, Solution solution, KnownNames known) => component.Type switch
    {
        1 => known.HasTable(component.SchemaName?.ToLowerInvariant() ?? ""),
        26 => solution.Tables.SelectMany(t => t.Views).Any(v => v.Id == component.Id),
        59 => solution.Tables.SelectMany(t => t.Charts).Any(c => c.Id == component.Id),
        60 => solution.Tables.SelectMany(t => t.Forms).Any(f => f.Id == component.Id) || solution.Dashboards.Any(d => d.Id == component.Id),
        62 => solution.SiteMaps.Any(s => string.Equals(s.UniqueName, component.SchemaName, StringComparison.OrdinalIgnoreCase)),
        29 => solution.Workflows.Any(w => w.Id == component.Id),
        _ => true,
    };

    private static IEnumerable<string> Map(SiteMap map, Solution solution, KnownNames known)
    {
        foreach (var area in map.Xml.Descendants("SubArea"))
        {
            var name = (string?)area.Attribute("Id") ?? "?";
            if ((string?)area.Attribute("Entity") is { } table && !known.HasTable(table.ToLowerInvariant()))
                yield return $"leads at {name} to the table {table}, which is not there. Name one that is.";
            var url = (string?)area.Attribute("Url") ?? "";
            var page = url.StartsWith("$webresource:", StringComparison.Ordinal) ? url["$webresource:".Length..].Split('?')[0] : null;
            if (page is not null && !known.HasWebResource(page))
                yield return $"leads at {name} to the page {page}, which the solution does not have. Add it.";
            if (Guid.TryParse((string?)area.Attribute("DefaultDashboard"), out var dashboard) && solution.Dashboards.All(d => d.Id != dashboard))
                yield return $"leads at {name} to the dashboard {dashboard:D}, which the solution does not have. Add it.";
        }

        foreach (var twice in map.Xml.Descendants().Where(e => e.Name.LocalName is "Area" or "Group" or "SubArea")
            .GroupBy(e => (e.Name.LocalName, (string?)e.Attribute("Id"))).Where(g => g.Count() > 1))
            yield return $"has {twice.Count()} places called {twice.Key.Item2}. Give each its own Id.";
    }
}
