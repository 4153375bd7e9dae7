using System;
using System.Collections.Generic;
using System.Linq;
using System.Xml.Linq;
using OmniChannel.SolutionPackage.Model;
using static OmniChannel.SolutionPackage.Reading.XmlReading;

namespace OmniChannel.SolutionPackage.Reading;

/// <summary>Reads the parts that are neither tables nor code.</summary>
internal static class PartReader
{
    public static Role Role(XElement e) => new(
        IdAttribute(e, "id") ?? throw Malformed(e, "a role has no id. Add one."),
        RequiredAttribute(e, "name"),
        [.. e.Elements("RolePrivileges").Elements("RolePrivilege").Select(p => new RolePrivilege(RequiredAttribute(p, "name"), Level(p)))]);

    private static PrivilegeLevel Level(XElement e) => (string?)e.Attribute("level") switch
    {
        "Basic" => PrivilegeLevel.Basic,
        "Local" => PrivilegeLevel.Local,
        "Deep" => PrivilegeLevel.Deep,
        "Global" => PrivilegeLevel.Global,
        _ => PrivilegeLevel.Unknown,
    };

    public static WebResource WebResource(XElement e, PackageContent content)
    {
        var file = Entry(Required(e, "FileName"));
        return new WebResource
        {
            Id = Id(e, "WebResourceId") ?? throw Malformed(e, "a web resource has no <WebResourceId>. Add one."),
            Name = Required(e, "Name"),
            DisplayName = Text(e, "DisplayName") ?? "",
            Type = Integer(e, "WebResourceType") ?? 0,
            Language = Integer(e, "LanguageCode"),
            FileName = file,
            Dependencies = Dependencies(e),
            Content = content.Bytes(file),
        };
    }

    private static IReadOnlyList<string> Dependencies(XElement e)
    {
        if (Text(e, "DependencyXml") is not { } text) return [];
        try
        {
            return [.. XElement.Parse(text).Descendants("Library").Select(l => (string?)l.Attribute("name")).OfType<string>()];
        }
        catch (System.Xml.XmlException inner)
        {
            var at = Malformed(e.Element("DependencyXml")!, "the escaped content of <DependencyXml> is not well-formed XML. Mend it.");
            throw new SolutionFormatException(at.Message, at.File, at.Line, at.Column, inner);
        }
    }

    public static Workflow Workflow(XElement e, PackageContent content)
    {
        var file = (Text(e, "XamlFileName") ?? Text(e, "JsonFileName")) is { } name ? Entry(name) : null;
        var table = Text(e, "PrimaryEntity");
        return new Workflow(
            IdAttribute(e, "WorkflowId") ?? throw Malformed(e, "a process has no WorkflowId. Add one."),
            RequiredAttribute(e, "Name"),
            (WorkflowCategory)(Integer(e, "Category") ?? 0),
            table is null or "none" ? null : table.ToLowerInvariant(),
            file,
            file is null ? default : content.Bytes(file),
            e);
    }

    public static FieldSecurityProfile FieldSecurity(XElement e) => new(
        IdAttribute(e, "fieldsecurityprofileid") ?? throw Malformed(e, "a field security profile has no id. Add one."),
        RequiredAttribute(e, "name"),
        [.. e.Descendants("FieldPermission").Select(Permission)]);

    private static FieldPermission Permission(XElement e) => new(
        Value(e, "EntityName").ToLowerInvariant(),
        Value(e, "AttributeName").ToLowerInvariant(),
        Value(e, "CanRead") == "4",
        Value(e, "CanCreate") == "4",
        Value(e, "CanUpdate") == "4");

    private static string Value(XElement e, string name) => Trimmed(e.Attribute(name)?.Value) ?? Text(e, name) ?? "";

    public static Dashboard Dashboard(XElement e) => new(
        Id(e, "FormId") ?? throw Malformed(e, "a dashboard has no <FormId>. Add one."), Labels(e.Element("LocalizedNames")), e)
    {
        Descriptions = Labels(e.Element("Descriptions")),
    };

    public static AppModule App(XElement e) => new(
        Required(e, "UniqueName"),
        Labels(e.Element("LocalizedNames")),
        [.. e.Elements("AppModuleComponents").Elements("AppModuleComponent").Select(SolutionReader.Root)],
        [.. e.Elements("AppModuleRoleMaps").Elements("Role").Select(r => IdAttribute(r, "id")).OfType<Guid>()],
        e) { Descriptions = Labels(e.Element("Descriptions")) };

    public static SiteMap SiteMap(XElement e) => new(Required(e, "SiteMapUniqueName"), Labels(e.Element("LocalizedNames")), e);
}
