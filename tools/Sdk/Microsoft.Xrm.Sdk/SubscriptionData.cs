using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk;

[DataContract(Namespace = "http://schemas.microsoft.com/xrm/9.0/Metadata")]
public sealed class SubscriptionData
{
    public SubscriptionData()
    {
    }

    [DataMember]
    public SubscriptionUpdatedEntitiesData UpdatedEntityData { get; set; }

    [DataMember]
    public SubscriptionDeletedEntitiesData DeletedEntityData { get; set; }
}
