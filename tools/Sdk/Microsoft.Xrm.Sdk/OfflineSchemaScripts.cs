namespace Microsoft.Xrm.Sdk;

public sealed class OfflineSchemaScripts : DataCollection<OfflineSchemaScript>
{
    public OfflineSchemaScripts()
    {
    }
}
