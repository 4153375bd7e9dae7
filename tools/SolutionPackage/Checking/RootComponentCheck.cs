using System;
using System.Collections.Generic;
using System.Linq;
using OmniChannel.SolutionPackage.Model;

namespace OmniChannel.SolutionPackage.Checking;

/// <summary>What the manifest lists is in the package, and what is in the package is listed.</summary>
internal sealed class RootComponentCheck : ISolutionCheck
{
    public IEnumerable<Finding> Check(Solution solution, KnownNames known)
    {
        var content = Content(solution).ToList();
        var types = content.Select(c => c.Type).Concat([1, 9, 20, 29, 60, 61, 62, 70, 80, 91, 92]).ToHashSet();
        foreach (var root in solution.RootComponents.Where(r => types.Contains(r.Type) && !content.Any(c => Matches(c, r))))
            yield return new Finding(
                root.Key,
                $"The manifest lists {root.Key} (type {root.Type}), which is not in the package. Add it or remove the root component.");
        foreach (var (type, name, id, what) in content.Where(c => !solution.RootComponents.Any(r => Matches(c, r))))
            yield return new Finding(
                name,
                $"{what} {name} is in the package and the manifest does not list it. Add a root component of type {type} to Other/Solution.xml.");
        foreach (var root in solution.RootComponents.Where(r => r.Type == 1))
        {
            if (solution.FindTable(root.Key) is { } table && table.IsExtension == (root.Behavior == 0))
                yield return new Finding(
                    root.Key,
                    $"Root component {root.Key} has behavior {root.Behavior}. Use 0 for a table of the solution (with all its parts), 1 or 2 for one that it extends.");
        }

        foreach (var root in solution.RootComponents.Where(r => r.Type == 91 && (r.Id is null || r.SchemaName is null)))
            yield return new Finding(
                root.Key,
                $"The root component of assembly {root.Key} needs both an id and the full name as schemaName. Add what is missing.");
        foreach (var twice in solution.RootComponents.GroupBy(r => (r.Type, r.Key.ToUpperInvariant())).Where(g => g.Count() > 1))
            yield return new Finding(twice.First().Key, $"The manifest lists {twice.First().Key} (type {twice.First().Type}) twice. Remove one.");
    }

    private static bool Matches((int Type, string Name, Guid? Id, string What) part, RootComponent root) =>
        part.Type == root.Type &&
        ((root.Id is not null && root.Id == part.Id) || (root.SchemaName is not null && string.Equals(root.SchemaName, part.Name, StringComparison.OrdinalIgnoreCase)));

    private static IEnumerable<(int Type, string Name, Guid? Id, string What)> Content(Solution solution) =>
        solution.Tables.Select(t => (1, t.LogicalName, (Guid?)null, "Table"))
            .Concat(solution.OptionSets.Select(o => (9, o.Name, (Guid?)null, "Choice")))
            .Concat(solution.Roles.Select(r => (20, r.Name, (Guid?)r.Id, "Role")))
            .Concat(solution.Workflows.Select(w => (29, w.Name, (Guid?)w.Id, "Process")))
            .Concat(solution.Dashboards.Select(d => (60, d.Labels.Text, (Guid?)d.Id, "Dashboard")))
            .Concat(solution.WebResources.Select(w => (61, w.Name, (Guid?)w.Id, "Web resource")))
            .Concat(solution.SiteMaps.Select(s => (62, s.UniqueName, (Guid?)null, "Sitemap")))
            .Concat(solution.FieldSecurityProfiles.Select(p => (70, p.Name, (Guid?)p.Id, "Field security profile")))
            .Concat(solution.AppModules.Select(a => (80, a.UniqueName, (Guid?)null, "App")))
            .Concat(solution.PluginAssemblies.Select(a => (91, a.FullName, (Guid?)a.Id, "Assembly")))
            .Concat(solution.Steps.Select(s => (92, s.Name, (Guid?)s.Id, "Step")));
}
