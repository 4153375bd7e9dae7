using System.Collections.Generic;
using System.Text;
using OmniChannel.LocalDataverse.Formatting;
using OmniChannel.LocalDataverse.Metadata;
using OmniChannel.LocalDataverse.Queries.Tree;

namespace OmniChannel.LocalDataverse.Queries.Planning;

/// <summary>Writes the columns of a statement and notes how its rows are read.</summary>
internal sealed class SelectCompiler(PlanContext context, bool withTexts)
{
    private readonly StringBuilder _sql = new();
    private readonly List<OutputColumn> _outputs = [];
    private readonly List<ColumnMetadata> _parties = [];
    private readonly HashSet<string> _keys = [];
    private readonly Dictionary<string, string> _aliases = [];
    private int _ordinal;

    public string Sql => _ordinal == 0 ? "1" : _sql.ToString();

    public OutputColumn[] Outputs => _outputs.ToArray();

    public IReadOnlyList<ColumnMetadata> Parties => _parties;

    /// <summary>SQL expressions that rows are grouped by.</summary>
    public List<string> Groups { get; } = [];

    /// <summary>SQL of a column that has an alias of its own; null when there is none.</summary>
    public string? Alias(string alias) => _aliases.GetValueOrDefault(alias);

    public void Add(SelectedColumns columns, PlanScope scope)
    {
        var prefix = scope.Alias is null ? "" : scope.Alias + ".";
        if (columns.All)
        {
            foreach (var column in scope.Table.OrderedColumns)
            {
                if (column is { IsStored: true, ValidForRead: true }) AddColumn(scope, column, prefix + column.LogicalName, scope.Alias is not null);
                else if (column.Type == ColumnType.PartyList && scope.Alias is null) _parties.Add(column);
            }
        }

        for (var i = 0; i < columns.Names.Count; i++) AddNamed(scope, columns.Names[i], prefix);
        foreach (var computed in columns.Computed) AddComputed(scope, computed);
    }

    /// <summary>Adds a value that is read for itself, not as a column of the answer; its position.</summary>
    public int AddHidden(string sql)
    {
        if (_ordinal > 0) _sql.Append(", ");
        _sql.Append(sql);
        return _ordinal++;
    }

    private void AddNamed(PlanScope scope, string name, string prefix)
    {
        var column = scope.Column(name);
        if (column.IsStored)
        {
            AddColumn(scope, column, prefix + name, scope.Alias is not null);
            return;
        }

        if (column.Type == ColumnType.PartyList && scope.Alias is null) _parties.Add(column);
        else if (column.IsLogical)
            throw QueryFaults.Of(QueryFaults.NotSupported,
                $"Attribute '{scope.Table.LogicalName}.{name}' is computed by the platform from others and is not supported.");
    }

    private void AddColumn(PlanScope scope, ColumnMetadata column, string key, bool aliased, OutputKind kind = OutputKind.Column)
    {
        if (!_keys.Add(key)) return;
        var ordinal = AddHidden(scope.Of(column));
        var type = column.HasTypeColumn ? AddHidden($"{scope.Sql}.\"{column.TypeColumnName}\"") : -1;
        _outputs.Add(new OutputColumn
        {
            Column = column,
            Key = key,
            AliasedTable = aliased ? scope.Table.LogicalName : null,
            Kind = kind,
            Ordinal = ordinal,
            TypeOrdinal = type,
            TextOrdinal = withTexts && Text(scope, column) is { } text ? AddHidden(text) : -1,
            Formatter = withTexts ? ColumnFormatter.For(column, context.Caller) : null,
        });
    }

    private string? Text(PlanScope scope, ColumnMetadata column)
    {
        if (column.IsLookup) return OrderCompiler.ReferencedName(context.Catalog, scope, column);
        if (column.Type != ColumnType.Money || !scope.Table.TryColumn("transactioncurrencyid", out var currency)) return null;
        return context.Catalog.TryTable("transactioncurrency", out var currencies) && currencies.TryColumn("currencysymbol", out _)
            ? $"(SELECT y.\"currencysymbol\" FROM \"transactioncurrency\" y WHERE y.\"transactioncurrencyid\" = {scope.Of(currency)})"
            : null;
    }

