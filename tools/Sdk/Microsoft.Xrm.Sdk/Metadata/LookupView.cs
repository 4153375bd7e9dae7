using System;
using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Metadata;

[DataContract(Name = "LookupView", Namespace = "http://schemas.microsoft.com/xrm/8.2/Contracts")]
public sealed class LookupView : IExtensibleDataObject
{
    public LookupView()
    {
    }

    [DataMember]
    public Guid? ViewId { get; set; }

    [DataMember]
    public string ViewName { get; set; }

    [DataMember]
    public ViewColumn[] Columns { get; set; }

    [DataMember]
    public string FetchXml { get; set; }

    [DataMember]
    public string LayoutJson { get; set; }
    public ExtensionDataObject ExtensionData { get; set; }
}
