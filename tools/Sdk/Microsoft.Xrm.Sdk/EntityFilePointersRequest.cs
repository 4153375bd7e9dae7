using System;
using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk;

[DataContract(Name = "EntityFilePointersRequest", Namespace = "http://schemas.microsoft.com/xrm/9.0/Contracts")]
public sealed class EntityFilePointersRequest : IExtensibleDataObject
{
    public EntityFilePointersRequest()
    {
    }

    [DataMember]
    public int ObjectTypeCode { get; set; }

    [DataMember]
    public string[] FilePointers { get; set; }

    [DataMember]
    public Guid OrganizationId { get; set; }

    [DataMember]
    public Guid ScaleGroupId { get; set; }
    public ExtensionDataObject ExtensionData { get; set; }
}
