using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Xml.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using OmniChannel.LocalDataverse.Metadata;
using OmniChannel.SolutionPackage.Model;
using OmniChannel.Viewer.WebApi;

namespace OmniChannel.Viewer.Content;

/// <summary>A value of a chart.</summary>
/// <param name="Value">The number.</param>
/// <param name="Text">The number as people read it.</param>
internal sealed record ChartPoint(decimal? Value, string Text);

/// <summary>Reads the numbers of a chart over the rows of a view, as a user.</summary>
internal sealed class ChartReader(ViewerPlace place, SolutionIndex index, IOrganizationService service, int language)
{
    private readonly TableDescription tables = new(index, language);
    private ChartDates dates = ChartDates.In(new XElement("fetch"), language);

    /// <summary>A chart with its numbers.</summary>
    public object Read(Table table, Chart chart, View? view)
    {
        var data = chart.Xml.Descendants("datadefinition").FirstOrDefault() ?? throw new ApiException(400, LocalDataverse.Faults.ErrorCodes.InvalidArgument, $"The chart '{chart.Labels.Text}' has no data description.");
        var fetch = new XElement(data.Descendants("fetch").First());
        if (view?.Fetch is { } rows) GridQuery.Narrow(fetch, rows);
        var categories = data.Descendants("category").ToList();
        dates = ChartDates.In(fetch, language);
        var found = service.RetrieveMultiple(new FetchExpression(fetch.ToString(SaveOptions.DisableFormatting))).Entities;
        var groups = Groups(categories, fetch);
        var measures = categories.SelectMany(category => category.Descendants("measure")).Select(measure => (string)measure.Attribute("alias")!).Distinct().ToList();
        var series = chart.Xml.Descendants("Series").Descendants("Series").ToList();
        var ordered = Ordered(fetch, found, groups[0]);
        return new
        {
            id = chart.Id, table = table.LogicalName, name = chart.Labels.In(language), description = chart.Xml.Element("Descriptions").In(language),
            category = Heading(table, fetch, groups[0]), types = series.Select(one => (string?)one.Attribute("ChartType") ?? "Column"),
            colors = Colors(chart), labels = ordered,
            series = groups.Count > 1 ? Split(found, groups, measures[0], ordered) : measures.Select(measure => Series(Heading(table, fetch, measure), found, groups[0], measure, ordered)),
        };
    }

    // Columns that group the rows; a second one makes a series of each of its values.
    private List<string> Groups(List<XElement> categories, XElement fetch)
    {
        var groups = categories.Select(category => (string?)category.Attribute("alias")).OfType<string>().Distinct().ToList();
        foreach (var grouped in fetch.Descendants("attribute").Where(attribute => (string?)attribute.Attribute("groupby") == "true").Select(attribute => (string)attribute.Attribute("alias")!))
        {
            if (!groups.Contains(grouped) && !dates.IsYear(grouped)) groups.Add(grouped);
        }

        return groups;
    }

    private string Heading(Table table, XElement fetch, string alias)
    {
        var attribute = fetch.Descendants("attribute").FirstOrDefault(candidate => (string?)candidate.Attribute("alias") == alias);
        var owner = (string?)attribute?.Parent?.Attribute("name") ?? table.LogicalName;
        if (!place.Catalog.TryTable(owner, out var metadata) || !metadata.TryColumn((string?)attribute?.Attribute("name") ?? string.Empty, out var column)) return alias;
        return column.LogicalName == metadata.PrimaryIdColumn ? tables.PluralLabel(metadata) : tables.Label(column);
    }

    private IEnumerable<string> Ordered(XElement fetch, IEnumerable<Entity> rows, string group)
    {
        var isDate = fetch.Descendants("attribute").Any(attribute => (string?)attribute.Attribute("alias") == group && attribute.Attribute("dategrouping") is not null);
        var hasOrder = fetch.Descendants("order").Any(order => order.Attribute("alias") is not null);
        var sorted = isDate && !hasOrder ? rows.OrderBy(row => dates.Order(row, group) ?? Number(row, group) ?? decimal.MaxValue) : rows;
        return [.. sorted.Select(row => Text(row, group)).Distinct()];
    }

    private object Series(string name, IEnumerable<Entity> rows, string group, string measure, IEnumerable<string> labels)
    {
        var byLabel = rows.GroupBy(row => Text(row, group)).ToDictionary(same => same.Key, same => same.First());
        return new { name, points = labels.Select(label => Point(byLabel.GetValueOrDefault(label), measure)) };
    }

    private IEnumerable<object> Split(IEnumerable<Entity> rows, List<string> groups, string measure, IEnumerable<string> labels) =>
        rows.GroupBy(row => Text(row, groups[1])).Select(series => Series(series.Key, series, groups[0], measure, labels));

    private static ChartPoint Point(Entity? row, string measure)
    {
        if (row is null) return new ChartPoint(null, "–");
        var value = Number(row, measure);
        var text = row.FormattedValues.TryGetValue(measure, out var formatted) ? formatted : value?.ToString("0.##", CultureInfo.InvariantCulture);
        return new ChartPoint(value, text ?? "–");
    }

    private string Text(Entity row, string alias)
    {
        var value = row.GetAttributeValue<AliasedValue>(alias)?.Value;
        if (value is null) return ViewerWords.Empty(language);
        if (dates.Text(row, alias) is { } date) return date;
        return row.FormattedValues.TryGetValue(alias, out var text) ? text : Convert.ToString(RowJson.Value(value), CultureInfo.InvariantCulture) ?? string.Empty;
    }

    private static decimal? Number(Entity row, string alias) => row.GetAttributeValue<AliasedValue>(alias)?.Value switch
    {
        int number => number,
        long number => number,
        decimal number => number,
        double number => (decimal)number,
        Money money => money.Value,
        DateTime moment => moment.Ticks,
        _ => null,
    };

    private static IEnumerable<string> Colors(Chart chart) =>
        ((string?)chart.Xml.Descendants("Chart").FirstOrDefault()?.Attribute("PaletteCustomColors") ?? string.Empty)
            .Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(color => $"rgb({color})");
}
