using System;
using System.Collections.Generic;
using System.IO;
using System.Xml;
using System.Xml.Linq;
using OmniChannel.LocalDataverse.Queries.Tree;

namespace OmniChannel.LocalDataverse.Queries.Readers;

/// <summary>Reads FetchXML. What it does not know it refuses by name instead of leaving it out.</summary>
internal static class FetchXmlReader
{
    public static QueryTree Read(string fetchXml)
    {
        var fetch = Parse(fetchXml);
        FetchElement.Check(fetch, "fetch");
        XElement? entity = null;
        foreach (var child in fetch.Elements())
        {
            if (child.Name.LocalName != "entity") throw FetchElement.Unknown(child, fetch);
            if (entity is not null) throw QueryFaults.Of(QueryFaults.InvalidNode, "A fetch element holds one entity element only.");
            entity = child;
        }

        if (entity is null) throw QueryFaults.Of(QueryFaults.MissingElement, "The fetch element has no entity element.");
        FetchElement.Check(entity, "entity");
        var aggregate = FetchElement.Flag(fetch, "aggregate");
        var body = FetchBody.Read(entity, aggregate);
        return new QueryTree
        {
            Table = FetchElement.Required(entity, "name"),
            Columns = body.Columns ?? (aggregate ? SelectedColumns.None : SelectedColumns.Every),
            Filter = body.Filter,
            Links = body.Links,
            Orders = body.Orders,
            Distinct = FetchElement.Flag(fetch, "distinct"),
            Aggregate = aggregate,
            Top = FetchElement.Number(fetch, "top"),
            Page = Page(fetch),
        };
    }

    private static PageRequest Page(XElement fetch)
    {
        var cookie = (string?)fetch.Attribute("paging-cookie");
        return new PageRequest(
            FetchElement.Number(fetch, "page") ?? 0,
            FetchElement.Number(fetch, "count") ?? 0,
            string.IsNullOrEmpty(cookie) ? null : cookie,
            FetchElement.Flag(fetch, "returntotalrecordcount"));
    }

    private static XElement Parse(string fetchXml)
    {
        try
        {
            var settings = new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, IgnoreComments = true, IgnoreWhitespace = true };
            using var reader = XmlReader.Create(new StringReader(fetchXml), settings);
            return XDocument.Load(reader).Root!;
        }
        catch (XmlException problem)
        {
            throw Faults.Fault.Of(QueryFaults.MalformedXml, "Invalid XML. " + problem.Message, problem);
        }
    }
}

/// <summary>What an entity element and a link-entity element have in common.</summary>
internal sealed class FetchBody
{
    private readonly List<string> _names = [];
    private readonly List<ComputedColumn> _computed = [];
    private readonly List<LinkNode> _links = [];
    private readonly List<OrderNode> _orders = [];
    private readonly List<FilterNode> _filters = [];
    private bool _all;
    private bool _none;

    /// <summary>Null when the element says nothing about columns.</summary>
    public SelectedColumns? Columns => _all ? SelectedColumns.Every
        : _names.Count > 0 || _computed.Count > 0 ? new SelectedColumns { Names = _names, Computed = _computed }
        : _none ? SelectedColumns.None
        : null;

    public FilterNode? Filter => _filters.Count switch
    {
        0 => null,
        1 => _filters[0],
        _ => new FilterNode { Filters = _filters },
    };

    public IReadOnlyList<LinkNode> Links => _links;

    public IReadOnlyList<OrderNode> Orders => _orders;

    public static FetchBody Read(XElement element, bool aggregate)
    {
        var body = new FetchBody();
        foreach (var child in element.Elements()) body.Add(child, element, aggregate);
        return body;
    }

    private void Add(XElement child, XElement parent, bool aggregate)
    {
        switch (child.Name.LocalName)
        {
            case "attribute": AddColumn(child, aggregate); break;
            case "all-attributes": FetchElement.Check(child, "all-attributes"); _all = true; break;
            case "no-attrs": FetchElement.Check(child, "no-attrs"); _none = true; break;
            case "order": _orders.Add(Order(child)); break;
            case "filter": _filters.Add(FetchFilter.Read(child, aggregate)); break;
            case "link-entity": _links.Add(FetchFilter.Link(child, aggregate)); break;
            default: throw FetchElement.Unknown(child, parent);
        }
    }

    private void AddColumn(XElement element, bool aggregate)
    {
        FetchElement.Check(element, "attribute");
        var name = FetchElement.Required(element, "name");
        var alias = (string?)element.Attribute("alias");
        var aggregation = FetchElement.Word(element, "aggregate", FetchVocabulary.Aggregations, QueryFaults.InvalidAggregate);
        var groupBy = FetchElement.Flag(element, "groupby");
        if (!aggregate)
        {
            if (aggregation is not null || groupBy)
                throw QueryFaults.Of(
                    QueryFaults.AttributeWithAggregate, $"Attribute '{name}' is aggregated, but the fetch element does not say aggregate='true'.");
            if (alias is null) _names.Add(name);
            else _computed.Add(new ComputedColumn(name, FetchElement.Alias(alias)));
            return;
        }

        if (aggregation is null && !groupBy)
            throw QueryFaults.Of(QueryFaults.AttributeWithAggregate,
                $"Attribute '{name}' must have aggregate or groupby, because the fetch element says aggregate='true'.");
        if (string.IsNullOrEmpty(alias))
            throw QueryFaults.Of(QueryFaults.MissingAlias, $"Attribute '{name}' is aggregated or grouped and needs an alias.");
        _computed.Add(new ComputedColumn(
            name, FetchElement.Alias(alias), aggregation ?? Aggregation.None, FetchElement.Flag(element, "distinct"), groupBy,
            FetchElement.Word(element, "dategrouping", FetchVocabulary.Groupings, QueryFaults.InvalidAggregate) ?? DateGrouping.None,
            element.Attribute("usertimezone") is null || FetchElement.Flag(element, "usertimezone")));
    }

    private static OrderNode Order(XElement element)
    {
        FetchElement.Check(element, "order");
        var column = (string?)element.Attribute("attribute");
        var alias = (string?)element.Attribute("alias");
        if (string.IsNullOrEmpty(column) && string.IsNullOrEmpty(alias))
            throw QueryFaults.Of(QueryFaults.MissingElement, "An order element needs an attribute or an alias.");
        return new OrderNode(column, FetchElement.Flag(element, "descending"), alias, (string?)element.Attribute("entityname"));
    }
}
