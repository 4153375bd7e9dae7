namespace Microsoft.Xrm.Sdk;

public sealed class SubscriptionDeletedEntityData : DataCollection<string, string[]>
{
    public SubscriptionDeletedEntityData()
    {
    }
}
