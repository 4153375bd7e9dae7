using System;
using System.Collections.Generic;
using Microsoft.Xrm.Sdk;
using OmniChannel.LocalDataverse.Metadata;
using OmniChannel.LocalDataverse.Store;

namespace OmniChannel.LocalDataverse.Queries;

/// <summary>Fills the party columns of an activity (from, to, ...) from the rows of activityparty.</summary>
internal sealed class PartyReader(Catalog catalog, StoreSession store)
{
    private const string Sql =
        "SELECT \"activitypartyid\", \"partyid\", \"partyid__type\", \"participationtypemask\" FROM \"activityparty\" WHERE \"activityid\" = ?1 ORDER "
            + "BY rowid";

    private static readonly Dictionary<int, string> Columns = new()
    {
        [1] = "from", [2] = "to", [3] = "cc", [4] = "bcc", [5] = "requiredattendees", [6] = "optionalattendees",
        [7] = "organizer", [10] = "resources", [11] = "customers", [12] = "partners",
    };

    /// <summary>Sets those of the columns for which the activity has parties.</summary>
    public void Fill(Entity activity, IReadOnlyList<ColumnMetadata> columns)
    {
        if (columns.Count == 0 || !catalog.TryTable("activityparty", out var table)) return;
        using var reader = store.Query(Sql, activity.Id);
        while (reader.Read())
        {
            if (!Columns.TryGetValue(reader.Int32(3), out var name) || !Wants(columns, name)) continue;
            if (!activity.Attributes.TryGetValue(name, out var parties))
                activity[name] = parties = new EntityCollection { EntityName = table.LogicalName };
            ((EntityCollection)parties).Entities.Add(Party(activity, table, reader));
        }
    }

    private static Entity Party(Entity activity, TableMetadata table, StoreReader reader)
    {
        var row = new Entity(table.LogicalName, reader.Guid(0))
        {
            ["activitypartyid"] = reader.Guid(0),
            ["activityid"] = new EntityReference(activity.LogicalName, activity.Id),
            ["participationtypemask"] = new OptionSetValue(reader.Int32(3)),
        };
        if (StoreValue.FromSql(table.Columns["partyid"], reader, 1, 2) is { } party) row["partyid"] = party;
        return row;
    }

    private static bool Wants(IReadOnlyList<ColumnMetadata> columns, string name)
    {
        for (var i = 0; i < columns.Count; i++)
        {
            if (columns[i].LogicalName == name) return true;
        }

        return false;
    }
}
