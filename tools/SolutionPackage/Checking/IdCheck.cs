using System;
using System.Collections.Generic;
using System.Linq;
using System.Xml.Linq;
using OmniChannel.SolutionPackage.Model;

namespace OmniChannel.SolutionPackage.Checking;

/// <summary>No two parts have the same id, and within a form no two tabs, sections or cells.</summary>
internal sealed class IdCheck : ISolutionCheck
{
    public IEnumerable<Finding> Check(Solution solution, KnownNames known)
    {
        foreach (var group in Parts(solution).GroupBy(p => p.Id).Where(g => g.Count() > 1))
            yield return new Finding(
                group.Key.ToString("D"),
                $"{string.Join(" and ", group.Select(p => p.Name))} have the same id {group.Key:D}. Give all but one another.");
        foreach (var table in solution.Tables)
        {
            foreach (var form in table.Forms)
            {
                foreach (var group in form.Xml.Descendants().Where(IsPlace)
                    .GroupBy(e => (string)e.Attribute("id")!, StringComparer.OrdinalIgnoreCase).Where(g => g.Count() > 1))
                    yield return new Finding(
                        table.LogicalName,
                        $"Form '{form.Labels.Text}' of {table.LogicalName} has {group.Count()} tabs, sections or cells with id {group.Key}. Give each its own.");
            }
        }
    }

    private static bool IsPlace(XElement e) => e.Name.LocalName is "tab" or "section" or "cell" && e.Attribute("id") is not null;

    private static IEnumerable<(Guid Id, string Name)> Parts(Solution solution) =>
        solution.Tables.SelectMany(t => t.Forms.Select(f => (f.Id, $"form '{f.Labels.Text}' of {t.LogicalName}"))
                .Concat(t.Views.Select(v => (v.Id, $"view '{v.Labels.Text}' of {t.LogicalName}")))
                .Concat(t.Charts.Select(c => (c.Id, $"chart '{c.Labels.Text}' of {t.LogicalName}"))))
            .Concat(solution.Roles.Select(r => (r.Id, $"role '{r.Name}'")))
            .Concat(solution.Workflows.Select(w => (w.Id, $"process '{w.Name}'")))
            .Concat(solution.Dashboards.Select(d => (d.Id, $"dashboard '{d.Labels.Text}'")))
            .Concat(solution.WebResources.Select(w => (w.Id, $"web resource {w.Name}")))
            .Concat(solution.FieldSecurityProfiles.Select(p => (p.Id, $"field security profile '{p.Name}'")))
            .Concat(solution.PluginAssemblies.Select(a => (a.Id, $"assembly {a.Name}")))
            .Concat(solution.PluginAssemblies.SelectMany(a => a.Types).Select(t => (t.Id, $"plug-in type {t.TypeName}")))
            .Concat(solution.Steps.Select(s => (s.Id, $"step '{s.Name}'")))
            .Concat(solution.Steps.SelectMany(s => s.Images.Select(i => (i.Id, $"image {i.Alias} of step '{s.Name}'"))));
}
