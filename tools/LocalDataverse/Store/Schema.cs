using System;
using System.Collections.Generic;
using System.Text;
using OmniChannel.LocalDataverse.Metadata;

namespace OmniChannel.LocalDataverse.Store;

/// <summary>Makes the SQL tables of a catalog, and carries them from one catalog to the next without losing what both have.</summary>
internal static class Schema
{
    private static readonly HashSet<string> WithoutIndex = new(StringComparer.Ordinal)
    {
        "createdby", "createdonbehalfby", "modifiedby", "modifiedonbehalfby", "owninguser", "owningteam", "owningbusinessunit", "organizationid",
        "transactioncurrencyid",
    };

    // Pairs of columns by which the platform itself looks rows up.
    private static readonly Dictionary<string, string[]> ExtraIndexes = new(StringComparer.Ordinal)
    {
        ["systemuserroles"] = ["systemuserid", "roleid"],
        ["teamroles"] = ["teamid", "roleid"],
        ["roleprivileges"] = ["roleid"],
        ["teammembership"] = ["systemuserid", "teamid"],
        ["principalobjectaccess"] = ["objectid", "principalid"],
        ["privilege"] = ["name"],
        ["asyncoperation"] = ["statecode"],
        ["contact"] = ["externaluseridentifier"],
        ["account"] = ["accountnumber"],
        ["systemuser"] = ["domainname"],
    };

    // Tables of which one asks what was changed last.
    private static readonly HashSet<string> AskedForChanges = new(StringComparer.Ordinal) { "contact", "account" };

    /// <summary>Changes the tables from one catalog to another; runs in the transaction of the caller.</summary>
    public static void Migrate(StoreSession store, Catalog? from, Catalog to)
    {
        store.ForgetStatements();
        foreach (var table in to.Tables)
        {
            if (from is not null && from.TryTable(table.LogicalName, out var old)) MigrateTable(store, old, table);
            else CreateTable(store, table);
        }

        if (from is null) return;
        foreach (var table in from.Tables)
        {
            if (!to.TryTable(table.LogicalName, out _)) store.Execute($"DROP TABLE {Quote(table.LogicalName)}");
        }

        store.ForgetStatements();
    }

    /// <summary>A name in the quotes of SQL.</summary>
    public static string Quote(string name) => "\"" + name + "\"";

    private static void CreateTable(StoreSession store, TableMetadata table)
    {
        var sql = new StringBuilder("CREATE TABLE ").Append(Quote(table.LogicalName)).Append(" (");
        var first = true;
        foreach (var column in table.OrderedColumns)
        {
            if (!column.IsStored) continue;
            if (!first) sql.Append(", ");
            first = false;
            sql.Append(Quote(column.LogicalName)).Append(' ').Append(SqlType(column));
            if (column.LogicalName == table.PrimaryIdColumn) sql.Append(" NOT NULL UNIQUE");
            if (column.HasTypeColumn) sql.Append(", ").Append(Quote(column.TypeColumnName)).Append(" TEXT");
        }

        store.Execute(sql.Append(')').ToString());
        foreach (var (name, definition) in Indexes(table)) store.Execute(Create(name, definition));
    }

    // A file of an earlier version of this program may lack an index, or have it.
    private static string Create(string name, string definition) =>
        "CREATE " + definition.Replace("@", "IF NOT EXISTS " + Quote(name), StringComparison.Ordinal);

    private static void MigrateTable(StoreSession store, TableMetadata from, TableMetadata to)
    {
        var wanted = Indexes(to);
        var present = Indexes(from);
        foreach (var (name, definition) in present)
        {
            if (!wanted.TryGetValue(name, out var other) || other != definition) store.Execute($"DROP INDEX IF EXISTS {Quote(name)}");
        }

        var table = Quote(to.LogicalName);
        var now = Physical(to);
        var before = Physical(from);
        foreach (var name in before.Keys)
        {
            if (!now.ContainsKey(name)) store.Execute($"ALTER TABLE {table} DROP COLUMN {Quote(name)}");
        }

        foreach (var (name, type) in now)
        {
            if (!before.ContainsKey(name)) store.Execute($"ALTER TABLE {table} ADD COLUMN {Quote(name)} {type}");
        }

        FillTypeColumns(store, from, to);
        foreach (var (name, definition) in wanted)
        {
            if (!present.TryGetValue(name, out var other) || other != definition)
                store.Execute(Create(name, definition));
        }
    }

