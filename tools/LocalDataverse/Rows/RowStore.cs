using System;
using System.Collections.Generic;
using System.ServiceModel;
using Microsoft.Xrm.Sdk;
using OmniChannel.LocalDataverse.Faults;
using OmniChannel.LocalDataverse.Metadata;
using OmniChannel.LocalDataverse.Store;

namespace OmniChannel.LocalDataverse.Rows;

/// <summary>Writes and finds rows: plain SQL with the platform's faults, below the pipeline and its rules.</summary>
internal sealed class RowStore(StoreSession store, Catalog catalog)
{
    private const int KnownLimit = 200_000;
    private readonly Dictionary<string, TablePlan> _plans = new(StringComparer.Ordinal);
    private readonly HashSet<(string Table, Guid Id)> _known = [];
    private readonly List<ColumnMetadata> _changed = [];

    /// <summary>The session below.</summary>
    public StoreSession Store => store;

    /// <summary>The tables.</summary>
    public Catalog Catalog => catalog;

    /// <summary>SQL and defaults of a table.</summary>
    public TablePlan Plan(TableMetadata table)
    {
        if (!_plans.TryGetValue(table.LogicalName, out var plan)) _plans[table.LogicalName] = plan = new TablePlan(table);
        return plan;
    }

    /// <summary>Whether a row is there. What was found is remembered until it is deleted or the transaction undone.</summary>
    public bool Exists(TableMetadata table, Guid id)
    {
        if (_known.Contains((table.LogicalName, id))) return true;
        using (var reader = store.Query(Plan(table).Exists, id))
        {
            if (!reader.Read()) return false;
        }

        Remember(table, id);
        return true;
    }

    /// <summary>Forgets what was found, as a transaction was undone.</summary>
    public void Forget() => _known.Clear();

    /// <summary>Inserts a row; the values by ordinal of their columns, in the form of <see cref="ValueRules"/>.</summary>
    public void Insert(TableMetadata table, Guid id, object?[] values)
    {
        var plan = Plan(table);
        try
        {
            using var statement = store.Query(plan.Insert);
            foreach (var column in plan.Stored)
            {
                if (values[column.Ordinal] is { } value) Bind(statement, column, plan.Parameters[column.Ordinal], value);
            }

            statement.Read();
        }
        catch (UniqueViolationException violation)
        {
            throw Duplicate(table, id, violation);
        }

        Remember(table, id);
    }

    /// <summary>Updates columns of a row; false when there is no such row.</summary>
    public bool Update(TableMetadata table, Guid id, IReadOnlyDictionary<ColumnMetadata, object?> values)
    {
        _changed.Clear();
        foreach (var column in values.Keys)
        {
            if (column.IsStored) _changed.Add(column);
        }

        _changed.Sort(static (left, right) => left.Ordinal - right.Ordinal);
        var columns = System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_changed);
        try
        {
            using var statement = store.Query(Plan(table).Update(columns));
            var next = 0;
            foreach (var column in columns)
            {
                Bind(statement, column, next, values[column]);
                next += column.HasTypeColumn ? 2 : 1;
            }

            statement.Bind(next, id);
            statement.Read();
        }
        catch (UniqueViolationException violation)
        {
            throw Duplicate(table, id, violation);
        }

        return store.Changes > 0;
    }

    /// <summary>Deletes a row; false when there is none.</summary>
    public bool Delete(TableMetadata table, Guid id)
    {
        _known.Remove((table.LogicalName, id));
        return store.Execute(Plan(table).Delete, id) > 0;
    }

    /// <summary>Reads all columns of a row; null when there is none.</summary>
    public Entity? Read(TableMetadata table, Guid id) => Plan(table).Read("*", static t => t.OrderedColumns).Read(store, id);

    /// <summary>Ids of the rows whose lookup points to a row.</summary>
    public List<Guid> Referencing(TableMetadata table, ColumnMetadata column, string targetTable, Guid id)
    {
        var ids = new List<Guid>();
        var sql = $"SELECT {Schema.Quote(table.PrimaryIdColumn)} FROM {Schema.Quote(table.LogicalName)} WHERE {Schema.Quote(column.LogicalName)} = @0"
            + (column.HasTypeColumn ? $" AND {Schema.Quote(column.TypeColumnName)} = @1" : string.Empty) + " ORDER BY 1";
        using var reader = column.HasTypeColumn ? store.Query(sql, id, targetTable) : store.Query(sql, id);
        while (reader.Read()) ids.Add(reader.Guid(0));
        return ids;
    }

    private static void Bind(StoreReader statement, ColumnMetadata column, int parameter, object? value)
    {
        statement.Bind(parameter, StoreValue.ToSql(column, value));
        if (column.HasTypeColumn) statement.Bind(parameter + 1, (value as EntityReference)?.LogicalName);
    }

    private static FaultException<OrganizationServiceFault> Duplicate(TableMetadata table, Guid id, UniqueViolationException violation)
    {
        if (violation.Columns == $"{table.LogicalName}.{table.PrimaryIdColumn}")
        {
            return Fault.Of(
                ErrorCodes.DuplicateRecord, $"Cannot insert duplicate key: a record of '{table.LogicalName}' with the id {id:D} exists already.", violation);
        }

        foreach (var key in table.Keys)
        {
            var columns = string.Join(", ", System.Linq.Enumerable.Select(key.ColumnNames, c => $"{table.LogicalName}.{c}"));
            if (columns != violation.Columns) continue;
            return Fault.Of(
                ErrorCodes.DuplicateRecordEntityKey,
                $"A record that has the attribute values {string.Join(", ", key.ColumnNames)} already exists. The entity key {key.LogicalName} requires that "
                + "this set of attributes contains unique values. Select unique values and try again.",
                violation);
        }

        return Fault.Of(ErrorCodes.DuplicateRecord, violation.Message, violation);
    }

    private void Remember(TableMetadata table, Guid id)
    {
        if (_known.Count >= KnownLimit) _known.Clear();
        _known.Add((table.LogicalName, id));
    }
}
