using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Metadata;

[DataContract(Name = "LookupMetadata", Namespace = "http://schemas.microsoft.com/xrm/8.2/Contracts")]
public sealed class LookupMetadata : IExtensibleDataObject
{
    public LookupMetadata()
    {
    }

    [DataMember]
    public LookupEntityMetadata Entity { get; set; }

    [DataMember]
    public LookupView View { get; set; }
    public ExtensionDataObject ExtensionData { get; set; }
}
