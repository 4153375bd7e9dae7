namespace Microsoft.Xrm.Sdk;

public sealed class SubscriptionDeletedEntitiesData : DataCollection<SubscriptionDeletedEntityData>
{
    public SubscriptionDeletedEntitiesData()
    {
    }
}
