using System;
using System.Collections.ObjectModel;
using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk;

[DataContract(Name = "AttributeMapping", Namespace = "http://schemas.microsoft.com/xrm/2014/Contracts")]
[Serializable]
public sealed class AttributeMapping : IExtensibleDataObject
{
    public AttributeMapping()
    {
    }

    public AttributeMapping(Guid attributeMappingId, string mappingName, string attributeCrmName, string attributeExchangeName, int entityTypeCode, int syncDirection, int defaultSyncDirection, int allowedSyncDirection, bool isComputed, Collection<string> computedProperties, string attributeCrmDisplayName, string attributeExchangeDisplayName)
    {
        AttributeMappingId = attributeMappingId;
        MappingName = mappingName;
        AttributeCrmName = attributeCrmName;
        AttributeExchangeName = attributeExchangeName;
        EntityTypeCode = entityTypeCode;
        SyncDirection = syncDirection;
        DefaultSyncDirection = defaultSyncDirection;
        AllowedSyncDirection = allowedSyncDirection;
        IsComputed = isComputed;
        ComputedProperties = computedProperties;
        AttributeCrmDisplayName = attributeCrmDisplayName;
        AttributeExchangeDisplayName = attributeExchangeDisplayName;
    }

    [DataMember]
    public Guid AttributeMappingId { get; internal set; }

    [DataMember]
    public string MappingName { get; internal set; }

    [DataMember]
    public string AttributeCrmName { get; internal set; }

    [DataMember]
    public string AttributeExchangeName { get; internal set; }

    [DataMember]
    public int SyncDirection { get; internal set; }

    [DataMember]
    public int DefaultSyncDirection { get; internal set; }

    [DataMember]
    public int AllowedSyncDirection { get; internal set; }

    [DataMember]
    public bool IsComputed { get; internal set; }

    [DataMember]
    public int EntityTypeCode { get; internal set; }

    [DataMember]
    public Collection<string> ComputedProperties { get; internal set; }

    [DataMember]
    public string AttributeCrmDisplayName { get; internal set; }

    [DataMember]
    public string AttributeExchangeDisplayName { get; internal set; }

    ExtensionDataObject IExtensibleDataObject.ExtensionData { get; set; }
}
