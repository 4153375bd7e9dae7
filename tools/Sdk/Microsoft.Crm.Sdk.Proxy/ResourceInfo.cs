using System;
using System.Runtime.Serialization;

namespace Microsoft.Crm.Sdk.Messages;

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class ResourceInfo : IExtensibleDataObject
{
    public ResourceInfo()
    {
    }

    public ResourceInfo(Guid id, string entityName, string name)
    {
        Id = id;
        EntityName = entityName;
        DisplayName = name;
    }

    [DataMember]
    public Guid Id { get; set; }

    [DataMember]
    public string DisplayName { get; set; }

    [DataMember]
    public string EntityName { get; set; }

    public ExtensionDataObject ExtensionData { get; set; }
}
