using System;
using System.Collections.Generic;
using System.Xml.Linq;
using Microsoft.Xrm.Sdk.Query;
using OmniChannel.LocalDataverse.Queries.Tree;

namespace OmniChannel.LocalDataverse.Queries.Readers;

/// <summary>Reads the filters, conditions and links of FetchXML.</summary>
internal static class FetchFilter
{
    public static FilterNode Read(XElement element, bool aggregate)
    {
        FetchElement.Check(element, "filter");
        var conditions = new List<ConditionNode>();
        var filters = new List<FilterNode>();
        var links = new List<LinkNode>();
        foreach (var child in element.Elements())
        {
            switch (child.Name.LocalName)
            {
                case "condition": conditions.Add(Condition(child)); break;
                case "filter": filters.Add(Read(child, aggregate)); break;
                case "link-entity": links.Add(Test(child, aggregate)); break;
                default: throw FetchElement.Unknown(child, element);
            }
        }

        return new FilterNode { IsOr = IsOr(element), Conditions = conditions, Filters = filters, Links = links };
    }

    public static LinkNode Link(XElement element, bool aggregate)
    {
        FetchElement.Check(element, "link-entity");
        var body = FetchBody.Read(element, aggregate);
        var alias = (string?)element.Attribute("alias");
        return new LinkNode
        {
            Table = FetchElement.Required(element, "name"),
            LinkedColumn = FetchElement.Required(element, "from"),
            ParentColumn = FetchElement.Required(element, "to"),
            Join = FetchElement.Word(element, "link-type", FetchVocabulary.LinkTypes, QueryFaults.InvalidLinkType) ?? JoinOperator.Inner,
            Alias = string.IsNullOrEmpty(alias) ? null : FetchElement.Alias(alias),
            Columns = body.Columns ?? SelectedColumns.None,
            Filter = body.Filter,
            Links = body.Links,
            Orders = body.Orders,
        };
    }

    private static LinkNode Test(XElement element, bool aggregate)
    {
        var link = Link(element, aggregate);
        return link.Join is JoinOperator.Any or JoinOperator.NotAny or JoinOperator.All or JoinOperator.NotAll
            ? link
            : throw QueryFaults.Of(QueryFaults.InvalidLinkType,
                $"A link-entity within a filter must be of link-type any, not any, all or not all; '{link.Table}' is not.");
    }

    private static bool IsOr(XElement element) => (string?)element.Attribute("type") switch
    {
        null or "and" => false,
        "or" => true,
        var other => throw QueryFaults.Of(QueryFaults.InvalidFilterType, $"Filter type '{other}' is not valid; use and or or."),
    };

    private static ConditionNode Condition(XElement element)
    {
        FetchElement.Check(element, "condition");
        var column = (string?)element.Attribute("attribute") ?? (string?)element.Attribute("column")
            ?? throw QueryFaults.Of(QueryFaults.MissingElement, "A condition element needs an attribute.");
        var word = FetchElement.Required(element, "operator");
        if (!FetchVocabulary.Operators.TryGetValue(word, out var conditionOperator))
            throw QueryFaults.Of(QueryFaults.InvalidOperator, $"The condition operator '{word}' on attribute '{column}' is unknown.");
        var entity = (string?)element.Attribute("entityname");
        return new ConditionNode
        {
            Entity = string.IsNullOrEmpty(entity) ? null : entity,
            Column = column,
            Operator = conditionOperator,
            Values = Values(element),
            OtherColumn = (string?)element.Attribute("valueof"),
        };
    }

    private static List<object> Values(XElement element)
    {
        var values = new List<object>();
        if ((string?)element.Attribute("value") is { } single) values.Add(single);
        foreach (var child in element.Elements())
        {
            if (child.Name.LocalName != "value") throw FetchElement.Unknown(child, element);
            FetchElement.Check(child, "value");
            values.Add(child.Value);
        }

        return values;
    }
}
