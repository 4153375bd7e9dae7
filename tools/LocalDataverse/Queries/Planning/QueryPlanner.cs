using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using OmniChannel.LocalDataverse.Faults;
using OmniChannel.LocalDataverse.Metadata;
using OmniChannel.LocalDataverse.Queries.Tree;
using OmniChannel.LocalDataverse.Security;

namespace OmniChannel.LocalDataverse.Queries.Planning;

/// <summary>Makes the plan of a tree. Names are checked here; values are checked when the plan runs.</summary>
internal sealed class QueryPlanner(Catalog catalog, SecurityFilter security)
{
    private const int MostLinks = 15;
    private const int MostConditions = 500;

    /// <summary>What SQLite takes in one statement, less the few of the platform's own.</summary>
    private const int MostParameters = 32_000;

    /// <summary>
    /// The plan of a tree. One that continues starts behind a row that a cookie describes; one with texts brings names of references and formatted
    /// values.
    /// </summary>
    public QueryPlan Plan(QueryTree tree, ShapeWriter shape, CallerContext caller, bool continues, bool withTexts)
    {
        CheckLimits(shape);
        var context = new PlanContext(catalog, security, caller, shape.Conditions);
        var root = context.Root(tree.Table);
        var links = new LinkCompiler(context);
        var source = new SourceBuilder();
        source.From.Append(CultureInfo.InvariantCulture, $"\"{root.Table.LogicalName}\" {root.Sql}");
        var select = new SelectCompiler(context, withTexts);
        var withId = !tree.Aggregate && (!tree.Distinct || Selects(tree.Columns, root.Table.PrimaryIdColumn));
        var idOrdinal = withId ? select.AddHidden($"{root.Sql}.\"{root.Table.PrimaryIdColumn}\"") : -1;
        var versionOrdinal = withId && root.Table.VersionNumber is { } version && !tree.Distinct ? select.AddHidden(root.Of(version)) : -1;
        select.Add(tree.Columns, root);
        var joined = new List<(LinkNode Link, PlanScope Scope)>();
        foreach (var link in tree.Links)
        {
            links.Add(link, root, source, (node, scope) =>
            {
                joined.Add((node, scope));
                select.Add(node.Columns, scope);
            });
        }

        source.And(links.Filters.Compile(tree.Filter, root));
        source.And(context.Security(root));
        if (tree.Aggregate && select.Outputs.Length == 0)
            throw QueryFaults.Of(QueryFaults.AttributeWithAggregate, "An aggregate query needs at least one attribute with aggregate or groupby.");
        var order = new OrderPlan(context, select, withId && tree.Top is null && !tree.Distinct);
        order.AddOwn(tree, root);
        foreach (var (link, scope) in joined)
        {
            if (link.Join != Microsoft.Xrm.Sdk.Query.JoinOperator.MatchFirstRowUsingCrossApply) order.Add(link.Orders, scope);
        }

        if (withId && tree.Top is null) AddTieBreaks(order, root, idOrdinal, joined);
        if (context.Parameters.Count > MostParameters)
        {
            throw QueryFaults.Of(
                ErrorCodes.TooManyConditionParametersInQuery,
                    $"Number of values in the conditions of the query exceeded maximum limit of about {MostParameters / 2}.");
        }

        return Assemble(tree, root, context, source, select, order, (idOrdinal, versionOrdinal, continues, joined.TrueForAll(FindsOne)));
    }

    private static QueryPlan Assemble(
        QueryTree tree, PlanScope root, PlanContext context, SourceBuilder source, SelectCompiler select, OrderPlan order,
        (int Id, int Version, bool Continues, bool FindsOne) mode)
    {
        var groups = select.Groups.Count > 0 ? " GROUP BY " + string.Join(", ", select.Groups) : "";
        var columns = (tree.Distinct && !tree.Aggregate ? "DISTINCT " : "") + select.Sql;
        var filterParameters = context.Parameters.Count;
        var limit = $"?{filterParameters + 1}";
        var counted = tree.Aggregate ? "1" : columns;
        var countSql = $"SELECT COUNT(*) FROM (SELECT {counted}{source} LIMIT {limit})";
        if (mode.Continues) source.And(order.After());
        var sql = new StringBuilder("SELECT ").Append(columns).Append(source).Append(groups).Append(order.Sql);
        sql.Append(" LIMIT ").Append(context.Parameter(new LimitParameter()));
        if (!mode.Continues) sql.Append(" OFFSET ").Append(context.Parameter(new OffsetParameter()));
        return new QueryPlan
        {
            Table = root.Table,
            Sql = sql.ToString(),
            CountSql = countSql,
            FilterParameters = filterParameters,
            MostRowsSql = mode.FindsOne ? $"SELECT MAX(rowid) FROM \"{root.Table.LogicalName}\"" : null,
            Parameters = context.Parameters.ToArray(),
            Arguments = new object?[context.Parameters.Count],
            Outputs = select.Outputs.Where(
                output => output.Key != root.Table.PrimaryIdColumn || output.AliasedTable is not null || mode.Id < 0).ToArray(),
            Parties = select.Parties,
            IdOrdinal = mode.Id,
            VersionOrdinal = mode.Version,
            Keys = mode.Id >= 0 && !tree.Distinct && order.IsContinuable && tree.Top is null ? order.Keys : [],
            IsAggregate = tree.Aggregate,
        };
    }

    private static void AddTieBreaks(OrderPlan order, PlanScope root, int idOrdinal, List<(LinkNode Link, PlanScope Scope)> joined)
    {
        order.AddTieBreak(root, idOrdinal);
        foreach (var each in joined)
        {
            if (!FindsOne(each)) order.AddTieBreak(each.Scope);
        }
    }

    private static bool FindsOne((LinkNode Link, PlanScope Scope) joined) =>
        joined.Link.LinkedColumn == joined.Scope.Table.PrimaryIdColumn
        || joined.Link.Join == Microsoft.Xrm.Sdk.Query.JoinOperator.MatchFirstRowUsingCrossApply;

    private static bool Selects(SelectedColumns columns, string name) => columns.All || columns.Names.Contains(name);

    private static void CheckLimits(ShapeWriter shape)
    {
        if (shape.Links.Count > MostLinks)
        {
            throw QueryFaults.Of(
                ErrorCodes.TooManyLinkEntitiesInQuery,
                    $"Number of link entities in query exceeded maximum limit. The query has {shape.Links.Count}, at most {MostLinks} are allowed.");
        }

        if (shape.Conditions.Count + shape.Links.Count > MostConditions)
        {
            throw QueryFaults.Of(
                ErrorCodes.TooManyConditionsInQuery,
                $"Number of conditions in query exceeded maximum limit. The query has {shape.Conditions.Count + shape.Links.Count}, at most "
                    + $"{MostConditions} are allowed.");
        }
    }
}
