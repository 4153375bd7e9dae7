using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk;

[DataContract(Namespace = "http://schemas.microsoft.com/xrm/9.0/Metadata")]
public sealed class SyncSubscriptionMetadataResponse
{
    public SyncSubscriptionMetadataResponse()
    {
    }

    [DataMember(EmitDefaultValue = false, IsRequired = false, Order = 0)]
    public SubscriptionEntitiesMetadata Metadata { get; set; }

    [DataMember(EmitDefaultValue = false, IsRequired = false, Order = 1)]
    public string SyncToken { get; set; }

    [DataMember(EmitDefaultValue = false, IsRequired = false, Order = 2)]
    public bool IsFinalPage { get; set; }

    [DataMember(EmitDefaultValue = false, IsRequired = false, Order = 3)]
    public string MetadataVersion { get; set; }

    [DataMember(EmitDefaultValue = false, IsRequired = false, Order = 4)]
    public string ProfileVersion { get; set; }
}
