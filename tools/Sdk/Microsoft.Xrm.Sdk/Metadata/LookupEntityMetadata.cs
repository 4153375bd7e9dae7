using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Metadata;

[DataContract(Name = "LookupEntityMetadata", Namespace = "http://schemas.microsoft.com/xrm/8.2/Contracts")]
public sealed class LookupEntityMetadata : IExtensibleDataObject
{
    public LookupEntityMetadata()
    {
    }

    [DataMember]
    public bool IsReadOnlyInMobileClient { get; set; }

    [DataMember]
    public bool IsEnabledInUnifiedInterface { get; set; }

    [DataMember]
    public string DisplayName { get; set; }

    [DataMember]
    public string PrimaryNameAttribute { get; set; }

    [DataMember]
    public string PrimaryIdAttribute { get; set; }

    [DataMember]
    public string LogicalName { get; set; }

    [DataMember]
    public string DisplayCollectionName { get; set; }

    [DataMember]
    public string IconVectorName { get; set; }
    public ExtensionDataObject ExtensionData { get; set; }
}
