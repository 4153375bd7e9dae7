using System;
using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Metadata;

[DataContract(Name = "LookupDataRequest", Namespace = "http://schemas.microsoft.com/xrm/8.2/Contracts")]
public sealed class LookupDataRequest : IExtensibleDataObject
{
    public LookupDataRequest()
    {
    }

    [DataMember]
    public LookupEntityInfo[] LookupEntityByName { get; set; }

    [DataMember]
    public EntityAndAttribute EntityAndAttribute { get; set; }

    [DataMember]
    public Guid? AppId { get; set; }

    [DataMember]
    public Guid? RelatedRecordId { get; set; }

    [DataMember]
    public string QueryString { get; set; }

    [DataMember]
    public bool ReturnMetadata { get; set; }
    public ExtensionDataObject ExtensionData { get; set; }
}
