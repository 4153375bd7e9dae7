using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Metadata;

[DataContract(Name = "LookupDataResponse", Namespace = "http://schemas.microsoft.com/xrm/8.2/Contracts")]
public sealed class LookupDataResponse : IExtensibleDataObject
{
    public LookupDataResponse()
    {
    }

    [DataMember]
    public LookupEntityResponse[] EntityResponses { get; set; }
    public ExtensionDataObject ExtensionData { get; set; }
}
