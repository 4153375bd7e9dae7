using System;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk;

[DataContract(Name = "Entity", Namespace = "http://schemas.microsoft.com/xrm/2011/Contracts")]
public class Entity : IExtensibleDataObject
{
    // Most rows never have these: each is made when it is first asked for.
    private AttributeCollection attributes;
    private FormattedValueCollection formattedValues;
    private RelatedEntityCollection relatedEntities;
    private KeyAttributeCollection keyAttributes;

    public Entity()
    {
    }

    public Entity(string entityName)
    {
        LogicalName = entityName;
    }

    public Entity(string entityName, Guid id)
    {
        LogicalName = entityName;
        Id = id;
    }

    public Entity(string entityName, string keyName, object keyValue)
    {
        LogicalName = entityName;
        KeyAttributes.Add(keyName, keyValue);
    }

    public Entity(string entityName, KeyAttributeCollection keyAttributes)
    {
        LogicalName = entityName;
        this.keyAttributes = keyAttributes;
    }

    [DataMember]
    public string LogicalName { get; set; }

    [DataMember]
    public virtual Guid Id { get; set; }

    [DataMember]
    public AttributeCollection Attributes
    {
        get => attributes ??= new AttributeCollection();
        set => attributes = value;
    }

    [DataMember]
    public EntityState? EntityState { get; set; }

    [DataMember]
    public FormattedValueCollection FormattedValues
    {
        get => formattedValues ??= new FormattedValueCollection();
        internal set => formattedValues = value;
    }

    [DataMember]
    public RelatedEntityCollection RelatedEntities
    {
        get => relatedEntities ??= new RelatedEntityCollection();
        internal set => relatedEntities = value;
    }

    [DataMember]
    public string RowVersion { get; set; }

    [DataMember]
    public KeyAttributeCollection KeyAttributes
    {
        get => keyAttributes ??= new KeyAttributeCollection();
        set => keyAttributes = value;
    }

    public bool HasLazyFileAttribute { get; set; }

    public string LazyFileAttributeKey { get; set; }

    public Lazy<object> LazyFileAttributeValue { get; set; }

    public string LazyFileSizeAttributeKey { get; set; }

    public int LazyFileSizeAttributeValue { get; set; }

    public object this[string attributeName]
    {
        get => Attributes[attributeName];
        set => Attributes[attributeName] = value;
    }

    public ExtensionDataObject ExtensionData { get; set; }

    public bool Contains(string attributeName) => attributes != null && attributes.Contains(attributeName);

    public T ToEntity<T>() where T : Entity
    {
        if (string.IsNullOrWhiteSpace(LogicalName))
            throw new NotSupportedException("The entity has no LogicalName; set it before calling ToEntity.");
        var entity = EarlyBoundType<T>.Create(LogicalName);
        // The id first: an early-bound id writes its primary key column, which must not reach the shared columns below.
        entity.Id = Id;
        entity.LogicalName = LogicalName;
        entity.EntityState = EntityState;
        entity.RowVersion = RowVersion;
        entity.ExtensionData = ExtensionData;
        // Shared, not copied: what a plug-in sets on the early-bound view of its target has to arrive in the target.
        entity.attributes = Attributes;
        entity.formattedValues = formattedValues;
        entity.relatedEntities = relatedEntities;
        entity.keyAttributes = keyAttributes;
        return entity;
    }

    public EntityReference ToEntityReference()
    {
        var reference = new EntityReference(LogicalName, Id) { RowVersion = RowVersion };
        if (keyAttributes != null && keyAttributes.Count > 0)
            reference.KeyAttributes = keyAttributes;
        return reference;
    }

    public virtual T GetAttributeValue<T>(string attributeLogicalName)
    {
        if (string.IsNullOrWhiteSpace(attributeLogicalName))
            throw new ArgumentNullException(nameof(attributeLogicalName));
        return attributes != null && attributes.TryGetValue(attributeLogicalName, out var value) && value != null ? (T)value : default;
    }

    public bool TryGetAttributeValue<T>(string attributeKey, out T result)
    {
        if (attributes != null && attributes.TryGetValue(attributeKey, out var value) && value is T typed)
        {
            result = typed;
            return true;
        }

        result = default;
        return false;
    }

    protected virtual void SetAttributeValue(string attributeLogicalName, object value)
    {
        if (string.IsNullOrWhiteSpace(attributeLogicalName))
            throw new ArgumentNullException(nameof(attributeLogicalName));
        Attributes[attributeLogicalName] = value;
    }

    protected virtual string GetFormattedAttributeValue(string attributeLogicalName)
    {
        if (string.IsNullOrWhiteSpace(attributeLogicalName))
            throw new ArgumentNullException(nameof(attributeLogicalName));
        return formattedValues != null && formattedValues.TryGetValue(attributeLogicalName, out var text) ? text : null;
    }

    protected virtual TEntity GetRelatedEntity<TEntity>(string relationshipSchemaName, EntityRole? primaryEntityRole) where TEntity : Entity =>
        (TEntity)Related(relationshipSchemaName, primaryEntityRole)?.Entities.FirstOrDefault();

    protected virtual void SetRelatedEntity<TEntity>(string relationshipSchemaName, EntityRole? primaryEntityRole, TEntity entity)
        where TEntity : Entity
    {
        if (entity != null && string.IsNullOrWhiteSpace(entity.LogicalName))
            throw new ArgumentException("The related entity has no LogicalName.", nameof(entity));
        SetRelated(relationshipSchemaName, primaryEntityRole, entity == null ? null : new Entity[] { entity });
    }

    protected virtual IEnumerable<TEntity> GetRelatedEntities<TEntity>(string relationshipSchemaName, EntityRole? primaryEntityRole)
        where TEntity : Entity => Related(relationshipSchemaName, primaryEntityRole)?.Entities.Cast<TEntity>();

    protected virtual void SetRelatedEntities<TEntity>(string relationshipSchemaName, EntityRole? primaryEntityRole, IEnumerable<TEntity> entities)
        where TEntity : Entity => SetRelated(relationshipSchemaName, primaryEntityRole, entities);

    private static Relationship RelationshipOf(string schemaName, EntityRole? role)
    {
        if (string.IsNullOrWhiteSpace(schemaName))
            throw new ArgumentNullException(nameof(schemaName));
        return new Relationship(schemaName) { PrimaryEntityRole = role };
    }

    private EntityCollection Related(string schemaName, EntityRole? role)
    {
        var relationship = RelationshipOf(schemaName, role);
        return relatedEntities != null && relatedEntities.TryGetValue(relationship, out var entities) ? entities : null;
    }

    private void SetRelated(string schemaName, EntityRole? role, IEnumerable<Entity> entities)
    {
        var relationship = RelationshipOf(schemaName, role);
        if (entities == null)
            RelatedEntities.Remove(relationship);
        else
            RelatedEntities[relationship] = new EntityCollection(entities.ToList());
    }
}
