using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Xml.Linq;
using OmniChannel.SolutionPackage.Reading;

namespace OmniChannel.SolutionPackage.Folder;

/// <summary>Puts solution.xml and customizations.xml together from a folder in SolutionPackager layout.</summary>
internal sealed class FolderAssembler
{
    // The sequence of the published schema, and where newer exports put what it lacks.
    private static readonly string[] Sections =
    [
        "Entities", "Roles", "Workflows", "FieldSecurityProfiles", "Templates", "RibbonDiffXml", "IsvConfig", "RelationshipRoles", "ConnectionRoles", "SiteMap",
        "EntityImageConfigs", "AttributeImageConfigs", "EntityMaps", "EntityRelationships", "OrganizationSettings", "optionsets", "Reports", "RoutingRules",
        "ChannelPropertyGroups", "ConvertRules", "MobileOfflineProfiles", "Slas", "ChannelAccessProfiles", "ChannelAccessProfileRules", "Dashboards",
        "InteractionCentricDashboards", "Dialogs", "WebResources", "CustomControls", "SolutionPluginAssemblies", "SdkMessageProcessingSteps",
        "ServiceEndpoints", "AppModuleSiteMaps", "AppModules", "EntityDataProviders", "EntityDataSources", "CanvasApps", "connectionreferences", "Languages",
        "GlobalSearchConfigurations", "StoredProcedures",
    ];

    private static readonly string[] ManifestOrder =
        ["UniqueName", "LocalizedNames", "Descriptions", "Version", "Managed", "Publisher", "RootComponents", "MissingDependencies"];

    private readonly FolderFiles files;
    private readonly bool managed;
    private readonly Dictionary<string, byte[]> parts = new(StringComparer.Ordinal);

    private FolderAssembler(FolderFiles files, bool managed) => (this.files, this.managed) = (files, managed);

    /// <summary>Assembles a folder.</summary>
    /// <param name="folder">The folder that holds Other/Solution.xml.</param>
    /// <param name="managed">True for what a managed package carries.</param>
    /// <param name="built">Files made by a build: path in the folder, or file name alone, to path on disk.</param>
    /// <param name="missing">Files that the folder describes and nobody has.</param>
    public static PackageContent Assemble(string folder, bool managed, IReadOnlyDictionary<string, string>? built, out IReadOnlyList<string> missing)
    {
        var files = new FolderFiles(folder, built);
        var assembler = new FolderAssembler(files, managed);
        var content = new PackageContent(assembler.Manifest(), assembler.Customizations(), assembler.parts);
        files.RefuseLeftOvers();
        missing = files.Missing;
        return content;
    }

    private XDocument Manifest()
    {
        var root = files.Mandatory("Other/Solution.xml", "ImportExportXml");
        var manifest = root.Element("SolutionManifest") ?? throw XmlReading.Malformed(root, "there is no <SolutionManifest>. Add it.");
        var unknown = manifest.Elements().FirstOrDefault(e => !ManifestOrder.Contains(e.Name.LocalName));
        if (unknown is not null) throw XmlReading.Malformed(unknown, $"a manifest has no <{unknown.Name.LocalName}>. Remove it.");
        manifest.ReplaceNodes(ManifestOrder.Select(n => manifest.Element(n)).OfType<XElement>().ToList());
        manifest.SetElementValue("Managed", managed ? "1" : "0");
        return root.Document!;
    }

