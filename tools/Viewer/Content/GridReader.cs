using System;
using System.Collections.Generic;
using System.Linq;
using System.Xml.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using OmniChannel.LocalDataverse.Metadata;
using OmniChannel.SolutionPackage.Model;
using OmniChannel.Viewer.WebApi;

namespace OmniChannel.Viewer.Content;

/// <summary>Reads the rows of a view as a user.</summary>
internal sealed class GridReader(ViewerPlace place, SolutionIndex index, IOrganizationService service)
{
    /// <summary>One page of a view.</summary>
    public object Read(Table table, View view, GridRequest request, IReadOnlyList<GridColumn> columns, Action<XElement>? narrow = null)
    {
        if (view.Fetch is null) throw new ApiException(400, LocalDataverse.Faults.ErrorCodes.InvalidArgument, $"The view '{view.Labels.Text}' has no query.");
        var metadata = place.Catalog.Table(table.LogicalName);
        if (request.SortBy is { } sort && !metadata.TryColumn(sort, out _)) throw ApiException.Query($"{table.LogicalName} has no column '{sort}' to sort by.");
        var fetch = GridQuery.Page(view.Fetch, request, index.DefaultView(table.LogicalName, SolutionIndex.QuickFindView)?.Fetch, metadata.PrimaryNameColumn);
        narrow?.Invoke(fetch);
        var rows = service.RetrieveMultiple(new FetchExpression(fetch.ToString(SaveOptions.DisableFormatting)));
        return new
        {
            rows = rows.Entities.Select(row => new
            {
                id = row.Id, table = table.LogicalName, name = Name(metadata, row), cells = columns.ToDictionary(column => column.Name, column => Cell(row, column.Name), StringComparer.Ordinal),
            }),
            more = rows.MoreRecords, cookie = rows.PagingCookie, total = rows.TotalRecordCount, exceeded = rows.TotalRecordCountLimitExceeded,
        };
    }

    /// <summary>Narrows a query to what a relationship connects with a row.</summary>
    public Action<XElement>? Related(string? relationship, string? table, Guid id)
    {
        if (relationship is null) return null;
        var way = place.Catalog.Relationship(relationship) ?? throw ApiException.Query($"There is no relationship '{relationship}'.");
        if (way.Kind == RelationshipKind.OneToMany) return fetch => GridQuery.Within(fetch, way.ReferencingColumn, id);
        var (own, other) = way.ReferencedTable == table ? (way.ReferencingColumn, way.ReferencedColumn) : (way.ReferencedColumn, way.ReferencingColumn);
        return fetch => GridQuery.Within(fetch, way.IntersectTable!, own, other, id);
    }

    private static string? Name(TableMetadata table, Entity row) => table.PrimaryNameColumn is { } name ? row.GetAttributeValue<string>(name) : null;

    private static object? Cell(Entity row, string name)
    {
        if (!row.Attributes.TryGetValue(name, out var value) || value is null) return null;
        var bare = value is AliasedValue aliased ? aliased.Value : value;
        var text = row.FormattedValues.TryGetValue(name, out var formatted) ? formatted : Convert.ToString(RowJson.Value(bare), System.Globalization.CultureInfo.InvariantCulture);
        return bare is EntityReference reference ? new { text, id = reference.Id, table = reference.LogicalName } : new { text };
    }
}
