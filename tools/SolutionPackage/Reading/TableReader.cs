using System;
using System.Collections.Generic;
using System.Linq;
using System.Xml.Linq;
using OmniChannel.SolutionPackage.Model;
using static OmniChannel.SolutionPackage.Reading.XmlReading;

namespace OmniChannel.SolutionPackage.Reading;

internal static class TableReader
{
    public static Table Read(XElement xml, IReadOnlyList<Relationship> relationships, Notes notes)
    {
        var schemaName = Required(xml, "Name");
        var logicalName = schemaName.ToLowerInvariant();
        var info = xml.Element("EntityInfo")?.Element("entity");
        notes.UnknownChildren(
            xml, $"Table {logicalName}", "Name", "ObjectTypeCode", "EntityInfo", "FormXml", "SavedQueries", "Visualizations", "RibbonDiffXml");
        var columns = info?.Elements("attributes").Elements("attribute").Select(a => ColumnReader.Read(a, logicalName, relationships, notes))
            .ToList() ?? [];
        return new Table
        {
            SchemaName = schemaName,
            LogicalName = logicalName,
            EntitySetName = Text(info, "EntitySetName"),
            Ownership = Owner(Text(info, "OwnershipTypeMask")),
            IsActivity = Flag(info, "IsActivity"),
            IsExtension = !schemaName.Contains('_', StringComparison.Ordinal) || columns.All(c => c.Type != ColumnType.PrimaryKey),
            Labels = Labels(info?.Element("LocalizedNames")),
            PluralLabels = Labels(info?.Element("LocalizedCollectionNames")),
            Descriptions = Labels(info?.Element("Descriptions")),
            Columns = columns,
            Keys = [.. (info?.Elements("EntityKeys").Elements("EntityKey") ?? []).Select(Key)],
            Forms = [.. xml.Elements("FormXml").Elements("forms").SelectMany(f => f.Elements("systemform").Select(s => Form(f, s)))],
            Views = [.. xml.Elements("SavedQueries").Elements("savedqueries").Elements("savedquery").Select(View)],
            Charts = [.. xml.Elements("Visualizations").Elements("visualization").Select(Chart)],
            Ribbon = xml.Element("RibbonDiffXml"),
            Settings = (info?.Elements() ?? []).Where(e => !e.HasElements && Trimmed(e.Value) is not null)
                .GroupBy(e => e.Name.LocalName, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.First().Value.Trim(), StringComparer.Ordinal),
        };
    }

    private static Ownership Owner(string? mask) => mask switch
    {
        "UserOwned" => Ownership.User,
        "OrgOwned" or "OrganizationOwned" => Ownership.Organization,
        "None" => Ownership.None,
        _ => Ownership.Unknown,
    };

    private static AlternateKey Key(XElement e)
    {
        var name = Required(e, "Name");
        return new AlternateKey(
            name,
            Text(e, "LogicalName") ?? name.ToLowerInvariant(),
            [.. e.Elements("EntityKeyAttributes").Elements("AttributeName").Select(a => a.Value.Trim())],
            Labels(e.Element("displaynames")));
    }

    private static Form Form(XElement forms, XElement e) => new(
        Id(e, "formid") ?? throw Malformed(e, "a form has no <formid>. Add one."),
        (string?)forms.Attribute("type") ?? "main",
        Labels(e.Element("LocalizedNames")),
        Labels(e.Element("Descriptions")),
        e);

    private static View View(XElement e) => new(
        Id(e, "savedqueryid") ?? throw Malformed(e, "a view has no <savedqueryid>. Add one."),
        Integer(e, "querytype") ?? 0,
        Flag(e, "isdefault"),
        Labels(e.Element("LocalizedNames")),
        e.Element("fetchxml")?.Element("fetch"),
        e.Element("layoutxml")?.Element("grid"),
        e) { Descriptions = Labels(e.Element("Descriptions")) };

    private static Chart Chart(XElement e) => new(
        Id(e, "savedqueryvisualizationid") ?? throw Malformed(e, "a chart has no <savedqueryvisualizationid>. Add one."),
        Labels(e.Element("LocalizedNames")),
        e) { Descriptions = Labels(e.Element("Descriptions")) };
}
