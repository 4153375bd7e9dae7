namespace Microsoft.Xrm.Sdk;

public sealed class UpdatedEntitiesData : DataCollection<UpdatedData>
{
    public UpdatedEntitiesData()
    {
    }
}
