using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using OmniChannel.SolutionPackage.Model;

namespace OmniChannel.SolutionPackage.Checking;

/// <summary>Web resources have their file, a type that fits it, and what they need.</summary>
internal sealed class WebResourceCheck : ISolutionCheck
{
    private const int MaxBytes = 5 << 20;
    private const int Silverlight = 8;

    private static readonly Dictionary<string, int> Types = new(StringComparer.OrdinalIgnoreCase)
    {
        [".htm"] = 1, [".html"] = 1, [".css"] = 2, [".js"] = 3, [".xml"] = 4, [".png"] = 5, [".jpg"] = 6, [".jpeg"] = 6, [".gif"] = 7,
        [".xap"] = 8, [".xsl"] = 9, [".xslt"] = 9, [".ico"] = 10, [".svg"] = 11, [".resx"] = 12,
    };

    public IEnumerable<Finding> Check(Solution solution, KnownNames known)
    {
        foreach (var resource in solution.WebResources)
        {
            var name = resource.Name;
            if (resource.Content.IsEmpty)
                yield return Wrong(name, $"has no file ({resource.FileName} is missing or empty)", "Build the web resources");
            if (resource.Content.Length > MaxBytes)
                yield return Wrong(name, "is larger than 5 MB, which environments refuse by default", "Make it smaller");
            if (resource.Type == Silverlight) yield return Wrong(name, "is a Silverlight application, which no browser runs (meta-avoid-silverlight)", "Write a page");
            if (resource.Type is < 1 or > 12) yield return Wrong(name, $"has type {resource.Type}", "Use 1 to 12");
            else if (Types.TryGetValue(Path.GetExtension(name), out var type) && type != resource.Type)
                yield return Wrong(name, $"has type {resource.Type}, its name says {type}", "Mend one of them");
            if (resource.Type == 12 && resource.Language is null) yield return Wrong(name, "holds texts and names no language", "Add LanguageCode");
            foreach (var needed in resource.Dependencies.Where(d => !known.HasWebResource(d)))
                yield return Wrong(name, $"needs {needed}, which the solution does not have", "Add it");
        }

        foreach (var table in solution.Tables)
        {
            foreach (var setting in (string[])["IconVectorName", "IconSmallName", "IconMediumName", "IconLargeName"])
            {
                if (table.Settings.TryGetValue(setting, out var icon) && !known.HasWebResource(icon))
                    yield return new Finding(table.LogicalName, $"Table {table.LogicalName} has the icon {icon}, which the solution does not have. Add the web resource.");
            }
        }

        foreach (var workflow in solution.Workflows.Where(w => w.FileName is not null && w.Content.IsEmpty))
            yield return new Finding(workflow.Name, $"Process '{workflow.Name}' has no file ({workflow.FileName} is missing). Add it.");
        foreach (var twice in solution.WebResources.GroupBy(w => w.FileName, StringComparer.OrdinalIgnoreCase).Where(g => g.Count() > 1))
            yield return Wrong(twice.First().Name, $"has the file {twice.Key}, as {twice.Count() - 1} other has", "Give each its own");
    }

    private static Finding Wrong(string name, string what, string cure) => new(name, $"Web resource {name} {what}. {cure}.");
}
