using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.OData;
using Microsoft.OData.Edm;
using Microsoft.OData.UriParser;
using Microsoft.Xrm.Sdk.Query;
using OmniChannel.LocalDataverse.Metadata;

namespace OmniChannel.Viewer.WebApi;

/// <summary>Turns the query options of OData into a query of the organization service.</summary>
internal sealed class QueryTranslator(ApiModel model)
{
    private static readonly string[] Known = ["$select", "$filter", "$orderby", "$top", "$expand", "$count", "$skiptoken"];

    /// <summary>What a request wants to read.</summary>
    /// <exception cref="ApiException">An option is unknown or cannot be understood.</exception>
    public Reading Translate(TableMetadata table, IReadOnlyDictionary<string, string> options)
    {
        foreach (var name in options.Keys.Where(name => name.StartsWith('$')))
        {
            if (!Known.Contains(name)) throw ApiException.Query($"Query option '{name}' is not supported.");
        }

        try
        {
            var parser = new ODataQueryOptionParser(model.Edm, model.Type(table), model.Set(table), options.ToDictionary(o => o.Key, o => o.Value))
            {
                Resolver = new ODataUriResolver { EnableCaseInsensitive = false },
            };
            return Read(table, parser.ParseSelectAndExpand(), parser.ParseFilter(), parser.ParseOrderBy(), parser.ParseTop(), parser.ParseCount() ?? false);
        }
        catch (ODataException wrong)
        {
            throw ApiException.Query(wrong.Message);
        }
    }

    private Reading Read(TableMetadata table, SelectExpandClause? shape, FilterClause? filter, OrderByClause? order, long? top, bool count)
    {
        var query = new QueryExpression(table.LogicalName);
        var selected = Selected(table, shape);
        var expansions = Expansions(table, shape);
        query.ColumnSet = selected is null ? new ColumnSet(true) : new ColumnSet([.. selected.Select(column => column.LogicalName)]);
        foreach (var needed in expansions.Where(expansion => !expansion.Navigation.IsCollection && selected is not null)) query.ColumnSet.AddColumn(needed.Navigation.Column);
        if (filter is not null) new FilterTranslator(model, table, query).Translate(filter.Expression);
        for (var by = order; by is not null; by = by.ThenBy) Order(table, query, by);
        if (top is { } most) query.TopCount = (int)Math.Min(most, int.MaxValue);
        return new Reading(table, query, selected ?? [.. table.OrderedColumns.Where(ApiModel.IsShown)], expansions, count);
    }

    private static List<ColumnMetadata>? Selected(TableMetadata table, SelectExpandClause? shape)
    {
        if (shape is null || shape.AllSelected) return null;
        var columns = new List<ColumnMetadata> { table.Columns[table.PrimaryIdColumn] };
        foreach (var item in shape.SelectedItems.OfType<PathSelectItem>())
        {
            if (item.SelectedPath.FirstSegment is PropertySegment property && ApiModel.ColumnOf(table, property.Property.Name) is { } column && !columns.Contains(column)) columns.Add(column);
        }

        return columns;
    }

    private List<Expansion> Expansions(TableMetadata table, SelectExpandClause? shape)
    {
        var expansions = new List<Expansion>();
        foreach (var item in shape?.SelectedItems.OfType<ExpandedNavigationSelectItem>() ?? [])
        {
            var name = ((NavigationPropertySegment)item.PathToNavigationProperty.LastSegment).NavigationProperty.Name;
            var navigation = model.Navigation(table, name)!;
            var inner = Read(model.Catalog.Table(navigation.Target), item.SelectAndExpand, item.FilterOption, item.OrderByOption, item.TopOption, item.CountOption ?? false);
            expansions.Add(new Expansion(navigation, inner));
        }

        return expansions;
    }

    private static void Order(TableMetadata table, QueryExpression query, OrderByClause by)
    {
        if (by.Expression is not SingleValuePropertyAccessNode { Source: ResourceRangeVariableReferenceNode } property)
            throw ApiException.Unsupported("$orderby over anything but a column of the table");
        query.AddOrder(ApiModel.ColumnOf(table, property.Property.Name)!.LogicalName, by.Direction == OrderByDirection.Descending ? OrderType.Descending : OrderType.Ascending);
    }
}
