using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Messages;

[DataContract(Namespace = "http://schemas.microsoft.com/xrm/2011/Contracts")]
public sealed class GetValidReferencedEntitiesRequest : OrganizationRequest
{
    public GetValidReferencedEntitiesRequest()
    {
        RequestName = "GetValidReferencedEntities";
    }

    public string ReferencingEntityName { get => GetParameter<string>("ReferencingEntityName"); set => Parameters["ReferencingEntityName"] = value; }
}

[DataContract(Namespace = "http://schemas.microsoft.com/xrm/2011/Contracts")]
public sealed class GetValidReferencedEntitiesResponse : OrganizationResponse
{
    public string[] EntityNames => GetResult<string[]>("EntityNames");
}
