using System;
using System.Globalization;
using System.Linq;
using System.Xml.Linq;

namespace OmniChannel.Viewer.Content;

/// <summary>What a person does with a view: searches, sorts, turns pages, sees it within a row.</summary>
/// <param name="Search">Text for the columns of quick find, or null.</param>
/// <param name="SortBy">Column to sort by, or null for the order of the view.</param>
/// <param name="Descending">Largest first.</param>
/// <param name="Page">From 1.</param>
/// <param name="Size">Rows of a page.</param>
/// <param name="Cookie">What the page before handed out.</param>
internal sealed record GridRequest(string? Search, string? SortBy, bool Descending, int Page, int Size, string? Cookie);

/// <summary>Makes the FetchXML of a grid out of that of a view.</summary>
internal static class GridQuery
{
    /// <summary>The query of one page.</summary>
    /// <param name="view">The fetch element of the view.</param>
    /// <param name="request">What the person wants.</param>
    /// <param name="search">The fetch element of the quick find view, whose columns are searched.</param>
    /// <param name="primaryName">The column searched where there is no quick find view.</param>
    public static XElement Page(XElement view, GridRequest request, XElement? search, string? primaryName)
    {
        var fetch = new XElement(view);
        var entity = fetch.Element("entity")!;
        if (request.Search is { Length: > 0 } text) Search(entity, text, search, primaryName);
        if (request.SortBy is { } column)
        {
            entity.Elements("order").Remove();
            entity.AddFirst(new XElement("order", new XAttribute("attribute", column), new XAttribute("descending", request.Descending ? "true" : "false")));
        }

        fetch.SetAttributeValue("top", null);
        fetch.SetAttributeValue("count", request.Size);
        fetch.SetAttributeValue("page", request.Page);
        fetch.SetAttributeValue("paging-cookie", request.Cookie);
        fetch.SetAttributeValue("returntotalrecordcount", "true");
        return fetch;
    }

    /// <summary>Leaves only the rows that belong to another row.</summary>
    public static void Within(XElement fetch, string column, Guid id) => fetch.Element("entity")!.Add(Filter("and", Condition(column, "eq", id.ToString("D", CultureInfo.InvariantCulture))));

    /// <summary>Leaves only the rows that a pair of an N:N relationship connects with another row.</summary>
    public static void Within(XElement fetch, string pairs, string own, string other, Guid id) => fetch.Element("entity")!.Add(new XElement(
        "link-entity", new XAttribute("name", pairs), new XAttribute("from", own), new XAttribute("to", own), new XAttribute("intersect", "true"),
        Filter("and", Condition(other, "eq", id.ToString("D", CultureInfo.InvariantCulture)))));

    /// <summary>The same filter as of a view, around another query such as that of a chart.</summary>
    public static void Narrow(XElement fetch, XElement view)
    {
        var entity = fetch.Element("entity")!;
        foreach (var filter in view.Element("entity")!.Elements("filter").Where(filter => (string?)filter.Attribute("isquickfindfields") != "1")) entity.Add(new XElement(filter));
        foreach (var link in view.Element("entity")!.Elements("link-entity"))
        {
            var copy = new XElement(link);
            copy.DescendantsAndSelf().Elements("attribute").Remove();
            copy.DescendantsAndSelf().Elements("order").Remove();
            entity.Add(copy);
        }
    }

    // Quick find looks at the beginning; a star finds it anywhere, as people know it from the product.
    private static void Search(XElement entity, string text, XElement? search, string? primaryName)
    {
        var pattern = text.Trim().Replace('*', '%') + "%";
        var fields = search?.Element("entity")?.Descendants("filter").FirstOrDefault(filter => (string?)filter.Attribute("isquickfindfields") == "1");
        var columns = fields?.Elements("condition").Where(condition => (string?)condition.Attribute("operator") == "like").Select(condition => (string)condition.Attribute("attribute")!).ToList() ?? [];
        if (columns.Count == 0 && primaryName is not null) columns.Add(primaryName);
        entity.Add(Filter("or", [.. columns.Select(column => Condition(column, "like", pattern))]));
    }

    private static XElement Filter(string type, params XElement[] conditions) => new("filter", new XAttribute("type", type), conditions);

    private static XElement Condition(string column, string comparison, string value) =>
        new("condition", new XAttribute("attribute", column), new XAttribute("operator", comparison), new XAttribute("value", value));
}
