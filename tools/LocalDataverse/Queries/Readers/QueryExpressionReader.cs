using System.Collections;
using System.Collections.Generic;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using OmniChannel.LocalDataverse.Faults;
using OmniChannel.LocalDataverse.Queries.Tree;

namespace OmniChannel.LocalDataverse.Queries.Readers;

/// <summary>Reads a QueryExpression. It shares lists with the expression, so the tree lives no longer than the request.</summary>
internal static class QueryExpressionReader
{
    public static QueryTree Read(QueryExpression query)
    {
        if (query.SubQueryExpression is not null)
            throw QueryFaults.Of(QueryFaults.NotSupported, "QueryExpression.SubQueryExpression is not supported.");
        return new QueryTree
        {
            Table = query.EntityName,
            Columns = Columns(query.ColumnSet),
            Filter = Filter(query.Criteria),
            Links = Links(query.LinkEntities),
            Orders = Orders(query.Orders),
            Distinct = query.Distinct,
            Top = query.TopCount,
            Page = Page(query.PageInfo),
        };
    }

    internal static SelectedColumns Columns(ColumnSet? columns)
    {
        if (columns is null) return SelectedColumns.None;
        if (columns.AttributeExpressions is { Count: > 0 })
            throw QueryFaults.Of(QueryFaults.NotSupported, "ColumnSet.AttributeExpressions is not supported; use FetchXML for aggregates.");
        if (columns.AllColumns) return SelectedColumns.Every;
        return columns.Columns is not { Count: > 0 } ? SelectedColumns.None : new SelectedColumns { Names = columns.Columns };
    }

    internal static PageRequest Page(PagingInfo? page) => page is null
        ? default
        : new PageRequest(
            page.PageNumber, page.Count, string.IsNullOrEmpty(page.PagingCookie) ? null : page.PagingCookie, page.ReturnTotalRecordCount);

    internal static IReadOnlyList<OrderNode> Orders(IList<OrderExpression>? orders)
    {
        if (orders is not { Count: > 0 }) return [];
        var nodes = new OrderNode[orders.Count];
        for (var i = 0; i < nodes.Length; i++)
        {
            var order = orders[i];
            nodes[i] = new OrderNode(order.AttributeName, order.OrderType == OrderType.Descending, Entity: Name(order.EntityName));
        }

        return nodes;
    }

    private static FilterNode? Filter(FilterExpression? filter)
    {
        if (filter is null || (filter.Conditions is not { Count: > 0 } && filter.Filters is not { Count: > 0 })) return null;
        var conditions = filter.Conditions is { Count: > 0 } given ? new ConditionNode[given.Count] : [];
        for (var i = 0; i < conditions.Length; i++) conditions[i] = Condition(filter.Conditions![i]);
        return new FilterNode { IsOr = filter.FilterOperator == LogicalOperator.Or, Conditions = conditions, Filters = Filters(filter.Filters) };
    }

    private static List<FilterNode> Filters(DataCollection<FilterExpression>? filters)
    {
        if (filters is not { Count: > 0 }) return [];
        var nodes = new List<FilterNode>(filters.Count);
        foreach (var filter in filters)
        {
            if (Filter(filter) is { } node) nodes.Add(node);
        }

        return nodes;
    }

    private static ConditionNode Condition(ConditionExpression condition)
    {
        if (!condition.CompareColumns)
        {
            return new ConditionNode
            {
                Entity = Name(condition.EntityName), Column = condition.AttributeName, Operator = condition.Operator,
                    Values = Values(condition.Values),
            };
        }

        if (condition.Values is not [string other])
        {
            throw QueryFaults.Of(
                ErrorCodes.InvalidArgument,
                    $"Condition for attribute '{condition.AttributeName}' compares columns and needs the name of one column as its value.");
        }

        return new ConditionNode
        {
            Entity = Name(condition.EntityName), Column = condition.AttributeName, Operator = condition.Operator, OtherColumn = other,
        };
    }

    /// <summary>A list handed over as the only value means its elements.</summary>
    internal static IList<object> Values(IList<object>? values)
    {
        if (values is null) return [];
        if (values is not [IEnumerable list] || values[0] is string or byte[]) return values;
        var elements = new List<object>();
        foreach (var element in list) elements.Add(element!);
        return elements;
    }

    private static LinkNode[] Links(DataCollection<LinkEntity>? links)
    {
        if (links is not { Count: > 0 }) return [];
        var nodes = new LinkNode[links.Count];
        for (var i = 0; i < nodes.Length; i++) nodes[i] = Link(links[i]);
        return nodes;
    }

    private static LinkNode Link(LinkEntity link) => new()
    {
        Table = link.LinkToEntityName,
        LinkedColumn = link.LinkToAttributeName,
        ParentColumn = link.LinkFromAttributeName,
        Join = link.JoinOperator,
        Alias = Name(link.EntityAlias),
        Columns = Columns(link.Columns),
        Filter = Filter(link.LinkCriteria),
        Links = Links(link.LinkEntities),
        Orders = Orders(link.Orders),
    };

    private static string? Name(string? name) => string.IsNullOrEmpty(name) ? null : name;
}
