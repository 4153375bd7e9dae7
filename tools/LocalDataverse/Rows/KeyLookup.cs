using System;
using System.Collections.Generic;
using System.Text;
using Microsoft.Xrm.Sdk;
using OmniChannel.LocalDataverse.Faults;
using OmniChannel.LocalDataverse.Metadata;
using OmniChannel.LocalDataverse.Store;

namespace OmniChannel.LocalDataverse.Rows;

/// <summary>Finds rows by their alternate keys.</summary>
internal sealed class KeyLookup(RowStore rows)
{
    private readonly Dictionary<(TableMetadata Table, AlternateKey Key), string> _sql = [];

    /// <summary>The id of the row that a reference means, by id or by key.</summary>
    /// <exception cref="System.ServiceModel.FaultException">No row has the key, or the columns are not a key.</exception>
    public Guid Resolve(EntityReference reference)
    {
        if (reference.Id != Guid.Empty) return reference.Id;
        if (!rows.Catalog.TryTable(reference.LogicalName, out var table)) throw Fault.NoTable(reference.LogicalName);
        return Find(table, reference.KeyAttributes) ?? throw NotFound(table, reference.KeyAttributes);
    }

    /// <summary>The row with these key values; null when there is none.</summary>
    public Guid? Find(TableMetadata table, KeyAttributeCollection values)
    {
        var key = Key(table, values);
        if (!_sql.TryGetValue((table, key), out var sql)) _sql[(table, key)] = sql = Sql(table, key);
        var args = new object?[key.ColumnNames.Count];
        for (var i = 0; i < args.Length; i++)
        {
            var column = table.Columns[key.ColumnNames[i]];
            args[i] = StoreValue.ToSql(column, Plain(column, values[key.ColumnNames[i]]));
        }

        using var reader = rows.Store.Query(sql, args);
        return reader.Read() ? reader.Guid(0) : null;
    }

    /// <summary>The fault of a key without row.</summary>
    public static Exception NotFound(TableMetadata table, KeyAttributeCollection values)
    {
        var text = new StringBuilder();
        foreach (var value in values)
        {
            if (text.Length > 0) text.Append(", ");
            text.Append(value.Key).Append(" = ").Append(value.Value);
        }

        return Fault.Of(
            ErrorCodes.RecordNotFoundByEntityKey, $"A record with the specified key values does not exist in {table.LogicalName} entity: {text}.");
    }

    private static AlternateKey Key(TableMetadata table, KeyAttributeCollection values)
    {
        foreach (var key in table.Keys)
        {
            if (key.ColumnNames.Count != values.Count) continue;
            var all = true;
            foreach (var column in key.ColumnNames) all &= values.Contains(column);
            if (all) return key;
        }

        throw Fault.Of(
            ErrorCodes.InvalidEntityKeyOperation,
            $"Invalid EntityKey Operation performed : Entity {table.LogicalName} does not contain an alternate key of {string.Join(", ", values.Keys)}.");
    }

    private static object? Plain(ColumnMetadata column, object? value) => value switch
    {
        string text when text.Length == 0 => null,
        int number when column.Type == ColumnType.Decimal => (decimal)number,
        _ => value,
    };

    private static string Sql(TableMetadata table, AlternateKey key)
    {
        var sql = new StringBuilder("SELECT ").Append(Schema.Quote(table.PrimaryIdColumn)).Append(" FROM ").Append(Schema.Quote(table.LogicalName)).Append(" WHERE ");
        for (var i = 0; i < key.ColumnNames.Count; i++)
            sql.Append(i == 0 ? string.Empty : " AND ").Append(Schema.Quote(key.ColumnNames[i])).Append(" = @").Append(i);
        return sql.ToString();
    }
}
