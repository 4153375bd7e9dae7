using System;
using System.Collections.Generic;
using Microsoft.Xrm.Sdk;
using OmniChannel.LocalDataverse.Metadata;
using OmniChannel.LocalDataverse.Store;

namespace OmniChannel.LocalDataverse.Queries;

/// <summary>Fills the party columns of an activity (from, to, ...) from the rows of activityparty.</summary>
internal sealed class PartyReader(Catalog catalog, StoreSession store)
{
    private static readonly Dictionary<string, int> Participations = new(StringComparer.Ordinal)
    {
        ["from"] = 1, ["to"] = 2, ["cc"] = 3, ["bcc"] = 4, ["requiredattendees"] = 5, ["optionalattendees"] = 6,
        ["organizer"] = 7, ["resources"] = 10, ["customers"] = 11, ["partners"] = 12,
    };

    public void Fill(Entity activity, IReadOnlyList<ColumnMetadata> columns)
    {
        if (columns.Count == 0 || !catalog.TryTable("activityparty", out var table)) return;
        var party = table.Columns["partyid"];
        foreach (var column in columns)
        {
            if (!Participations.TryGetValue(column.LogicalName, out var participation)) continue;
            var parties = new EntityCollection { EntityName = table.LogicalName };
            using (var reader = store.Query(
                "SELECT \"activitypartyid\", \"partyid\", \"partyid__type\" FROM \"activityparty\" WHERE \"activityid\" = ?1 AND \"participationtypemask\" = ?2 ORDER BY rowid",
                activity.Id, participation))
            {
                while (reader.Read())
                {
                    var row = new Entity(table.LogicalName, reader.Guid(0))
                    {
                        ["activitypartyid"] = reader.Guid(0),
                        ["activityid"] = new EntityReference(activity.LogicalName, activity.Id),
                        ["participationtypemask"] = new OptionSetValue(participation),
                    };
                    if (!reader.IsNull(1)) row["partyid"] = StoreValue.FromSql(party, reader, 1, 2);
                    parties.Entities.Add(row);
                }
            }

            if (parties.Entities.Count > 0) activity[column.LogicalName] = parties;
        }
    }
}
