using System;
using System.Collections.Generic;
using System.Linq;
using System.Xml.Linq;
using OmniChannel.SolutionPackage.Model;

namespace OmniChannel.SolutionPackage.Reading;

/// <summary>Collects what a package has and the model does not, so that nothing is lost in silence.</summary>
internal sealed class Notes
{
    private static readonly HashSet<string> Read = new(StringComparer.Ordinal)
    {
        "Entities", "Roles", "Workflows", "FieldSecurityProfiles", "EntityRelationships", "optionsets", "Dashboards", "WebResources",
        "SolutionPluginAssemblies", "SdkMessageProcessingSteps", "AppModuleSiteMaps", "AppModules", "Languages",
    };

    private readonly List<string> all = [];

    public IReadOnlyList<string> All => all;

    public void Add(string note) => all.Add(note);

    public void UnknownSections(XElement root)
    {
        foreach (var section in root.Elements().Where(s => !Read.Contains(s.Name.LocalName) && s.HasElements))
            Add($"customizations.xml has {Count(section.Elements().Count(), "element")} in {section.Name.LocalName}, which are not read.");
    }

    public void UnknownChildren(XElement parent, string what, params string[] known)
    {
        foreach (var child in parent.Elements().Where(c => !known.Contains(c.Name.LocalName) && (c.HasElements || c.HasAttributes)))
            Add($"{what} has <{child.Name.LocalName}>, which is not read.");
    }

    public void UnusedParts(PackageContent content, Solution solution)
    {
        var used = new HashSet<string>(StringComparer.Ordinal) { SolutionZip.ContentTypesName };
        used.UnionWith(solution.WebResources.Select(w => w.FileName));
        used.UnionWith(solution.PluginAssemblies.Select(a => a.FileName));
        used.UnionWith(solution.Workflows.Where(w => w.FileName is not null).Select(w => w.FileName!));
        used.UnionWith(solution.Tables.SelectMany(t => t.Columns).Where(c => c.FormulaFile is not null).Select(c => c.FormulaFile!));
        foreach (var part in content.Parts.Keys.Order(StringComparer.Ordinal).Where(p => !used.Contains(p) && !CustomApiReader.Reads(p)))
            Add($"the package has a file {part}, which is not read.");
    }

    private static string Count(int count, string what) => count == 1 ? $"1 {what}" : $"{count} {what}s";
}
