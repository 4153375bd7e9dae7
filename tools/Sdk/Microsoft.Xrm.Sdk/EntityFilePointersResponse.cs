using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk;

[DataContract(Name = "EntityFilePointersResponse", Namespace = "http://schemas.microsoft.com/xrm/9.0/Contracts")]
public sealed class EntityFilePointersResponse : IExtensibleDataObject
{
    public EntityFilePointersResponse()
    {
    }

    [DataMember]
    public string[] UnReferencedFiles { get; set; }
    public ExtensionDataObject ExtensionData { get; set; }
}
