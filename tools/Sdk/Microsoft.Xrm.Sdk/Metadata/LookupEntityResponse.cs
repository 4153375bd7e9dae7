using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Metadata;

[DataContract(Name = "LookupEntityResponse", Namespace = "http://schemas.microsoft.com/xrm/8.2/Contracts")]
public sealed class LookupEntityResponse : IExtensibleDataObject
{
    public LookupEntityResponse()
    {
    }

    [DataMember]
    public LookupMetadata Metadata { get; set; }

    [DataMember]
    public string EntityLogicalName { get; set; }

    [DataMember]
    public EntityCollection Data { get; set; }

    [DataMember]
    public int TotalRecordCount { get; set; }

    [DataMember]
    public string PagingCookie { get; set; }
    public ExtensionDataObject ExtensionData { get; set; }
}
