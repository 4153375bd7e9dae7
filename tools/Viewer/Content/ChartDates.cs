using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Xml.Linq;
using Microsoft.Xrm.Sdk;

namespace OmniChannel.Viewer.Content;

/// <summary>
/// The months, quarters and weeks by which a chart groups. FetchXML numbers them within their year, so that the same month of two years would be one, and December would come before a January
/// of the same winter's end: the year is grouped by beside it, and both make the label.
/// </summary>
internal sealed class ChartDates
{
    private const string Year = "_year";

    private readonly Dictionary<string, string> kinds = [];
    private readonly int language;

    private ChartDates(int language) => this.language = language;

    /// <summary>Adds the years to a query that groups by months, quarters or weeks.</summary>
    public static ChartDates In(XElement fetch, int language)
    {
        var dates = new ChartDates(language);
        foreach (var attribute in fetch.Descendants("attribute").Where(attribute => (string?)attribute.Attribute("dategrouping") is "month" or "quarter" or "week").ToList())
        {
            var alias = (string)attribute.Attribute("alias")!;
            dates.kinds[alias] = (string)attribute.Attribute("dategrouping")!;
            attribute.AddAfterSelf(new XElement(
                "attribute", new XAttribute("name", (string)attribute.Attribute("name")!), new XAttribute("groupby", "true"), new XAttribute("alias", alias + Year), new XAttribute("dategrouping", "year")));
        }

        return dates;
    }

    /// <summary>Whether a column of the result is a year that was added.</summary>
    public bool IsYear(string alias) => alias.EndsWith(Year, StringComparison.Ordinal) && kinds.ContainsKey(alias[..^Year.Length]);

    /// <summary>What orders the groups in time; null where the column is no such group.</summary>
    public int? Order(Entity row, string alias) => Read(row, alias) is var (year, number) ? (year * 100) + number : null;

    /// <summary>Month, quarter or week with its year, as the language writes it; null where the column is no such group.</summary>
    public string? Text(Entity row, string alias) => Read(row, alias) is not var (year, number) ? null : kinds[alias] switch
    {
        "month" => new DateTime(year, number, 1).ToString("MMM yyyy", CultureInfo.GetCultureInfo(language)),
        "quarter" => string.Create(CultureInfo.InvariantCulture, $"{(language == 1040 ? "T" : "Q")}{number} {year}"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{(language == 1031 ? "KW" : language == 1040 ? "S" : "W")} {number}/{year}"),
    };

    private (int Year, int Number)? Read(Entity row, string alias) =>
        kinds.ContainsKey(alias) && row.GetAttributeValue<AliasedValue>(alias)?.Value is int number && row.GetAttributeValue<AliasedValue>(alias + Year)?.Value is int year ? (year, number) : null;
}