    private void AddComputed(PlanScope scope, ComputedColumn computed)
    {
        if (_aliases.ContainsKey(computed.Alias))
            throw QueryFaults.Of(QueryFaults.InvalidAlias, $"The alias '{computed.Alias}' is used by more than one attribute.");
        var column = scope.StoredColumn(computed.Name);
        var sql = scope.Of(column);
        if (computed.Grouping != DateGrouping.None)
        {
            AddDatePart(scope, column, computed);
            return;
        }

        if (computed.Aggregate == Aggregation.None)
        {
            _aliases[computed.Alias] = OrderCompiler.Expression(context, scope, column);
            if (computed.GroupBy) Groups.Add(sql);
            if (computed.GroupBy && column.HasTypeColumn) Groups.Add($"{scope.Sql}.\"{column.TypeColumnName}\"");
            AddColumn(scope, column, computed.Alias, true);
            return;
        }

        var (expression, kind) = AggregateExpression(scope, column, computed);
        _aliases[computed.Alias] = expression;
        _outputs.Add(new OutputColumn
        {
            Column = column,
            Key = computed.Alias,
            AliasedTable = scope.Table.LogicalName,
            Kind = kind,
            Ordinal = AddHidden(expression),
            Formatter = withTexts && kind is OutputKind.Column or OutputKind.Sum or OutputKind.Average ? ColumnFormatter.For(column, context.Caller)
                : null,
        });
    }

    private void AddDatePart(PlanScope scope, ColumnMetadata column, ComputedColumn computed)
    {
        if (column.Type != ColumnType.DateTime || !computed.GroupBy)
            throw QueryFaults.Of(
                QueryFaults.InvalidAggregate, $"Attribute '{column.LogicalName}' cannot have dategrouping; only dates that are grouped by can.");
        var zone = computed.InUserZone ? context.Caller.TimeZone : System.TimeZoneInfo.Utc;
        var sql = DateParts.Sql(computed.Grouping, scope.Of(column), zone, column);
        Groups.Add(sql);
        _aliases[computed.Alias] = sql;
        _outputs.Add(new OutputColumn
        {
            Column = column, Key = computed.Alias, AliasedTable = scope.Table.LogicalName, Kind = OutputKind.DatePart, Ordinal = AddHidden(sql),
        });
    }

    private static (string Sql, OutputKind Kind) AggregateExpression(PlanScope scope, ColumnMetadata column, ComputedColumn computed)
    {
        var sql = scope.Of(column);
        var isNumber = column.Type is ColumnType.Integer or ColumnType.BigInt or ColumnType.Decimal or ColumnType.Double or ColumnType.Money;
        switch (computed.Aggregate)
        {
            case Aggregation.Count: return ("COUNT(*)", OutputKind.Count);
            case Aggregation.CountColumn: return (computed.Distinct ? $"COUNT(DISTINCT {sql})" : $"COUNT({sql})", OutputKind.Count);
            case Aggregation.Sum when isNumber: return ($"COALESCE(SUM({sql}), 0)", OutputKind.Sum);
            case Aggregation.Average when isNumber: return ($"AVG({sql})", OutputKind.Average);
            case Aggregation.Minimum when isNumber || column.Type == ColumnType.DateTime: return ($"MIN({sql})", OutputKind.Column);
            case Aggregation.Maximum when isNumber || column.Type == ColumnType.DateTime: return ($"MAX({sql})", OutputKind.Column);
            default:
                throw QueryFaults.Of(
                    QueryFaults.InvalidAggregate, $"The aggregate {computed.Aggregate} is not valid for attribute "
                        + $"'{scope.Table.LogicalName}.{column.LogicalName}' of type {column.Type}.");
        }
    }
}
