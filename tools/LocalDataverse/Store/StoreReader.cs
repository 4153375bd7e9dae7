using System;
using SQLitePCL;

namespace OmniChannel.LocalDataverse.Store;

/// <summary>A prepared statement while it runs. Dispose gives it back to the cache of its session.</summary>
internal sealed class StoreReader : IDisposable
{
    private readonly StoreSession _session;
    private readonly sqlite3_stmt _statement;

    internal StoreReader(StoreSession session, string sql, sqlite3_stmt statement)
    {
        _session = session;
        Sql = sql;
        _statement = statement;
    }

    internal string Sql { get; }

    internal bool InUse { get; set; }

    /// <summary>Number of columns.</summary>
    public int ColumnCount => raw.sqlite3_column_count(_statement);

    /// <summary>Moves to the next row; false after the last.</summary>
    public bool Read()
    {
        var code = raw.sqlite3_step(_statement);
        if (code == raw.SQLITE_ROW) return true;
        if (code == raw.SQLITE_DONE) return false;
        throw _session.Failure(code);
    }

    /// <summary>Whether the value is null.</summary>
    public bool IsNull(int ordinal) => raw.sqlite3_column_type(_statement, ordinal) == raw.SQLITE_NULL;

    /// <summary>A whole number; 0 for null.</summary>
    public long Int64(int ordinal) => raw.sqlite3_column_int64(_statement, ordinal);

    /// <summary>A whole number of 32 bits; 0 for null.</summary>
    public int Int32(int ordinal) => raw.sqlite3_column_int(_statement, ordinal);

    /// <summary>A floating point number; 0 for null.</summary>
    public double Double(int ordinal) => raw.sqlite3_column_double(_statement, ordinal);

    /// <summary>A text; empty for null.</summary>
    public string Text(int ordinal) => raw.sqlite3_column_text(_statement, ordinal).utf8_to_string() ?? string.Empty;

    /// <summary>A row id; all zeros for null.</summary>
    public Guid Guid(int ordinal)
    {
        var blob = raw.sqlite3_column_blob(_statement, ordinal);
        return blob.Length == 16 ? new Guid(blob) : System.Guid.Empty;
    }

    /// <summary>Bytes; empty for null.</summary>
    public byte[] Blob(int ordinal) => raw.sqlite3_column_blob(_statement, ordinal).ToArray();

    /// <summary>The SQLite storage class of a value: 1 integer, 2 real, 3 text, 4 blob, 5 null.</summary>
    public int StorageClass(int ordinal) => raw.sqlite3_column_type(_statement, ordinal);

    /// <inheritdoc />
    public void Dispose()
    {
        if (!InUse) return;
        raw.sqlite3_reset(_statement);
        raw.sqlite3_clear_bindings(_statement);
        InUse = false;
        _session.Return(this);
    }

    /// <summary>Sets parameter number <paramref name="index"/>, counted from 0.</summary>
    /// <exception cref="ArgumentException">The value is of a type that the store does not know.</exception>
    internal void Bind(int index, object? value)
    {
        index++;
        var code = value switch
        {
            null => raw.sqlite3_bind_null(_statement, index),
            Guid id => BindGuid(index, id),
            string text => raw.sqlite3_bind_text(_statement, index, text),
            int number => raw.sqlite3_bind_int(_statement, index, number),
            long number => raw.sqlite3_bind_int64(_statement, index, number),
            bool flag => raw.sqlite3_bind_int(_statement, index, flag ? 1 : 0),
            double number => raw.sqlite3_bind_double(_statement, index, number),
            decimal number => raw.sqlite3_bind_double(_statement, index, (double)number),
            DateTime moment => raw.sqlite3_bind_int64(_statement, index, moment.Ticks),
            byte[] bytes => raw.sqlite3_bind_blob(_statement, index, bytes),
            Microsoft.Xrm.Sdk.EntityReference reference => BindGuid(index, reference.Id),
            Microsoft.Xrm.Sdk.OptionSetValue option => raw.sqlite3_bind_int(_statement, index, option.Value),
            Microsoft.Xrm.Sdk.Money money => raw.sqlite3_bind_double(_statement, index, (double)money.Value),
            _ => throw new ArgumentException($"A value of type {value.GetType()} cannot be stored.", nameof(value)),
        };
        if (code != raw.SQLITE_OK) throw _session.Failure(code);
    }

    internal void Finish() => _statement.Dispose();

    private int BindGuid(int index, Guid id)
    {
        Span<byte> bytes = stackalloc byte[16];
        id.TryWriteBytes(bytes);
        return raw.sqlite3_bind_blob(_statement, index, bytes);
    }
}
