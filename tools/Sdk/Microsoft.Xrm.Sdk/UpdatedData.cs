namespace Microsoft.Xrm.Sdk;

public sealed class UpdatedData : DataCollection<string, Entity[]>
{
    public UpdatedData()
    {
    }
}
