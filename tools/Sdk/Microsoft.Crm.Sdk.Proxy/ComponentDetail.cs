using System;
using System.Runtime.Serialization;

namespace Microsoft.Crm.Sdk.Messages;

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class ComponentDetail : IExtensibleDataObject
{
    [DataMember]
    public int Type { get; set; }

    [DataMember]
    public string SchemaName { get; set; }

    [DataMember]
    public string DisplayName { get; set; }

    [DataMember]
    public Guid Id { get; set; }

    [DataMember]
    public string ParentSchemaName { get; set; }

    [DataMember]
    public string ParentDisplayName { get; set; }

    [DataMember]
    public Guid ParentId { get; set; }

    [DataMember]
    public string Solution { get; set; }

    public ExtensionDataObject ExtensionData { get; set; }
}
