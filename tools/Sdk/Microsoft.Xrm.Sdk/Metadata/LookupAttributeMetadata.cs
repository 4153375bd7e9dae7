using System;
using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Metadata;

[DataContract(Name = "LookupAttributeMetadata", Namespace = "http://schemas.microsoft.com/xrm/2011/Metadata")]
[MetadataName(LogicalName = "LookupAttributeMetadata", LogicalCollectionName = "LookupAttributeDefinitions")]
public sealed class LookupAttributeMetadata : AttributeMetadata
{
    public LookupAttributeMetadata()
        : base(AttributeTypeCode.Lookup)
    {
    }

    public LookupAttributeMetadata(LookupFormat? format)
        : base(AttributeTypeCode.Lookup)
    {
        Format = format;
    }

    [DataMember]
    public string[] Targets { get; set; }

    [DataMember]
    public LookupFormat? Format { get; set; }
}
