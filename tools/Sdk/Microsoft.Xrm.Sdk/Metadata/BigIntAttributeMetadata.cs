using System;
using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Metadata;

[DataContract(Name = "BigIntAttributeMetadata", Namespace = "http://schemas.microsoft.com/xrm/2011/Metadata")]
[MetadataName(LogicalName = "BigIntAttributeMetadata", LogicalCollectionName = "BigIntAttributeDefinitions")]
public sealed class BigIntAttributeMetadata : AttributeMetadata
{
    public const long MinSupportedValue = -9223372036854775808;
    public const long MaxSupportedValue = 9223372036854775807;

    public BigIntAttributeMetadata()
        : base(AttributeTypeCode.BigInt)
    {
    }

    public BigIntAttributeMetadata(string schemaName)
        : base(AttributeTypeCode.BigInt, schemaName)
    {
    }

    [DataMember]
    public long? MaxValue { get; internal set; }

    [DataMember]
    public long? MinValue { get; internal set; }
}
