using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Metadata;

[DataContract(Name = "ViewColumn", Namespace = "http://schemas.microsoft.com/xrm/8.2/Contracts")]
public sealed class ViewColumn : IExtensibleDataObject
{
    public ViewColumn()
    {
    }

    [DataMember]
    public string EntityLogicalName { get; set; }

    [DataMember]
    public string AttributeLogicalName { get; set; }

    [DataMember]
    public string DataType { get; set; }

    [DataMember]
    public string Format { get; set; }

    [DataMember]
    public string Alias { get; set; }
    public ExtensionDataObject ExtensionData { get; set; }
}
