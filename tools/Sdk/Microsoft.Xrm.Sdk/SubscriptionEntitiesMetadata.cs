namespace Microsoft.Xrm.Sdk;

public sealed class SubscriptionEntitiesMetadata : DataCollection<SubscriptionEntityMetadata>
{
    public SubscriptionEntitiesMetadata()
    {
    }
}
