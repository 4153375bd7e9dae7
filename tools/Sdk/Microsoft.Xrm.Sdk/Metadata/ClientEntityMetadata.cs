using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Metadata;

[DataContract(Name = "ClientEntityMetadata", Namespace = "http://schemas.microsoft.com/xrm/8.2/Contracts")]
public sealed class ClientEntityMetadata : IExtensibleDataObject
{
    public ClientEntityMetadata()
    {
    }

    [DataMember(EmitDefaultValue = false)]
    public EntityMetadata EntityMetadata { get; set; }

    [DataMember(EmitDefaultValue = false)]
    public string[] AttributeNames { get; set; }

    [DataMember(EmitDefaultValue = false)]
    public EntityClientSetting EntityClientSetting { get; set; }
    public ExtensionDataObject ExtensionData { get; set; }
}
