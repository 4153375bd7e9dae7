namespace Microsoft.Xrm.Sdk;

public sealed class SubscriptionUpdatedEntityData : DataCollection<string, Entity[]>
{
    public SubscriptionUpdatedEntityData()
    {
    }
}
