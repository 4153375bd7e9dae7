using System;
using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk;

[DataContract(Name = "EntityReference", Namespace = "http://schemas.microsoft.com/xrm/2011/Contracts")]
[Serializable]
public sealed class EntityReference : IExtensibleDataObject
{
    private KeyAttributeCollection keyAttributes;

    [NonSerialized]
    private ExtensionDataObject extensionData;

    public EntityReference()
    {
    }

    public EntityReference(string logicalName)
    {
        LogicalName = logicalName;
    }

    public EntityReference(string logicalName, Guid id)
    {
        LogicalName = logicalName;
        Id = id;
    }

    public EntityReference(string logicalName, string keyName, object keyValue)
    {
        LogicalName = logicalName;
        KeyAttributes.Add(keyName, keyValue);
    }

    public EntityReference(string logicalName, KeyAttributeCollection keyAttributeCollection)
    {
        LogicalName = logicalName;
        keyAttributes = keyAttributeCollection;
    }

    [DataMember]
    public Guid Id { get; set; }

    [DataMember]
    public string LogicalName { get; set; }

    [DataMember]
    public string Name { get; set; }

    [DataMember]
    public KeyAttributeCollection KeyAttributes
    {
        get => keyAttributes ??= new KeyAttributeCollection();
        set => keyAttributes = value;
    }

    [DataMember]
    public string RowVersion { get; set; }

    public ExtensionDataObject ExtensionData
    {
        get => extensionData;
        set => extensionData = value;
    }

    public override bool Equals(object obj) =>
        ReferenceEquals(this, obj)
        || (obj is EntityReference other && Id == other.Id && LogicalName == other.LogicalName && SameKeys(keyAttributes, other.keyAttributes));

    public override int GetHashCode() => Id.GetHashCode() ^ (LogicalName == null ? 0 : StringComparer.Ordinal.GetHashCode(LogicalName));

    private static bool SameKeys(KeyAttributeCollection left, KeyAttributeCollection right)
    {
        if ((left?.Count ?? 0) != (right?.Count ?? 0))
            return false;
        if (left == null || right == null)
            return true;
        foreach (var key in left)
        {
            if (!right.TryGetValue(key.Key, out var value) || !Equals(key.Value, value))
                return false;
        }

        return true;
    }
}
