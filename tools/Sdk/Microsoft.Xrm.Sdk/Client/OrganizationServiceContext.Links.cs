using System;
using System.Linq;
using System.Reflection;
using Microsoft.Xrm.Sdk.Messages;
using Microsoft.Xrm.Sdk.Query;

namespace Microsoft.Xrm.Sdk.Client;

public partial class OrganizationServiceContext
{
    public void AttachLink(Entity source, Relationship relationship, Entity target)
    {
        Tracked(source);
        Tracked(target);
        Begin(source, relationship, target, TrackedState.Unchanged);
    }

    public bool DetachLink(Entity source, Relationship relationship, Entity target)
    {
        var link = Find(source, relationship, target);
        if (link != null)
            End(link);
        return link != null;
    }

    public bool IsAttached(Entity source, Relationship relationship, Entity target) => Find(source, relationship, target) != null;

    public bool IsDeleted(Entity source, Relationship relationship, Entity target) =>
        Find(source, relationship, target)?.State == TrackedState.Deleted;

    public void AddLink(Entity source, Relationship relationship, Entity target)
    {
        Tracked(source);
        Tracked(target);
        Begin(source, relationship, target, TrackedState.Added);
    }

    public void DeleteLink(Entity source, Relationship relationship, Entity target)
    {
        Tracked(source);
        Tracked(target);
        var link = Find(source, relationship, target);
        if (link?.State == TrackedState.Added)
            End(link);
        else if (link != null)
            link.State = TrackedState.Deleted;
        else
            Begin(source, relationship, target, TrackedState.Deleted);
    }

    public void AddRelatedObject(Entity source, Relationship relationship, Entity target)
    {
        Tracked(source);
        AddObject(target);
        Begin(source, relationship, target, TrackedState.Added);
    }

    public void LoadProperty(Entity entity, string propertyName)
    {
        Tracked(entity);
        var property = entity.GetType().GetProperty(propertyName)
            ?? throw new ArgumentException(entity.GetType() + " has no property " + propertyName + ".", nameof(propertyName));
        var relationship = property.GetCustomAttribute<RelationshipSchemaNameAttribute>();
        if (relationship != null)
            Load(entity, new Relationship(relationship.SchemaName) { PrimaryEntityRole = relationship.PrimaryEntityRole }, property);
        else
            LoadColumn(entity, property);
    }

    public void LoadProperty(Entity entity, Relationship relationship)
    {
        Tracked(entity);
        if (relationship == null)
            throw new ArgumentNullException(nameof(relationship));
        var property = entity.GetType().GetProperties().FirstOrDefault(candidate =>
            candidate.GetCustomAttribute<RelationshipSchemaNameAttribute>() is { } name
            && name.SchemaName == relationship.SchemaName && name.PrimaryEntityRole == relationship.PrimaryEntityRole);
        Load(entity, relationship, property ?? throw new ArgumentException(
            entity.GetType() + " has no property for the relationship " + relationship + ".", nameof(relationship)));
    }

    private void LoadColumn(Entity entity, PropertyInfo property)
    {
        var column = property.GetCustomAttribute<AttributeLogicalNameAttribute>()?.LogicalName
            ?? throw new ArgumentException("The property " + property.Name + " is neither a column nor a relationship.", nameof(property));
        var request = new RetrieveRequest { Target = new EntityReference(entity.LogicalName, entity.Id), ColumnSet = new ColumnSet(column) };
        var loaded = ((RetrieveResponse)Execute(request)).Entity;
        entity[column] = loaded.GetAttributeValue<object>(column);
    }

    private void Load(Entity entity, Relationship relationship, PropertyInfo property)
    {
        var type = property.PropertyType.IsGenericType ? property.PropertyType.GetGenericArguments()[0] : property.PropertyType;
        var table = type.GetCustomAttribute<EntityLogicalNameAttribute>()?.LogicalName
            ?? throw new ArgumentException(type.FullName + " has no EntityLogicalName attribute, so it names no table.", nameof(property));
        var request = new RetrieveRequest
        {
            Target = new EntityReference(entity.LogicalName, entity.Id),
            ColumnSet = new ColumnSet(),
            RelatedEntitiesQuery = new RelationshipQueryCollection
            {
                { relationship, new QueryExpression(table) { ColumnSet = new ColumnSet(true) } },
            },
        };
        var loaded = ((RetrieveResponse)Execute(request)).Entity;
        if (!loaded.RelatedEntities.TryGetValue(relationship, out var related))
            related = new EntityCollection();
        var convert = typeof(Entity).GetMethod(nameof(Entity.ToEntity)).MakeGenericMethod(type);
        var rowsOfType = related.Entities.Select(row => Track((Entity)convert.Invoke(row, null))).ToList();
        entity.RelatedEntities[relationship] = new EntityCollection(rowsOfType) { EntityName = table };
    }

    private TrackedLink Find(Entity source, Relationship relationship, Entity target) =>
        links.Find(link => link.Joins(source, relationship, target));

    private void Begin(Entity source, Relationship relationship, Entity target, TrackedState state)
    {
        if (relationship == null)
            throw new ArgumentNullException(nameof(relationship));
        if (Find(source, relationship, target) != null)
            throw new InvalidOperationException("The context already tracks this link over " + relationship + ".");
        OnBeginLinkTracking(source, relationship, target);
        links.Add(new TrackedLink(source, relationship, target, state));
    }

    private void End(TrackedLink link)
    {
        links.Remove(link);
        OnEndLinkTracking(link.Source, link.Relationship, link.Target);
    }
}
