using System;
using System.Collections.Generic;
using System.IO;
using SQLitePCL;

namespace OmniChannel.LocalDataverse.Store;

/// <summary>
/// The one connection to the SQLite database, with its cache of prepared statements. Not for several threads at once: the engine lets one request in at a time.
/// </summary>
internal sealed class StoreSession : IDisposable
{
    // SQLITE_DBCONFIG_ENABLE_QPSG
    private const int QueryPlannerStability = 1007;

    // Writes before the indexes are counted for the first time, and how many times as many before the next: so the counts cost little of what the writes do.
    private const int WritesBeforeCount = 20_000;
    private const int CountsApart = 4;

    private readonly sqlite3 _database;
    private readonly string _name;
    private readonly Dictionary<string, Stack<StoreReader>> _statements = new(SqlComparer.Instance);
    private readonly DataverseCollation _collation;
    private long _nextCount = WritesBeforeCount;
    private bool _disposed;

    static StoreSession()
    {
        Batteries_V2.Init();
        // Statistics of memory take a lock for every allocation, and nobody reads them.
        raw.sqlite3_config(raw.SQLITE_CONFIG_MEMSTATUS, 0);
    }

    /// <summary>Opens a database.</summary>
    /// <param name="file">Its path; null keeps it in memory.</param>
    /// <param name="collation">How text compares.</param>
    /// <param name="like">Whether a value (first) matches a pattern (second) of a <c>like</c> condition.</param>
    /// <exception cref="StoreException">The file is locked, read-only, damaged, or cannot be made.</exception>
    public StoreSession(string? file, EnvironmentCollation collation, Func<string, string, bool> like)
    {
        _collation = new DataverseCollation(collation);
        _name = file ?? "the database in memory";
        var flags = raw.SQLITE_OPEN_READWRITE | raw.SQLITE_OPEN_CREATE | raw.SQLITE_OPEN_NOMUTEX;
        var code = raw.sqlite3_open_v2(file ?? ":memory:", out _database, flags, null);
        if (code != raw.SQLITE_OK)
        {
            var failure = Failure(code);
            _database.Dispose();
            throw failure;
        }

        try
        {
            Configure(file is not null, like);
        }
        catch
        {
            Dispose();
            throw;
        }
    }

    /// <summary>How text compares.</summary>
    public DataverseCollation Collation => _collation;

    /// <summary>Statements run since the session was opened.</summary>
    public long StatementCount { get; private set; }

    /// <summary>Whether a transaction is open.</summary>
    public bool InTransaction { get; private set; }

    /// <summary>Rows that the last write changed.</summary>
    public int Changes => raw.sqlite3_changes(_database);

    /// <summary>Starts a query; dispose the reader when done.</summary>
    public StoreReader Query(string sql, params ReadOnlySpan<object?> args)
    {
        var reader = Take(sql);
        try
        {
            for (var i = 0; i < args.Length; i++) reader.Bind(i, args[i]);
        }
        catch
        {
            reader.Dispose();
            throw;
        }

        return reader;
    }

    /// <summary>Runs a statement that returns no rows; the number of rows it changed.</summary>
    /// <exception cref="UniqueViolationException">A unique index refused a value.</exception>
    public int Execute(string sql, params ReadOnlySpan<object?> args)
    {
        using var reader = Query(sql, args);
        while (reader.Read())
        {
        }

        return raw.sqlite3_changes(_database);
    }

    /// <summary>Starts the transaction of a request.</summary>
    public void Begin()
    {
        if (raw.sqlite3_total_changes(_database) >= _nextCount) CountIndexes();
        Execute("BEGIN IMMEDIATE");
        InTransaction = true;
    }

    /// <summary>Makes the transaction last.</summary>
    public void Commit()
    {
        Execute("COMMIT");
        InTransaction = false;
    }

    /// <summary>Undoes the transaction.</summary>
    public void Rollback()
    {
        InTransaction = false;
        // A full disk makes SQLite roll back by itself; then there is nothing left to undo.
        if (raw.sqlite3_get_autocommit(_database) == 0) Execute("ROLLBACK");
    }

    /// <summary>Forgets the prepared statements, as tables are about to change.</summary>
    public void ForgetStatements()
    {
        foreach (var stack in _statements.Values)
        {
            foreach (var reader in stack) reader.Finish();
        }

        _statements.Clear();
    }

    /// <inheritdoc />
    public void Dispose()
    {
        if (_disposed) return;
        _disposed = true;
        ForgetStatements();
        _database.Dispose();
    }

