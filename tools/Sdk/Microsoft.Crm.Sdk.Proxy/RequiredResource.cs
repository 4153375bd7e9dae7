using System;
using System.Runtime.Serialization;

namespace Microsoft.Crm.Sdk.Messages;

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class RequiredResource : IExtensibleDataObject
{
    public RequiredResource()
    {
    }

    public RequiredResource(Guid resourceId, Guid resourceSpecId)
    {
        ResourceId = resourceId;
        ResourceSpecId = resourceSpecId;
    }

    [DataMember]
    public Guid ResourceId { get; set; }

    [DataMember]
    public Guid ResourceSpecId { get; set; }

    public ExtensionDataObject ExtensionData { get; set; }
}
