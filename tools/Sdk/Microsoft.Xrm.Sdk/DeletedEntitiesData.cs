namespace Microsoft.Xrm.Sdk;

public sealed class DeletedEntitiesData : DataCollection<DeletedData>
{
    public DeletedEntitiesData()
    {
    }
}
