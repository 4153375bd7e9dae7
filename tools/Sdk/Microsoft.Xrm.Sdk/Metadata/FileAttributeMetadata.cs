using System;
using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Metadata;

[DataContract(Name = "FileAttributeMetadata", Namespace = "http://schemas.microsoft.com/xrm/9.0/Metadata")]
[MetadataName(LogicalName = "FileAttributeMetadata", LogicalCollectionName = "FileAttributeDefinitions")]
public sealed class FileAttributeMetadata : AttributeMetadata
{
    public FileAttributeMetadata()
        : base(AttributeTypeCode.Virtual)
    {
        AttributeTypeName = AttributeTypeDisplayName.FileType;
    }

    public FileAttributeMetadata(string schemaName)
        : base(AttributeTypeCode.Virtual, schemaName)
    {
        AttributeTypeName = AttributeTypeDisplayName.FileType;
    }

    [DataMember]
    public int? MaxSizeInKB { get; set; }
}
