using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Metadata;

[DataContract(Name = "OptionSetMetadata", Namespace = "http://schemas.microsoft.com/xrm/2011/Metadata")]
[MetadataName(LogicalName = "OptionSetMetadata", LogicalCollectionName = "OptionSetDefinitions")]
public sealed class OptionSetMetadata : OptionSetMetadataBase
{
    public OptionSetMetadata()
        : this(new OptionMetadataCollection())
    {
    }

    public OptionSetMetadata(OptionMetadataCollection options)
    {
        Options = options;
    }

    [DataMember]
    public OptionMetadataCollection Options { get; private set; }

    [DataMember(Order = 91)]
    public string ParentOptionSetName { get; set; }
}
