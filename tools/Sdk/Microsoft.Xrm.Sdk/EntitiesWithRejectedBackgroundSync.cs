namespace Microsoft.Xrm.Sdk;

public sealed class EntitiesWithRejectedBackgroundSync : DataCollection<string, int>
{
    public EntitiesWithRejectedBackgroundSync()
    {
    }
}