    private XDocument Customizations()
    {
        var root = files.Mandatory("Other/Customizations.xml", "ImportExportXml");
        var unknown = root.Elements().FirstOrDefault(e => !Sections.Contains(e.Name.LocalName));
        if (unknown is not null) throw XmlReading.Malformed(unknown, $"customizations have no section <{unknown.Name.LocalName}>. Remove it.");
        Fill(root, "Entities", new EntityAssembler(files, managed, parts).Entities());
        Fill(root, "Roles", Each("Roles/", "Role"));
        Fill(root, "Workflows", Described("Workflows/", "Workflow", "XamlFileName", "JsonFileName"));
        Fill(root, "optionsets", Each("OptionSets/", "optionset"));
        Fill(root, "EntityRelationships", Relationships());
        Fill(root, "Dashboards", Each("Dashboards/", "Dashboard"));
        Fill(root, "WebResources", Described("WebResources/", "WebResource", "FileName"));
        Fill(root, "SolutionPluginAssemblies", Described("PluginAssemblies/", "PluginAssembly", "FileName"));
        Fill(root, "SdkMessageProcessingSteps", Each("SdkMessageProcessingSteps/", "SdkMessageProcessingStep"));
        Fill(root, "AppModuleSiteMaps", EachFolder("AppModuleSiteMaps/", "AppModuleSiteMap"));
        Fill(root, "AppModules", EachFolder("AppModules/", "AppModule"));
        if (files.Optional("Other/FieldSecurityProfiles.xml", "FieldSecurityProfiles") is { } profiles)
            Fill(root, "FieldSecurityProfiles", profiles.Elements());
        if (files.Optional("Other/SiteMap.xml", "SiteMap") is { } siteMap) Fill(root, "SiteMap", [siteMap]);
        foreach (var file in files.Take("customapis/", ".xml").Concat(files.Take("environmentvariabledefinitions/", ".xml")))
        {
            var document = XmlReading.Parse(files.Bytes(file), file);
            KnownElements.Refuse(document.Root!);
            parts[file] = Packing.XmlWriting.Bytes(document);
        }

        root.ReplaceNodes(root.Elements().OrderBy(e => Array.IndexOf(Sections, e.Name.LocalName)).ToList());
        return root.Document!;
    }

    private static void Fill(XElement root, string section, IEnumerable<XElement> content)
    {
        var elements = content.ToList();
        if (elements.Count == 0) return;
        var target = root.Element(section);
        if (target is null) root.Add(target = new XElement(section));
        foreach (var element in elements)
        {
            Bare(element);
            target.Add(element);
        }
    }

    /// <summary>Takes off the namespace declarations of a file's root; the root of customizations.xml has them.</summary>
    internal static XElement Bare(XElement element)
    {
        element.Attributes().Where(a => a.IsNamespaceDeclaration).Remove();
        return element;
    }

    private IEnumerable<XElement> Each(string folder, string element) => files.Take(folder, ".xml").Select(f => files.Read(f, element));

    private IEnumerable<XElement> EachFolder(string folder, string element)
    {
        foreach (var inner in files.Folders(folder))
        {
            var twin = files.Optional($"{inner}{element}_managed.xml", element);
            var plain = files.Mandatory($"{inner}{element}.xml", element);
            yield return managed && twin is not null ? twin : plain;
        }
    }

    /// <summary>Elements in data files beside (or instead of, when a build makes it) the file they describe.</summary>
    private IEnumerable<XElement> Described(string folder, string element, params string[] fileElements)
    {
        const string suffix = ".data.xml";
        foreach (var data in files.Take(folder, suffix))
        {
            var found = files.Read(data, element);
            var name = fileElements.Select(f => XmlReading.Text(found, f)).OfType<string>().FirstOrDefault() ??
                throw XmlReading.Malformed(found, $"<{element}> has no <{fileElements[0]}>. Add it.");
            if (files.Content(data[..^suffix.Length]) is { } bytes && !parts.TryAdd(XmlReading.Entry(name), bytes))
                throw XmlReading.Malformed(found, $"two files want to be {name} in the package. Give one another {fileElements[0]}.");
            yield return found;
        }
    }

    private List<XElement> Relationships()
    {
        var listed = files.Optional("Other/Relationships.xml", "EntityRelationships")?.Elements("EntityRelationship").ToList() ?? [];
        var defined = new Dictionary<string, XElement>(StringComparer.OrdinalIgnoreCase);
        foreach (var relationship in files.Take("Other/Relationships/", ".xml").SelectMany(f => files.Read(f, "EntityRelationships").Elements()))
        {
            if (!defined.TryAdd(XmlReading.RequiredAttribute(relationship, "Name"), relationship))
                throw XmlReading.Malformed(relationship, $"relationship {relationship.Attribute("Name")!.Value} is defined twice. Remove one.");
        }

        var result = new List<XElement>();
        foreach (var entry in listed)
        {
            var name = XmlReading.RequiredAttribute(entry, "Name");
            result.Add(defined.Remove(name, out var found)
                ? found
                : throw XmlReading.Malformed(
                    entry,
                    $"relationship {name} is listed and not defined. Add it to Other/Relationships/<referenced table>.xml."));
        }

        return defined.Count == 0
            ? result
            : throw XmlReading.Malformed(
                defined.Values.First(), $"relationship {defined.Keys.First()} is defined and not listed. Add its name to Other/Relationships.xml.");
    }
}