    internal void Return(StoreReader reader)
    {
        if (_disposed || !_statements.TryGetValue(reader.Sql, out var free)) reader.Finish();
        else free.Push(reader);
    }

    internal Exception Failure(int code)
    {
        var text = raw.sqlite3_errmsg(_database).utf8_to_string();
        const string unique = "UNIQUE constraint failed: ";
        if ((code & 0xFF) == raw.SQLITE_CONSTRAINT && text.StartsWith(unique, StringComparison.Ordinal))
            return new UniqueViolationException(text[unique.Length..]);
        return (code & 0xFF) switch
        {
            raw.SQLITE_BUSY or raw.SQLITE_LOCKED => new StoreException(
                StoreProblem.Locked, $"{_name} is in use by another program. Close it, or name another file, and run again."),
            raw.SQLITE_READONLY or raw.SQLITE_PERM => new StoreException(
                StoreProblem.ReadOnly, $"{_name} cannot be written. Give write permission to the file and its folder, or name another file."),
            raw.SQLITE_CANTOPEN => new StoreException(
                StoreProblem.ReadOnly, $"{_name} cannot be opened or made. See that its folder exists and can be written."),
            raw.SQLITE_CORRUPT or raw.SQLITE_NOTADB => new StoreException(
                StoreProblem.Corrupt, $"{_name} is not a database of the local Dataverse, or it is damaged. Delete it, or name another file."),
            raw.SQLITE_FULL => new StoreException(
                StoreProblem.Full, $"The disk of {_name} is full. The last request was undone; what was stored before is kept. Free space and run again."),
            _ => new StoreException(StoreProblem.Other, $"{_name}: SQLite error {code}: {text}."),
        };
    }

    // Without it SQLite takes each index to be as good as any: thousands of lead scores of one model would be found by their model rather than by the date that is due.
    private void CountIndexes()
    {
        _nextCount *= CountsApart;
        Check(raw.sqlite3_exec(_database, "ANALYZE"));
    }

    private StoreReader Take(string sql)
    {
        StatementCount++;
        if (!_statements.TryGetValue(sql, out var free)) _statements[sql] = free = new Stack<StoreReader>();
        if (!free.TryPop(out var reader))
        {
            var code = raw.sqlite3_prepare_v3(_database, sql, raw.SQLITE_PREPARE_PERSISTENT, out var statement);
            if (code != raw.SQLITE_OK) throw Failure(code);
            reader = new StoreReader(this, sql, statement);
        }

        reader.InUse = true;
        return reader;
    }

    private void Configure(bool isFile, Func<string, string, bool> like)
    {
        // Otherwise SQLite compiles a statement with a bound LIMIT anew at every run, to plan by its value; that costs more than all else about it.
        Check(raw.sqlite3_db_config(_database, QueryPlannerStability, 1, out _));
        Check(raw.sqlite3__create_collation_utf8(_database, DataverseCollation.Name, null, (_, left, right) => _collation.Compare(left, right)));
        Check(raw.sqlite3_create_function(_database, "dv_like", 2, raw.SQLITE_UTF8 | raw.SQLITE_DETERMINISTIC, null, (context, _, args) =>
        {
            if (raw.sqlite3_value_type(args[0]) == raw.SQLITE_NULL || raw.sqlite3_value_type(args[1]) == raw.SQLITE_NULL)
            {
                raw.sqlite3_result_null(context);
                return;
            }

            var value = raw.sqlite3_value_text(args[0]).utf8_to_string();
            var pattern = raw.sqlite3_value_text(args[1]).utf8_to_string();
            raw.sqlite3_result_int(context, like(value, pattern) ? 1 : 0);
        }));
        if (isFile)
        {
            // The file belongs to one process; with that SQLite needs no shared memory, and a second process is told at once.
            Execute("PRAGMA locking_mode = EXCLUSIVE");
            Execute("PRAGMA journal_mode = WAL");
            Execute("PRAGMA synchronous = NORMAL");
            // Pages are written many times over before they are copied into the file: 40 MB of log make that seldom.
            Execute("PRAGMA wal_autocheckpoint = 10000");
            Execute("BEGIN IMMEDIATE");
            Execute("COMMIT");
        }

        Execute("PRAGMA cache_size = -65536");
        Execute("PRAGMA temp_store = MEMORY");
        if (isFile) return;
        Execute("PRAGMA synchronous = OFF");
        // After a page was split, SQLite looks through the list of all pages at the end of the transaction: half as many pages halve that.
        Execute("PRAGMA page_size = 8192");
    }

    private void Check(int code)
    {
        if (code != raw.SQLITE_OK) throw Failure(code);
    }
}
