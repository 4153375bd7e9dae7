using System;
using System.Xml.Linq;
using OmniChannel.LocalDataverse.Metadata;
using OmniChannel.SolutionPackage.Model;

namespace OmniChannel.Viewer.Content;

/// <summary>A lookup view for tables of the platform, such as users, of which the solution has none.</summary>
internal static class LookupOfPlatform
{
    private const int Width = 250;

    /// <summary>The table as a solution would name it.</summary>
    public static Table Table(TableMetadata table) => new() { LogicalName = table.LogicalName, SchemaName = table.SchemaName };

    /// <summary>A view with the name of each row; users who are disabled are left out.</summary>
    public static View View(TableMetadata table)
    {
        var name = table.PrimaryNameColumn ?? table.PrimaryIdColumn;
        var entity = new XElement(
            "entity", new XAttribute("name", table.LogicalName), new XElement("attribute", new XAttribute("name", name)),
            new XElement("order", new XAttribute("attribute", name)));
        if (table.TryColumn("isdisabled", out _)) entity.Add(Only("isdisabled"));
        else if (table.State is { } state) entity.Add(Only(state.LogicalName));
        var layout = new XElement("grid", new XElement("row", new XElement("cell", new XAttribute("name", name), new XAttribute("width", Width))));
        return new View(Guid.Empty, SolutionIndex.LookupView, true, LocalizedText.None, new XElement("fetch", entity), layout, new XElement("savedquery"));
    }

    private static XElement Only(string column) => new(
        "filter", new XElement("condition", new XAttribute("attribute", column), new XAttribute("operator", "eq"), new XAttribute("value", "0")));
}
