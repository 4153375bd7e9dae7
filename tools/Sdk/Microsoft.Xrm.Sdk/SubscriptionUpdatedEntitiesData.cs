namespace Microsoft.Xrm.Sdk;

public sealed class SubscriptionUpdatedEntitiesData : DataCollection<SubscriptionUpdatedEntityData>
{
    public SubscriptionUpdatedEntitiesData()
    {
    }
}
