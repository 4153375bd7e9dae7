using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Xml.Linq;
using OmniChannel.SolutionPackage.Model;

namespace OmniChannel.SolutionPackage.Reading;

/// <summary>Turns the raw content of a solution into the model, whether it came from a zip or from a folder.</summary>
internal static class SolutionReader
{
    public static Solution Read(PackageContent content)
    {
        var manifest = content.Manifest.Root!.Element("SolutionManifest") ??
            throw XmlReading.Malformed(content.Manifest.Root!, "there is no <SolutionManifest>, so this is not the manifest of a solution.");
        var root = content.Customizations.Root!;
        if (root.Name.LocalName != "ImportExportXml")
            throw XmlReading.Malformed(root, $"the root is <{root.Name.LocalName}>; customizations have <ImportExportXml>.");
        var notes = new Notes();
        notes.UnknownSections(root);
        var relationships = RelationshipReader.Read(root).ToList();
        var solution = Head(manifest) with
        {
            Tables = [.. Section(root, "Entities", "Entity").Select(e => TableReader.Read(e, relationships, notes))],
            Relationships = relationships,
            OptionSets = [.. Section(root, "optionsets", "optionset").Select(e => OptionSetReader.Read(e, isGlobal: true))],
            Roles = [.. Section(root, "Roles", "Role").Select(PartReader.Role)],
            Workflows = [.. Section(root, "Workflows", "Workflow").Select(e => PartReader.Workflow(e, content))],
            FieldSecurityProfiles = [.. Section(root, "FieldSecurityProfiles", "FieldSecurityProfile").Select(PartReader.FieldSecurity)],
            Dashboards = [.. Section(root, "Dashboards", "Dashboard").Select(PartReader.Dashboard)],
            WebResources = [.. Section(root, "WebResources", "WebResource").Select(e => PartReader.WebResource(e, content))],
            PluginAssemblies = [.. Section(root, "SolutionPluginAssemblies", "PluginAssembly").Select(e => CodeReader.Assembly(e, content))],
            AppModules = [.. Section(root, "AppModules", "AppModule").Select(PartReader.App)],
            SiteMaps = [.. Section(root, "AppModuleSiteMaps", "AppModuleSiteMap").Select(PartReader.SiteMap)],
            CustomApis = [.. CustomApiReader.Read(content)],
            EnvironmentVariables = [.. CustomApiReader.EnvironmentVariables(content)],
            Languages = [.. Section(root, "Languages", "Language").Select(Language)],
        };
        solution = solution with { Steps = [.. Section(root, "SdkMessageProcessingSteps", "SdkMessageProcessingStep")
            .Select(e => CodeReader.Step(e, solution.PluginAssemblies))] };
        notes.UnusedParts(content, solution);
        return solution with { Notes = notes.All };
    }

    private static int Language(XElement e) =>
        int.TryParse(e.Value, NumberStyles.Integer, CultureInfo.InvariantCulture, out var language)
            ? language
            : throw XmlReading.Malformed(e, $"<Language> is '{e.Value}'; it has to be the number of a language, such as 1033.");

    private static IEnumerable<XElement> Section(XElement root, string section, string element) => root.Elements(section).Elements(element);

    private static Solution Head(XElement manifest)
    {
        var publisher = manifest.Element("Publisher") ?? throw XmlReading.Malformed(manifest, "the manifest has no <Publisher>. Add it.");
        return new Solution
        {
            UniqueName = XmlReading.Required(manifest, "UniqueName"),
            Version = XmlReading.Required(manifest, "Version"),
            IsManaged = XmlReading.Text(manifest, "Managed") == "1",
            Labels = XmlReading.Labels(manifest.Element("LocalizedNames")),
            Descriptions = XmlReading.Labels(manifest.Element("Descriptions")),
            Publisher = new Publisher(
                XmlReading.Required(publisher, "UniqueName"),
                XmlReading.Text(publisher, "CustomizationPrefix") ?? "",
                XmlReading.Integer(publisher, "CustomizationOptionValuePrefix") ?? 0,
                XmlReading.Labels(publisher.Element("LocalizedNames"))),
            RootComponents = [.. manifest.Elements("RootComponents").Elements("RootComponent").Select(Root)],
            MissingDependencies = [.. manifest.Elements("MissingDependencies").Elements("MissingDependency").Select(Missing)],
        };
    }

    internal static RootComponent Root(XElement e) => new(
        XmlReading.IntegerAttribute(e, "type"),
        XmlReading.Trimmed(e.Attribute("schemaName")?.Value),
        XmlReading.IdAttribute(e, "id"),
        XmlReading.IntegerAttribute(e, "behavior", 0));

    private static MissingDependency Missing(XElement e)
    {
        var required = e.Element("Required") ?? throw XmlReading.Malformed(e, "<MissingDependency> has no <Required>. Add it.");
        return new MissingDependency(
            XmlReading.IntegerAttribute(required, "type", 0), Name(required), XmlReading.Trimmed(required.Attribute("solution")?.Value), Name(e.Element("Dependent")));
    }

    private static string Name(XElement? e) =>
        e is null ? "" : XmlReading.Trimmed(e.Attribute("schemaName")?.Value) ?? XmlReading.Trimmed(e.Attribute("id")?.Value) ?? e.Attribute("displayName")?.Value ?? "";
}
