using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Xml.Linq;
using OmniChannel.LocalDataverse.Metadata;
using OmniChannel.SolutionPackage.Model;
using Kind = OmniChannel.LocalDataverse.Metadata.ColumnType;

namespace OmniChannel.Viewer.Content;

/// <summary>A column of a grid.</summary>
/// <param name="Name">As the layout names it: a column, or alias.column of a joined table.</param>
/// <param name="Label">Its heading.</param>
/// <param name="Width">Pixels.</param>
/// <param name="Type">Type of the column.</param>
/// <param name="Sortable">Whether rows can be sorted by it.</param>
internal sealed record GridColumn(string Name, string Label, int Width, string Type, bool Sortable);

/// <summary>What a view looks like.</summary>
internal sealed class ViewDescription(ViewerPlace place, SolutionIndex index, int language)
{
    private const int DefaultWidth = 150;

    private readonly TableDescription tables = new(index, language);

    /// <summary>A view.</summary>
    public object Describe(Table table, View view) => new
    {
        id = view.Id, table = table.LogicalName, name = view.Labels.In(language), type = view.QueryType,
        description = view.Xml.Element("Descriptions").In(language), columns = Columns(table.LogicalName, view), order = Order(view),
    };

    /// <summary>The columns of a view; one that does not exist is left out, as the product does.</summary>
    public IReadOnlyList<GridColumn> Columns(string table, View view)
    {
        var joined = Joined(view);
        return [.. (view.Layout?.Descendants("cell") ?? []).Where(cell => (string?)cell.Attribute("ishidden") != "1").Select(cell => Column(table, joined, cell)).OfType<GridColumn>()];
    }

    private GridColumn? Column(string table, Dictionary<string, string> joined, XElement cell)
    {
        var name = (string?)cell.Attribute("name") ?? string.Empty;
        var width = int.TryParse((string?)cell.Attribute("width"), NumberStyles.None, CultureInfo.InvariantCulture, out var pixels) ? pixels : DefaultWidth;
        var dot = name.IndexOf('.', StringComparison.Ordinal);
        var (owner, columnName) = dot < 0 ? (table, name) : (joined.GetValueOrDefault(name[..dot], string.Empty), name[(dot + 1)..]);
        if (!place.Catalog.TryTable(owner, out var metadata) || !metadata.TryColumn(columnName, out var column)) return null;
        var label = dot < 0 ? tables.Label(column) : $"{tables.Label(column)} ({tables.Label(metadata)})";
        return new GridColumn(name, label, width, column.Type.ToString(), dot < 0 && column.Type is not (Kind.PartyList or Kind.MultiSelectPicklist));
    }

    private static Dictionary<string, string> Joined(View view) => (view.Fetch?.Descendants("link-entity") ?? [])
        .Where(link => link.Attribute("alias") is not null)
        .GroupBy(link => (string)link.Attribute("alias")!, StringComparer.Ordinal)
        .ToDictionary(group => group.Key, group => (string?)group.First().Attribute("name") ?? string.Empty, StringComparer.Ordinal);

    private static IEnumerable<object> Order(View view) => (view.Fetch?.Element("entity")?.Elements("order") ?? [])
        .Select(order => new { column = (string?)order.Attribute("attribute"), descending = (string?)order.Attribute("descending") == "true" });
}
