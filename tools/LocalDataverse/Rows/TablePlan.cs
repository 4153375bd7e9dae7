using System;
using System.Collections.Generic;
using System.Text;
using Microsoft.Xrm.Sdk;
using OmniChannel.LocalDataverse.Metadata;
using OmniChannel.LocalDataverse.Store;

namespace OmniChannel.LocalDataverse.Rows;

/// <summary>The SQL and the defaults of a table, worked out once per catalog.</summary>
internal sealed class TablePlan
{
    private readonly ColumnSetNode _updates = new();
    private readonly Dictionary<string, ReadPlan> _reads = new(StringComparer.Ordinal);

    public TablePlan(TableMetadata table)
    {
        Table = table;
        Sql = Schema.Quote(table.LogicalName);
        Parameters = new int[table.OrderedColumns.Count];
        var names = new StringBuilder();
        var values = new StringBuilder();
        var stored = new List<ColumnMetadata>();
        var lookups = new List<ColumnMetadata>();
        var next = 0;
        foreach (var column in table.OrderedColumns)
        {
            Parameters[column.Ordinal] = -1;
            if (!column.IsStored) continue;
            Parameters[column.Ordinal] = next;
            stored.Add(column);
            if (column is { IsLookup: true, ValidForCreate: true, Type: not ColumnType.Owner }) lookups.Add(column);
            Append(column.LogicalName);
            if (column.HasTypeColumn) Append(column.TypeColumnName);
            if (DefaultOf(column) is { } value) Defaults.Add((column, value));
            if (column.RequiredLevel == RequiredLevel.SystemRequired && column.ValidForCreate && column.Type is not (ColumnType.State or ColumnType.Status)
                && column.LogicalName != table.PrimaryIdColumn && column.Type != ColumnType.Owner && column.DefaultValue is null)
                Required.Add(column);
        }

        Stored = [.. stored];
        Lookups = [.. lookups];
        Insert = $"INSERT INTO {Sql} ({names}) VALUES ({values})";
        Delete = $"DELETE FROM {Sql} WHERE {Schema.Quote(table.PrimaryIdColumn)} = @0";
        Exists = $"SELECT 1 FROM {Sql} WHERE {Schema.Quote(table.PrimaryIdColumn)} = @0";
        Values = new object?[table.OrderedColumns.Count];

        void Append(string name)
        {
            if (next > 0)
            {
                names.Append(", ");
                values.Append(", ");
            }

            names.Append(Schema.Quote(name));
            values.Append('@').Append(next++);
        }
    }

    public TableMetadata Table { get; }

    public string Sql { get; }

    public string Insert { get; }

    public string Delete { get; }

    public string Exists { get; }

    /// <summary>Number of the insert's parameter of a column, by ordinal; -1 where it is not stored.</summary>
    public int[] Parameters { get; }

    public List<(ColumnMetadata Column, object Value)> Defaults { get; } = [];

    /// <summary>The columns of the SQL table, in their order.</summary>
    public ColumnMetadata[] Stored { get; }

    /// <summary>The references that a caller may set when creating a row, without its owner.</summary>
    public ColumnMetadata[] Lookups { get; }

    /// <summary>Columns that Create insists on.</summary>
    public List<ColumnMetadata> Required { get; } = [];

    /// <summary>Room for the values of one row while it is written; by ordinal.</summary>
    public object?[] Values { get; }

    /// <summary>The update of these columns, whose ordinals ascend; the last parameter is the id.</summary>
    public string Update(ReadOnlySpan<ColumnMetadata> columns)
    {
        var node = _updates;
        foreach (var column in columns) node = node.Next(column.Ordinal);
        return node.Sql ??= WriteUpdate(columns);
    }

    /// <summary>How to read these columns of a row; <paramref name="key"/> names the set in the cache.</summary>
    public ReadPlan Read(string key, Func<TableMetadata, IEnumerable<ColumnMetadata>> columns)
    {
        if (!_reads.TryGetValue(key, out var plan)) _reads[key] = plan = new ReadPlan(Table, columns(Table));
        return plan;
    }

    private static object? DefaultOf(ColumnMetadata column) => column.DefaultValue switch
    {
        bool flag => flag,
        int number when column.Type == ColumnType.Picklist => new OptionSetValue(number),
        int number when column.Type == ColumnType.Integer => number,
        _ => null,
    };

    private string WriteUpdate(ReadOnlySpan<ColumnMetadata> columns)
    {
        var sql = new StringBuilder("UPDATE ").Append(Sql).Append(" SET ");
        var next = 0;
        foreach (var column in columns)
        {
            if (next > 0) sql.Append(", ");
            sql.Append(Schema.Quote(column.LogicalName)).Append(" = @").Append(next++);
            if (column.HasTypeColumn) sql.Append(", ").Append(Schema.Quote(column.TypeColumnName)).Append(" = @").Append(next++);
        }

        return sql.Append(" WHERE ").Append(Schema.Quote(Table.PrimaryIdColumn)).Append(" = @").Append(next).ToString();
    }

    private sealed class ColumnSetNode
    {
        private Dictionary<int, ColumnSetNode>? _next;

        public string? Sql { get; set; }

        public ColumnSetNode Next(int ordinal)
        {
            _next ??= [];
            if (!_next.TryGetValue(ordinal, out var node)) _next[ordinal] = node = new ColumnSetNode();
            return node;
        }
    }
}
