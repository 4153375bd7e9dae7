using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Microsoft.Xrm.Sdk;
using OmniChannel.LocalDataverse.Metadata;
using OmniChannel.LocalDataverse.Pipeline;

namespace OmniChannel.LocalDataverse.Rows;

/// <summary>Keeps the rows of activitypointer and activityparty in step with those of the activities.</summary>
internal sealed class ActivityRows(Engine engine)
{
    private static readonly Dictionary<string, int> Participations = new(StringComparer.Ordinal)
    {
        ["from"] = 1, ["to"] = 2, ["cc"] = 3, ["bcc"] = 4, ["requiredattendees"] = 5, ["optionalattendees"] = 6,
        ["organizer"] = 7, ["resources"] = 10, ["customers"] = 11, ["partners"] = 12,
    };

    // What an activity is about takes part in it too, as far as it is something that can take part.
    private const int Regarding = 8;

    /// <summary>After the insert of an activity.</summary>
    public void Created(TableMetadata table, Guid id, object?[] row, Entity target)
    {
        var pointer = engine.Catalog.Table("activitypointer");
        var values = new object?[pointer.OrderedColumns.Count];
        foreach (var column in pointer.OrderedColumns)
        {
            if (table.TryColumn(column.LogicalName, out var own)) values[column.Ordinal] = row[own.Ordinal];
        }

        // States of an activity that the pointer does not know stand as they are; only their numbers are kept.
        engine.Rows.Insert(pointer, id, values);
        WriteParties(table, id, target);
    }

    /// <summary>After the update of an activity.</summary>
    public void Updated(TableMetadata table, Guid id, Dictionary<ColumnMetadata, object?> changes, Entity target)
    {
        var pointer = engine.Catalog.Table("activitypointer");
        var shared = new Dictionary<ColumnMetadata, object?>();
        foreach (var (column, value) in changes)
        {
            if (pointer.TryColumn(column.LogicalName, out var other)) shared[other] = value;
        }

        if (shared.Count > 0) engine.Rows.Update(pointer, id, shared);
        WriteParties(table, id, target);
    }

    /// <summary>After the deletion of an activity.</summary>
    public void Deleted(Guid id)
    {
        engine.Rows.Delete(engine.Catalog.Table("activitypointer"), id);
        engine.Store.Execute("DELETE FROM activityparty WHERE activityid = @0", id);
    }

    private void WriteParties(TableMetadata table, Guid activity, Entity target)
    {
        if (target.Attributes.TryGetValue("regardingobjectid", out var subject)) WriteRegarding(activity, subject as EntityReference);
        foreach (var (name, mask) in Participations)
        {
            if (!target.Attributes.TryGetValue(name, out var value) || !table.Columns.ContainsKey(name)) continue;
            engine.Store.Execute("DELETE FROM activityparty WHERE activityid = @0 AND participationtypemask = @1", activity, mask);
            if (value is not EntityCollection parties) continue;
            var number = 0;
            foreach (var party in parties.Entities)
            {
                var reference = party.GetAttributeValue<EntityReference>("partyid");
                if (reference is not null) new ReferenceRules(engine).Check(reference);
                engine.SystemRows.Insert(
                    "activityparty", Id(activity, mask, number++),
                    ("activityid", new EntityReference("activitypointer", activity)),
                    ("participationtypemask", new OptionSetValue(mask)),
                    ("partyid", reference),
                    ("addressused", party.GetAttributeValue<string>("addressused")),
                    ("unresolvedpartyname", party.GetAttributeValue<string>("unresolvedpartyname")));
            }
        }
    }

    private void WriteRegarding(Guid activity, EntityReference? subject)
    {
        engine.Store.Execute("DELETE FROM activityparty WHERE activityid = @0 AND participationtypemask = @1", activity, Regarding);
        if (subject is null || !engine.Catalog.Table("activityparty").Columns["partyid"].Targets.Contains(subject.LogicalName)) return;
        engine.SystemRows.Insert(
            "activityparty", Id(activity, Regarding, 0),
            ("activityid", new EntityReference("activitypointer", activity)), ("participationtypemask", new OptionSetValue(Regarding)), ("partyid", subject));
    }

    private static Guid Id(Guid activity, int mask, int number) =>
        WellKnown.Id(string.Create(CultureInfo.InvariantCulture, $"party:{activity:N}:{mask}:{number}"));
}
