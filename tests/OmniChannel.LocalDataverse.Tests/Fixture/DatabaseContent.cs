using System.Collections.Generic;
using System.Globalization;
using OmniChannel.LocalDataverse.Store;

namespace OmniChannel.LocalDataverse.Tests.Fixture;

/// <summary>Looks into a database file beside the environment, which has to be closed.</summary>
internal static class DatabaseContent
{
    /// <summary>The definition of every table and index, and how many rows each table has.</summary>
    public static IReadOnlyList<string> Of(string file)
    {
        using var store = Open(file);
        var (lines, tables) = (new List<string>(), new List<string>());
        using (var reader = store.Query("SELECT type, name, coalesce(sql, '') FROM sqlite_master ORDER BY type, name"))
        {
            while (reader.Read())
            {
                lines.Add(reader.Text(2));
                if (reader.Text(0) == "table") tables.Add(reader.Text(1));
            }
        }

        foreach (var table in tables) lines.Add(table + " " + Number(store, $"SELECT count(*) FROM {Schema.Quote(table)}").ToString(CultureInfo.InvariantCulture));
        return lines;
    }

    /// <summary>What SQLite says about the state of the file: "ok", or what is broken.</summary>
    public static string Integrity(string file)
    {
        using var store = Open(file);
        using var reader = store.Query("PRAGMA integrity_check");
        reader.Read();
        return reader.Text(0);
    }

    public static long Number(StoreSession store, string sql)
    {
        using var reader = store.Query(sql);
        reader.Read();
        return reader.Int64(0);
    }

    private static StoreSession Open(string file) => new(file, EnvironmentCollation.CaseInsensitiveAccentInsensitive, static (_, _) => false);
}
