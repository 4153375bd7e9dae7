using System.Globalization;
using Microsoft.Xrm.Sdk.Query;
using OmniChannel.LocalDataverse.Queries.Tree;

namespace OmniChannel.LocalDataverse.Queries.Planning;

/// <summary>Writes links as joins or as tests for matching rows.</summary>
internal sealed class LinkCompiler
{
    private readonly PlanContext _context;
    private readonly FilterCompiler _filters;

    public LinkCompiler(PlanContext context)
    {
        _context = context;
        _filters = new FilterCompiler(context) { Links = this };
    }

    public FilterCompiler Filters => _filters;

    /// <summary>Adds a link and what hangs on it to a statement; tells of every joined table, a link before those that hang on it.</summary>
    public void Add(LinkNode link, PlanScope parent, SourceBuilder source, System.Action<LinkNode, PlanScope>? joined = null)
    {
        if (!link.JoinsRows)
        {
            source.And(Test(link, parent));
            return;
        }

        var scope = _context.Link(link);
        joined?.Invoke(link, scope);
        var on = On(link, parent, scope);
        if (link.Join == JoinOperator.MatchFirstRowUsingCrossApply)
        {
            source.From.Append(
                CultureInfo.InvariantCulture, $" JOIN \"{scope.Table.LogicalName}\" {scope.Sql} ON {scope.Sql}.rowid = ({FirstRow(link, parent)})");
        }
        else if (link.Join == JoinOperator.LeftOuter)
        {
            // What the filter of an outer link leaves out is joined as nothing; the row stays.
            var filter = _filters.Compile(link.Filter, scope);
            source.From.Append(
                CultureInfo.InvariantCulture, $" LEFT JOIN \"{scope.Table.LogicalName}\" {scope.Sql} ON {And(on, _context.Security(scope), filter)}");
        }
        else
        {
            source.From.Append(
                CultureInfo.InvariantCulture, $" JOIN \"{scope.Table.LogicalName}\" {scope.Sql} ON {And(on, _context.Security(scope))}");
            source.And(_filters.Compile(link.Filter, scope));
        }

        foreach (var inner in link.Links) Add(inner, scope, source, joined);
    }

    /// <summary>A condition on the rows that a link finds, without joining them.</summary>
    public string Test(LinkNode link, PlanScope parent)
    {
        if (!link.Columns.IsEmpty)
            throw QueryFaults.Of(
                QueryFaults.InvalidLinkType, $"The link-entity '{link.Table}' only tests for rows (link type {link.Join}) and returns no columns.");
        return link.Join switch
        {
            JoinOperator.NotAny => "NOT " + Exists(link, parent, true),
            // The platform's "all": there are matching rows, and none of them meets the filter.
            JoinOperator.All => $"({Exists(link, parent, false)} AND NOT {Exists(link, parent, true)})",
            JoinOperator.Exists or JoinOperator.Any or JoinOperator.NotAll => Exists(link, parent, true),
            JoinOperator.In => In(link, parent),
            _ => throw QueryFaults.Of(QueryFaults.InvalidLinkType, $"The link type {link.Join} cannot be used to test for rows."),
        };
    }

    private string Exists(LinkNode link, PlanScope parent, bool filtered)
    {
        var scope = filtered ? _context.Link(link) : new PlanScope(_context.Table(link.Table), _context.NextSql(), link.Alias);
        return $"EXISTS (SELECT 1{Rows(link, scope, On(link, parent, scope), filtered)})";
    }

    private string In(LinkNode link, PlanScope parent)
    {
        var scope = _context.Link(link);
        var linked = scope.Of(scope.StoredColumn(link.LinkedColumn));
        return $"{parent.Of(parent.StoredColumn(link.ParentColumn))} IN (SELECT {linked}{Rows(link, scope, null, true)})";
    }

    private SourceBuilder Rows(LinkNode link, PlanScope scope, string? on, bool filtered)
    {
        var source = new SourceBuilder();
        source.From.Append(CultureInfo.InvariantCulture, $"\"{scope.Table.LogicalName}\" {scope.Sql}");
        source.And(on);
        source.And(_context.Security(scope));
        if (!filtered) return source;
        foreach (var inner in link.Links) Add(inner, scope, source);
        source.And(_filters.Compile(link.Filter, scope));
        return source;
    }

    private string FirstRow(LinkNode link, PlanScope parent)
    {
        var scope = new PlanScope(_context.Table(link.Table), _context.NextSql(), link.Alias);
        var order = "";
        foreach (var each in link.Orders)
        {
            order += order.Length == 0 ? " ORDER BY " : ", ";
            order += OrderCompiler.Expression(_context, scope, scope.StoredColumn(each.Column)) + (each.Descending ? " DESC" : "");
        }

        var where = And(On(link, parent, scope), _context.Security(scope), _filters.Compile(link.Filter, scope));
        return $"SELECT {scope.Sql}.rowid FROM \"{scope.Table.LogicalName}\" {scope.Sql} WHERE {where}{order} LIMIT 1";
    }

    private static string On(LinkNode link, PlanScope parent, PlanScope scope) =>
        $"{scope.Of(scope.StoredColumn(link.LinkedColumn))} = {parent.Of(parent.StoredColumn(link.ParentColumn))}";

    private static string And(string first, string? second, string? third = null) =>
        first + (second is null ? "" : " AND " + second) + (third is null ? "" : " AND " + third);
}
