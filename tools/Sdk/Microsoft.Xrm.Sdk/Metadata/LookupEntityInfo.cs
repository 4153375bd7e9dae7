using System;
using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk.Query;

namespace Microsoft.Xrm.Sdk.Metadata;

[DataContract(Name = "LookupEntityInfo", Namespace = "http://schemas.microsoft.com/xrm/8.2/Contracts")]
public sealed class LookupEntityInfo : IExtensibleDataObject
{
    public LookupEntityInfo()
    {
    }

    [DataMember]
    public string EntityLogicalName { get; set; }

    [DataMember]
    public Guid? ViewId { get; set; }

    [DataMember]
    public string CustomFilter { get; set; }

    [DataMember]
    public string RelationshipName { get; set; }

    [DataMember]
    public string FetchXml { get; set; }

    [DataMember]
    public string LayoutJson { get; set; }

    [DataMember]
    public PagingInfo PagingInfo { get; set; }
    public ExtensionDataObject ExtensionData { get; set; }
}
