using System;
using Microsoft.Xrm.Sdk;
using OmniChannel.LocalDataverse.Faults;
using OmniChannel.LocalDataverse.Metadata;
using OmniChannel.LocalDataverse.Pipeline;

namespace OmniChannel.LocalDataverse.Rows;

/// <summary>A lookup must point to a row that exists and that the caller may attach to.</summary>
internal sealed class ReferenceRules(Engine engine)
{
    /// <summary>Resolves a key and checks that the row is there.</summary>
    public TableMetadata Check(EntityReference reference)
    {
        if (!engine.Catalog.TryTable(reference.LogicalName, out var table)) throw Fault.NoTable(reference.LogicalName);
        if (reference.Id == Guid.Empty)
        {
            if (reference.KeyAttributes.Count == 0)
                throw Fault.Of(ErrorCodes.InvalidArgument, $"A reference to {reference.LogicalName} has neither an id nor key values.");
            reference.Id = new KeyLookup(engine.Rows).Resolve(reference);
        }

        if (!engine.Rows.Exists(table, reference.Id)) throw Fault.NoRow(table.SchemaName, reference.Id);
        return table;
    }

    /// <summary>Checks a new owner and fills the columns that follow from it.</summary>
    public Guid CheckOwner(EntityReference owner)
    {
        if (owner.Id == Guid.Empty) Check(owner);
        return engine.Principals.BusinessUnit(owner.LogicalName, owner.Id)
            ?? throw Fault.Of(ErrorCodes.ObjectDoesNotExist, $"{owner.LogicalName} With Id = {owner.Id:D} Does Not Exist");
    }
}