    // A lookup that gets a second target needs the first one written beside what is there.
    private static void FillTypeColumns(StoreSession store, TableMetadata from, TableMetadata to)
    {
        foreach (var column in to.OrderedColumns)
        {
            if (!column.HasTypeColumn || !from.TryColumn(column.LogicalName, out var old) || old.HasTypeColumn || !old.IsLookup) continue;
            store.Execute(
                $"UPDATE {Quote(to.LogicalName)} SET {Quote(column.TypeColumnName)} = @0 WHERE {Quote(column.LogicalName)} IS NOT NULL", old.Targets[0]);
        }
    }

    private static Dictionary<string, string> Physical(TableMetadata table)
    {
        var columns = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var column in table.OrderedColumns)
        {
            if (!column.IsStored) continue;
            columns.Add(column.LogicalName, SqlType(column));
            if (column.HasTypeColumn) columns.Add(column.TypeColumnName, "TEXT");
        }

        return columns;
    }

    private static Dictionary<string, string> Indexes(TableMetadata table)
    {
        var indexes = new Dictionary<string, string>(StringComparer.Ordinal);
        var on = $"@ ON {Quote(table.LogicalName)}";
        foreach (var key in table.Keys)
            indexes[$"key_{table.LogicalName}_{key.LogicalName}"] = $"UNIQUE INDEX {on} ({string.Join(", ", Quoted(key.ColumnNames))})";
        foreach (var column in table.OrderedColumns)
        {
            if (!column.IsLookup || !column.IsStored || WithoutIndex.Contains(column.LogicalName) || LeadsKey(table, column)) continue;
            // What is about the contacts of an account is found by their ids: these stand beside, so that their long rows need not be read.
            var beside = column.Type == ColumnType.Customer ? ", " + Quote(table.PrimaryIdColumn) : "";
            // References that most rows lack cost nothing to keep.
            indexes[$"ix_{table.LogicalName}_{column.LogicalName}"] =
                $"INDEX {on} ({Quote(column.LogicalName)}{beside}) WHERE {Quote(column.LogicalName)} IS NOT NULL";
        }

        foreach (var column in table.OrderedColumns)
        {
            // Dates of a solution are there to be asked for what is due. The platform makes the index once it sees the queries; here it is there from the start.
            var isAsked = (column.IsCustom || (column.LogicalName == "modifiedon" && AskedForChanges.Contains(table.LogicalName))) && column.IsStored;
            if (column.Type == ColumnType.DateTime && isAsked)
            {
                indexes[$"ix_{table.LogicalName}_{column.LogicalName}"] =
                    $"INDEX {on} ({Quote(column.LogicalName)}, {Quote(table.PrimaryIdColumn)}) WHERE {Quote(column.LogicalName)} IS NOT NULL";
            }
        }

        // What changed last is asked of reference data, as the platform's own change tracking asks it; rows that come by the thousand go without.
        if (table.Ownership == TableOwnership.Organization && table.VersionNumber is { } version)
            indexes[$"ix_{table.LogicalName}_version"] = $"INDEX {on} ({Quote(version.LogicalName)})";
        if (ExtraIndexes.TryGetValue(table.LogicalName, out var extra))
            indexes[$"ix_{table.LogicalName}_platform"] = $"INDEX {on} ({string.Join(", ", Quoted(extra))})";
        return indexes;
    }

    private static bool LeadsKey(TableMetadata table, ColumnMetadata column)
    {
        foreach (var key in table.Keys)
        {
            if (key.ColumnNames[0] == column.LogicalName) return true;
        }

        return false;
    }

    private static IEnumerable<string> Quoted(IEnumerable<string> names)
    {
        foreach (var name in names) yield return Quote(name);
    }

    private static string SqlType(ColumnMetadata column) => column.Type switch
    {
        ColumnType.UniqueIdentifier or ColumnType.Lookup or ColumnType.Customer or ColumnType.Owner => "BLOB",
        ColumnType.String or ColumnType.Memo or ColumnType.EntityName => "TEXT COLLATE " + DataverseCollation.Name,
        ColumnType.MultiSelectPicklist => "TEXT",
        ColumnType.Decimal or ColumnType.Money or ColumnType.Double => "REAL",
        _ => "INTEGER",
    };
}
