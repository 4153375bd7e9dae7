using System;
using System.Collections.Generic;
using System.Linq;

namespace Microsoft.Xrm.Sdk.Client;

public partial class OrganizationServiceContext
{
    public void Attach(Entity entity)
    {
        if (entity == null)
            throw new ArgumentNullException(nameof(entity));
        if (entity.Id == Guid.Empty)
            throw new InvalidOperationException("A row without an id cannot be attached.");
        if (rows.Find(entity.LogicalName, entity.Id) != null)
            throw new InvalidOperationException("The context already tracks the " + entity.LogicalName + " " + entity.Id + ".");
        Begin(entity, TrackedState.Unchanged);
    }

    public bool Detach(Entity entity) => Detach(entity, false);

    public bool Detach(Entity entity, bool recursive)
    {
        if (entity == null || !rows.Remove(entity))
            return false;
        foreach (var link in links.Where(link => link.Source == entity || link.Target == entity).ToList())
            End(link);
        OnEndEntityTracking(entity);
        if (recursive)
            ForEachRelated(entity, related => Detach(related, true));
        return true;
    }

    public IEnumerable<Entity> GetAttachedEntities() => rows.Entities.ToList();

    public bool IsAttached(Entity entity) => entity != null && rows.Find(entity) != null;

    public bool IsDeleted(Entity entity) => entity != null && rows.Find(entity)?.State == TrackedState.Deleted;

    public void AddObject(Entity entity)
    {
        if (entity == null)
            throw new ArgumentNullException(nameof(entity));
        if (rows.Find(entity) != null || (entity.Id != Guid.Empty && rows.Find(entity.LogicalName, entity.Id) != null))
            throw new InvalidOperationException("The context already tracks the " + entity.LogicalName + " " + entity.Id + ".");
        Begin(entity, TrackedState.Added);
        entity.EntityState = EntityState.Created;
    }

    public void UpdateObject(Entity entity) => UpdateObject(entity, false);

    public void UpdateObject(Entity entity, bool recursive)
    {
        var row = Tracked(entity);
        if (row.State == TrackedState.Unchanged)
        {
            row.State = TrackedState.Changed;
            entity.EntityState = EntityState.Changed;
        }

        if (recursive)
            ForEachRelated(entity, related => UpdateObject(related, true));
    }

    public void DeleteObject(Entity entity) => DeleteObject(entity, false);

    public void DeleteObject(Entity entity, bool recursive)
    {
        var row = Tracked(entity);
        if (recursive)
            ForEachRelated(entity, related => DeleteObject(related, true));
        if (row.State == TrackedState.Added)
            Detach(entity);
        else
            row.State = TrackedState.Deleted;
    }

    public void ClearChanges()
    {
        foreach (var link in links.ToList())
            End(link);
        foreach (var entity in rows.Entities.ToList())
            Detach(entity);
    }

    // Gives a row that was read its place in the context: one object for each row, whatever query it came from.
    internal Entity Track(Entity entity)
    {
        if (MergeOption == MergeOption.NoTracking || entity.Id == Guid.Empty)
            return entity;
        var known = rows.Find(entity.LogicalName, entity.Id);
        if (known == null)
        {
            Begin(entity, TrackedState.Unchanged);
            return entity;
        }

        var overwrites = MergeOption == MergeOption.OverwriteChanges
            || (MergeOption == MergeOption.PreserveChanges && known.State == TrackedState.Unchanged);
        if (overwrites && known.Entity.GetType() == entity.GetType())
        {
            known.Entity.Attributes = entity.Attributes;
            known.Entity.FormattedValues = entity.FormattedValues;
            known.Entity.RowVersion = entity.RowVersion;
            known.State = TrackedState.Unchanged;
        }

        return known.Entity.GetType() == entity.GetType() ? known.Entity : entity;
    }

    private TrackedRow Tracked(Entity entity) =>
        rows.Find(entity ?? throw new ArgumentNullException(nameof(entity)))
        ?? throw new InvalidOperationException("The context is not currently tracking the '" + entity.LogicalName + "' entity.");

    private void Begin(Entity entity, TrackedState state)
    {
        OnBeginEntityTracking(entity);
        rows.Add(entity, state);
        entity.EntityState = EntityState.Unchanged;
    }

    private void ForEachRelated(Entity entity, Action<Entity> action)
    {
        foreach (var related in entity.RelatedEntities.Values.SelectMany(collection => collection.Entities).Where(IsAttached).ToList())
            action(related);
    }
}
