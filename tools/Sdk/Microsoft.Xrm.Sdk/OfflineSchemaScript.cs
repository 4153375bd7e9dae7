namespace Microsoft.Xrm.Sdk;

public sealed class OfflineSchemaScript : DataCollection<string, string[]>
{
    public OfflineSchemaScript()
    {
    }
}
