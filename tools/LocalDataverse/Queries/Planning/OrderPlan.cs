using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using OmniChannel.LocalDataverse.Queries.Tree;

namespace OmniChannel.LocalDataverse.Queries.Planning;

/// <summary>
/// The sort order of a statement: own orders, then those of links, then the primary key. Rows without a value come first, last when descending. Sort
/// keys are read with every row where a cookie may be wanted.
/// </summary>
internal sealed class OrderPlan(PlanContext context, SelectCompiler select, bool keepsKeys)
{
    private readonly List<string> _terms = [];
    private readonly List<PageKey> _keys = [];

    public string Sql => _terms.Count == 0 ? "" : " ORDER BY " + string.Join(", ", _terms);

    public IReadOnlyList<PageKey> Keys => _keys;

    /// <summary>Whether a page can start behind the values of the row before it: not with labels, names and columns of links.</summary>
    public bool IsContinuable { get; private set; } = true;

    public void AddOwn(QueryTree tree, PlanScope root) => Add(tree.Orders, root, tree.Aggregate);

    public void Add(IReadOnlyList<OrderNode> orders, PlanScope here, bool aggregate = false)
    {
        foreach (var order in orders)
        {
            if (order.Alias is { Length: > 0 } alias && (aggregate || string.IsNullOrEmpty(order.Column)))
            {
                AddAlias(alias, order.Descending);
                continue;
            }

            if (aggregate)
                throw QueryFaults.Of(QueryFaults.AttributeWithAggregate,
                    $"An order of an aggregate query needs the alias of a column; '{order.Column}' is an attribute.");
            AddColumn(order, Scope(order, here));
        }
    }

    /// <summary>Makes the order total, so that pages neither overlap nor leave rows out.</summary>
    public void AddTieBreak(PlanScope root, int idOrdinal)
    {
        var id = root.Column(root.Table.PrimaryIdColumn);
        // A query ordered by its ids is in a total order already; as their only key the next page is found by their index, without passing all before it.
        if (_keys.Any(key => key.Column == id && key.Scope == root)) return;
        _terms.Add(root.Of(id));
        _keys.Add(new PageKey(root, id, false, idOrdinal));
    }

    /// <summary>The same for a link that finds several rows for one: their own keys decide between them.</summary>
    public void AddTieBreak(PlanScope link)
    {
        var id = link.Column(link.Table.PrimaryIdColumn);
        _terms.Add(link.Of(id));
        _keys.Add(new PageKey(link, id, false, keepsKeys ? select.AddHidden(link.Of(id)) : -1));
    }

    /// <summary>The rows behind the row whose sort keys are given as parameters.</summary>
    public string After()
    {
        var parameters = _keys.Select((_, i) => context.Parameter(new AfterParameter(i))).ToList();
        if (_keys.Count == 1) return $"{Sql(0)} {(_keys[0].Descending ? '<' : '>')} {parameters[0]}";
        var alternatives = new List<string>();
        var same = new StringBuilder();
        for (var i = 0; i < _keys.Count; i++)
        {
            var value = parameters[i];
            var further = _keys[i].Descending
                ? $"({Sql(i)} < {value} OR ({Sql(i)} IS NULL AND {value} IS NOT NULL))"
                : $"({Sql(i)} > {value} OR ({value} IS NULL AND {Sql(i)} IS NOT NULL))";
            alternatives.Add(same + further);
            same.Append(CultureInfo.InvariantCulture, $"{Sql(i)} IS {value} AND ");
        }

        return "(" + string.Join(" OR ", alternatives.Select(alternative => $"({alternative})")) + ")";

        string Sql(int key) => _keys[key].Scope.Of(_keys[key].Column);
    }

    private PlanScope Scope(OrderNode order, PlanScope here) => order.Entity is null
        ? here
        : context.TryScope(order.Entity) ?? throw QueryFaults.Of(
            QueryFaults.UnknownOrderLink, $"The order on '{order.Column}' names the link-entity '{order.Entity}', which the query does not have.");

    private void AddAlias(string alias, bool descending)
    {
        var sql = select.Alias(alias)
            ?? throw QueryFaults.Of(QueryFaults.UnknownAlias, $"The order names the alias '{alias}', which no attribute of the query has.");
        _terms.Add(sql + (descending ? " DESC" : ""));
        IsContinuable = false;
    }

    private void AddColumn(OrderNode order, PlanScope scope)
    {
        var column = scope.StoredColumn(order.Column);
        _terms.Add(OrderCompiler.Expression(context, scope, column) + (order.Descending ? " DESC" : ""));
        if (scope.Alias is not null || !OrderCompiler.SortsByValue(column)) IsContinuable = false;
        if (IsContinuable) _keys.Add(new PageKey(scope, column, order.Descending, keepsKeys ? select.AddHidden(scope.Of(column)) : -1));
    }
}
