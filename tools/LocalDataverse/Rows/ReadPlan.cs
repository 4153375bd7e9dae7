using System;
using System.Collections.Generic;
using System.Text;
using Microsoft.Xrm.Sdk;
using OmniChannel.LocalDataverse.Metadata;
using OmniChannel.LocalDataverse.Store;

namespace OmniChannel.LocalDataverse.Rows;

/// <summary>Reads chosen columns of one row as the engine needs them: for images, cascades and its own rules.</summary>
internal sealed class ReadPlan
{
    private readonly TableMetadata _table;
    private readonly (ColumnMetadata Column, int Ordinal, int TypeOrdinal)[] _columns;
    private readonly int _version = -1;

    public ReadPlan(TableMetadata table, IEnumerable<ColumnMetadata> columns)
    {
        _table = table;
        var list = new List<(ColumnMetadata, int, int)>();
        var sql = new StringBuilder("SELECT ");
        var next = 0;
        foreach (var column in columns)
        {
            if (!column.IsStored) continue;
            if (next > 0) sql.Append(", ");
            var ordinal = next++;
            sql.Append(Schema.Quote(column.LogicalName));
            if (column == table.VersionNumber) _version = ordinal;
            var typeOrdinal = -1;
            if (column.HasTypeColumn)
            {
                typeOrdinal = next++;
                sql.Append(", ").Append(Schema.Quote(column.TypeColumnName));
            }

            list.Add((column, ordinal, typeOrdinal));
        }

        if (next == 0) sql.Append('1');
        Sql = sql.Append(" FROM ").Append(Schema.Quote(table.LogicalName))
            .Append(" WHERE ").Append(Schema.Quote(table.PrimaryIdColumn)).Append(" = @0").ToString();
        _columns = [.. list];
    }

    public string Sql { get; }

    /// <summary>The row with the values that are not null; null when there is none.</summary>
    public Entity? Read(StoreSession store, Guid id)
    {
        using var reader = store.Query(Sql, id);
        if (!reader.Read()) return null;
        var entity = new Entity(_table.LogicalName, id);
        foreach (var (column, ordinal, typeOrdinal) in _columns)
        {
            if (StoreValue.FromSql(column, reader, ordinal, typeOrdinal) is { } value) entity.Attributes[column.LogicalName] = value;
        }

        if (_version >= 0) entity.RowVersion = reader.Int64(_version).ToString(System.Globalization.CultureInfo.InvariantCulture);
        return entity;
    }
}
