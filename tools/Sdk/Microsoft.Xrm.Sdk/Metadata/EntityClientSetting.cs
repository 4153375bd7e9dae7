using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Metadata;

[DataContract(Name = "EntityClientSetting", Namespace = "http://schemas.microsoft.com/xrm/8.2/Contracts")]
public sealed class EntityClientSetting : IExtensibleDataObject
{
    public EntityClientSetting()
    {
    }

    [DataMember]
    public bool AllowMainFormDialogForCreate { get; set; }

    [DataMember]
    public bool AllowMainFormDialogForEdit { get; set; }
    public ExtensionDataObject ExtensionData { get; set; }
}
