namespace Microsoft.Xrm.Sdk;

public sealed class DeletedData : DataCollection<string, string[]>
{
    public DeletedData()
    {
    }
}
