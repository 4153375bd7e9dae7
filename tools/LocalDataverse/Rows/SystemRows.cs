using System;
using System.Collections.Generic;
using Microsoft.Xrm.Sdk;
using OmniChannel.LocalDataverse.Metadata;
using OmniChannel.LocalDataverse.Pipeline;

namespace OmniChannel.LocalDataverse.Rows;

/// <summary>Writes rows as the platform itself: no steps, no rights, also into columns that callers cannot write.</summary>
internal sealed class SystemRows(Engine engine)
{
    /// <summary>Inserts a row with defaults, stamps and the owner SYSTEM where the table has them.</summary>
    public void Insert(string tableName, Guid id, params ReadOnlySpan<(string Column, object? Value)> values)
    {
        var table = engine.Catalog.Table(tableName);
        var row = new object?[table.OrderedColumns.Count];
        row[table.Columns[table.PrimaryIdColumn].Ordinal] = id;
        foreach (var (column, value) in engine.Rows.Plan(table).Defaults) row[column.Ordinal] = value;
        var now = engine.Now;
        var system = new EntityReference("systemuser", WellKnown.SystemUser);
        Set(table, row, "createdon", now);
        Set(table, row, "modifiedon", now);
        Set(table, row, "createdby", system);
        Set(table, row, "modifiedby", system);
        if (table.Owner is not null)
        {
            Set(table, row, "ownerid", system);
            Set(table, row, "owninguser", system);
            Set(table, row, "owningbusinessunit", new EntityReference("businessunit", WellKnown.BusinessUnit));
        }

        if (table.Ownership == TableOwnership.Organization) Set(table, row, "organizationid", new EntityReference("organization", WellKnown.Organization));
        if (table.State is { } state)
        {
            row[state.Ordinal] = new OptionSetValue(0);
            if (state.Option(0)?.DefaultStatus is { } status) Set(table, row, "statuscode", new OptionSetValue(status));
        }

        if (table.VersionNumber is { } version) row[version.Ordinal] = engine.Versions.Next();
        foreach (var (column, value) in values) row[table.Columns[column].Ordinal] = value;
        engine.Rows.Insert(table, id, row);
        engine.Touched(table);
    }

    /// <summary>Updates columns of a row; false when there is none.</summary>
    public bool Update(string tableName, Guid id, params ReadOnlySpan<(string Column, object? Value)> values)
    {
        var table = engine.Catalog.Table(tableName);
        var changes = new Dictionary<ColumnMetadata, object?>();
        foreach (var (column, value) in values) changes[table.Columns[column]] = value;
        if (table.TryColumn("modifiedon", out var modified)) changes[modified] = engine.Now;
        if (table.VersionNumber is { } version) changes[version] = engine.Versions.Next();
        engine.Touched(table);
        return engine.Rows.Update(table, id, changes);
    }

    /// <summary>Deletes a row, whatever refers to it.</summary>
    public void Delete(string tableName, Guid id)
    {
        var table = engine.Catalog.Table(tableName);
        engine.Rows.Delete(table, id);
        engine.Touched(table);
    }

    private static void Set(TableMetadata table, object?[] row, string column, object value)
    {
        if (table.TryColumn(column, out var metadata)) row[metadata.Ordinal] = value;
    }
}
