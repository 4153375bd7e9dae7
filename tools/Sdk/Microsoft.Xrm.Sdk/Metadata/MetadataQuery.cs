using System;
using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Metadata;

[DataContract(Name = "MetadataQuery", Namespace = "http://schemas.microsoft.com/xrm/8.2/Contracts")]
public sealed class MetadataQuery : IExtensibleDataObject
{
    public MetadataQuery()
    {
    }

    [DataMember]
    public string MetadataType { get; set; }

    [DataMember]
    public string MetadataSubtype { get; set; }

    [DataMember]
    public string EntityLogicalName { get; set; }

    [DataMember]
    public Guid? MetadataId { get; set; }

    [DataMember]
    public string MetadataName { get; set; }

    [DataMember]
    public string[] MetadataNames { get; set; }

    [DataMember]
    public bool GetDefault { get; set; }

    [DataMember]
    public DependencyDepth DependencyDepth { get; set; }

    [DataMember]
    public string ChangedAfter { get; set; }

    [DataMember]
    public Guid?[] Exclude { get; set; }

    [DataMember]
    public Guid? AppId { get; set; }

    [DataMember]
    public string UserMetadataDelta { get; set; }

    [DataMember]
    public string SystemMetadataDelta { get; set; }
    public ExtensionDataObject ExtensionData { get; set; }
}
