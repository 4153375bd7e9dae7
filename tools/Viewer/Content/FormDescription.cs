using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Xml.Linq;
using OmniChannel.LocalDataverse.Metadata;
using OmniChannel.SolutionPackage.Model;

namespace OmniChannel.Viewer.Content;

/// <summary>Reads FormXml: tabs, columns, sections, cells, controls and events. Dashboards are written in the same format.</summary>
internal sealed class FormDescription(ViewerPlace place, SolutionIndex index, int language)
{
    private readonly TableDescription tables = new(index, language);

    /// <summary>A form.</summary>
    public object Describe(Table table, Form form)
    {
        var root = form.Xml.Element("form") ?? form.Xml;
        place.Catalog.TryTable(table.LogicalName, out var metadata);
        return new
        {
            id = form.Id, table = table.LogicalName, name = form.Labels.In(language), type = form.Type, tabs = Tabs(root, metadata),
            header = Cells(root.Element("header"), metadata), footer = Cells(root.Element("footer"), metadata),
            libraries = root.Descendants("Library").Select(library => (string?)library.Attribute("name")).Distinct(),
            events = root.Descendants("event").SelectMany(Handlers),
        };
    }

    /// <summary>A dashboard.</summary>
    public object Describe(Dashboard dashboard) => new
    {
        id = dashboard.Id, name = dashboard.Labels.In(language), description = dashboard.Xml.Element("Descriptions").In(language),
        tabs = Tabs(dashboard.Xml.Descendants("form").First(), null),
    };

    private List<object> Tabs(XElement root, TableMetadata? table) =>
    [
        .. root.Elements("tabs").Elements("tab").Select(tab => new
        {
            id = Id(tab), name = (string?)tab.Attribute("name") ?? Id(tab), label = tab.Element("labels").In(language), showLabel = Flag(tab, "showlabel", true),
            expanded = Flag(tab, "expanded", true), visible = Flag(tab, "visible", true),
            columns = tab.Elements("columns").Elements("column").Select(column => new
            {
                width = (string?)column.Attribute("width") ?? "100%", sections = column.Elements("sections").Elements("section").Select(section => Section(section, table)),
            }),
        }),
    ];

    private object Section(XElement section, TableMetadata? table) => new
    {
        id = Id(section), name = (string?)section.Attribute("name") ?? Id(section), label = section.Element("labels").In(language), showLabel = Flag(section, "showlabel", true),
        visible = Flag(section, "visible", true), columns = ((string?)section.Attribute("columns") ?? "1") is { Length: > 1 } pattern ? pattern.Length : Number(section, "columns", 1),
        rows = section.Elements("rows").Elements("row").Select(row => row.Elements("cell").Select(cell => Cell(cell, table))),
    };

    private IEnumerable<object> Cells(XElement? part, TableMetadata? table) => (part?.Descendants("cell") ?? []).Select(cell => Cell(cell, table));

    private object Cell(XElement cell, TableMetadata? table)
    {
        var control = cell.Element("control");
        var label = cell.Element("labels").In(language);
        var column = (string?)control?.Attribute("datafieldname");
        if (label.Length == 0 && column is not null && table?.Columns.GetValueOrDefault(column) is { } known) label = tables.Label(known);
        return new
        {
            id = Id(cell), label, showLabel = Flag(cell, "showlabel", true), visible = Flag(cell, "visible", true), locked = Number(cell, "locklevel", 0) > 0,
            colspan = Number(cell, "colspan", 1), rowspan = Number(cell, "rowspan", 1), control = control is null ? null : Control(control, table),
        };
    }

    private static object Control(XElement control, TableMetadata? table)
    {
        var column = (string?)control.Attribute("datafieldname");
        var kind = ControlKinds.Of((string?)control.Attribute("classid"), column);
        return new
        {
            id = Id(control), kind, column, disabled = Flag(control, "disabled", false),
            missing = kind == ControlKinds.Field && column is not null && table is not null && !table.TryColumn(column, out _),
            parameters = control.Elements("parameters").Elements().Where(parameter => parameter.Name.LocalName != "QuickForms").GroupBy(parameter => parameter.Name.LocalName)
                .ToDictionary(group => group.Key, group => group.First().Value.Trim(), StringComparer.Ordinal),
            quickForms = QuickForms(control),
        };
    }

    // A quick view names one form per table in XML that is written as text.
    private static Dictionary<string, string> QuickForms(XElement control)
    {
        var forms = new Dictionary<string, string>(StringComparer.Ordinal);
        var holder = control.Element("parameters")?.Element("QuickForms");
        if (holder is null) return forms;
        var written = holder.HasElements ? holder : XElement.Parse($"<forms>{holder.Value}</forms>");
        foreach (var id in written.Descendants("QuickFormId")) forms[(string?)id.Attribute("entityname") ?? string.Empty] = id.Value.Trim('{', '}').ToLowerInvariant();
        return forms;
    }

    private static IEnumerable<object> Handlers(XElement raised) => raised.Descendants("Handler").Select(handler => new
    {
        @event = (string?)raised.Attribute("name"), attribute = (string?)raised.Attribute("attribute"), control = (string?)raised.Attribute("control"),
        function = (string?)handler.Attribute("functionName"), library = (string?)handler.Attribute("libraryName"), enabled = Flag(handler, "enabled", true),
        passContext = Flag(handler, "passExecutionContext", false), parameters = (string?)handler.Attribute("parameters") ?? string.Empty,
    });

    private static string Id(XElement part) => ((string?)part.Attribute("id") ?? string.Empty).Trim('{', '}');

    private static bool Flag(XElement part, string name, bool otherwise) => (string?)part.Attribute(name) is { } text ? text is "true" or "1" : otherwise;

    private static int Number(XElement part, string name, int otherwise) =>
        int.TryParse((string?)part.Attribute(name), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : otherwise;
}
