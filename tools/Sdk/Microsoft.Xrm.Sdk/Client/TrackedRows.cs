using System;
using System.Collections.Generic;
using System.Linq;

namespace Microsoft.Xrm.Sdk.Client;

// The rows of a context, found by object and by identity.
internal sealed class TrackedRows
{
    private readonly Dictionary<Entity, TrackedRow> byEntity = new Dictionary<Entity, TrackedRow>();
    private readonly Dictionary<EntityReference, TrackedRow> byIdentity = new Dictionary<EntityReference, TrackedRow>();
    private long added;

    public IEnumerable<Entity> Entities => byEntity.Keys;

    public TrackedRow Find(Entity entity) => byEntity.TryGetValue(entity, out var row) ? row : null;

    public TrackedRow Find(string logicalName, Guid id) =>
        byIdentity.TryGetValue(new EntityReference(logicalName, id), out var row) ? row : null;

    // In the order in which they came into the context.
    public IEnumerable<TrackedRow> In(TrackedState state) => byEntity.Values.Where(row => row.State == state).OrderBy(row => row.Number);

    public void Add(Entity entity, TrackedState state)
    {
        var row = new TrackedRow(entity, state, added++);
        byEntity.Add(entity, row);
        Identify(row);
    }

    // To be called once a new row has got its id.
    public void Identify(TrackedRow row)
    {
        if (row.Entity.Id == Guid.Empty)
            return;
        row.Identity = new EntityReference(row.Entity.LogicalName, row.Entity.Id);
        byIdentity[row.Identity] = row;
    }

    public bool Remove(Entity entity)
    {
        var row = Find(entity);
        if (row == null)
            return false;
        if (row.Identity != null)
            byIdentity.Remove(row.Identity);
        return byEntity.Remove(entity);
    }
}
