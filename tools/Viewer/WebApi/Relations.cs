using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using OmniChannel.LocalDataverse.Metadata;

namespace OmniChannel.Viewer.WebApi;

/// <summary>Reads the rows that rows of one table are related to.</summary>
internal sealed class Relations(IOrganizationService service, TableMetadata table)
{
    /// <summary>For each row its related rows, in the same order.</summary>
    public IReadOnlyList<IReadOnlyList<Entity>> Read(Expansion expansion, IReadOnlyList<Entity> rows) =>
        expansion.Navigation.IsCollection ? [.. rows.Select(row => Many(expansion, row.Id))] : One(expansion, rows);

    /// <summary>Narrows a query to the rows that one row is related to.</summary>
    public static void Limit(QueryExpression query, Navigation navigation, TableMetadata from, Guid id)
    {
        if (navigation.Relationship is { Kind: RelationshipKind.ManyToMany } pairs)
        {
            var (here, there) = pairs.ReferencedTable == from.LogicalName ? (pairs.ReferencedColumn, pairs.ReferencingColumn) : (pairs.ReferencingColumn, pairs.ReferencedColumn);
            query.AddLink(pairs.IntersectTable, there, there).LinkCriteria.AddCondition(here, ConditionOperator.Equal, id);
            return;
        }

        var both = new FilterExpression(LogicalOperator.And);
        both.AddCondition(navigation.Column, ConditionOperator.Equal, id);
        if (query.Criteria.Conditions.Count + query.Criteria.Filters.Count > 0) both.AddFilter(query.Criteria);
        query.Criteria = both;
    }

    private IReadOnlyList<IReadOnlyList<Entity>> One(Expansion expansion, IReadOnlyList<Entity> rows)
    {
        var navigation = expansion.Navigation;
        var wanted = rows.Select(row => row.GetAttributeValue<EntityReference>(navigation.Column))
            .Select(reference => reference?.LogicalName == navigation.Target ? reference.Id : Guid.Empty).ToList();
        var found = new Dictionary<Guid, Entity>();
        foreach (var part in wanted.Where(id => id != Guid.Empty).Distinct().Chunk(400))
        {
            var query = new QueryExpression(navigation.Target) { ColumnSet = expansion.Inner.Query.ColumnSet };
            query.Criteria.AddCondition(expansion.Inner.Table.PrimaryIdColumn, ConditionOperator.In, [.. part.Cast<object>()]);
            foreach (var row in service.RetrieveMultiple(query).Entities) found[row.Id] = row;
        }

        return [.. wanted.Select(id => (IReadOnlyList<Entity>)(found.TryGetValue(id, out var row) ? [row] : []))];
    }

    private IReadOnlyList<Entity> Many(Expansion expansion, Guid id)
    {
        var inner = expansion.Inner.Query;
        var query = new QueryExpression(inner.EntityName) { ColumnSet = inner.ColumnSet, Criteria = inner.Criteria, TopCount = inner.TopCount };
        query.LinkEntities.AddRange(inner.LinkEntities);
        query.Orders.AddRange(inner.Orders);
        Limit(query, expansion.Navigation, table, id);
        return [.. service.RetrieveMultiple(query).Entities];
    }
}
