namespace Microsoft.Xrm.Sdk;

public sealed class SubscriptionEntityMetadata : DataCollection<string, string[]>
{
    public SubscriptionEntityMetadata()
    {
    }
}
