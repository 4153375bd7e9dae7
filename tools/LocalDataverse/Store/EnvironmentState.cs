using System.Collections.Generic;

namespace OmniChannel.LocalDataverse.Store;

/// <summary>What the environment remembers beside its rows: settings by name, and the solution zips it was built from.</summary>
internal sealed class EnvironmentState
{
    private readonly StoreSession _store;

    /// <summary>Opens the state and makes its tables in a new database.</summary>
    public EnvironmentState(StoreSession store)
    {
        _store = store;
        using (var reader = store.Query("SELECT count(*), sum(name = '__state') FROM sqlite_master"))
        {
            reader.Read();
            IsNew = reader.Int32(0) == 0;
            if (!IsNew && reader.Int32(1) == 0)
            {
                throw new StoreException(
                    StoreProblem.Corrupt, "The database file belongs to another program; it holds no local Dataverse. Name another file.");
            }
        }

        if (!IsNew) return;
        store.Execute("CREATE TABLE __state (name TEXT NOT NULL PRIMARY KEY, value TEXT NOT NULL)");
        store.Execute("CREATE TABLE __solution (ordinal INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, zip BLOB NOT NULL)");
    }

    /// <summary>Whether the database was empty.</summary>
    public bool IsNew { get; }

    /// <summary>A setting, or null.</summary>
    public string? Get(string name)
    {
        using var reader = _store.Query("SELECT value FROM __state WHERE name = @0", name);
        return reader.Read() ? reader.Text(0) : null;
    }

    /// <summary>Sets a setting.</summary>
    public void Set(string name, string value) =>
        _store.Execute("INSERT INTO __state (name, value) VALUES (@0, @1) ON CONFLICT (name) DO UPDATE SET value = excluded.value", name, value);

    /// <summary>The zips of the installed solutions in the order of their first installation.</summary>
    public List<byte[]> Solutions()
    {
        var zips = new List<byte[]>();
        using var reader = _store.Query("SELECT zip FROM __solution ORDER BY ordinal");
        while (reader.Read()) zips.Add(reader.Blob(0));
        return zips;
    }

    /// <summary>Keeps the zip of a solution in the place of an earlier version.</summary>
    public void SetSolution(string uniqueName, byte[] zip) =>
        _store.Execute("INSERT INTO __solution (name, zip) VALUES (@0, @1) ON CONFLICT (name) DO UPDATE SET zip = excluded.zip", uniqueName, zip);
}
