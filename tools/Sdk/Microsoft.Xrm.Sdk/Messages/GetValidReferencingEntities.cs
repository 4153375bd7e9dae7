using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Messages;

[DataContract(Namespace = "http://schemas.microsoft.com/xrm/2011/Contracts")]
public sealed class GetValidReferencingEntitiesRequest : OrganizationRequest
{
    public GetValidReferencingEntitiesRequest()
    {
        RequestName = "GetValidReferencingEntities";
    }

    public string ReferencedEntityName { get => GetParameter<string>("ReferencedEntityName"); set => Parameters["ReferencedEntityName"] = value; }
}

[DataContract(Namespace = "http://schemas.microsoft.com/xrm/2011/Contracts")]
public sealed class GetValidReferencingEntitiesResponse : OrganizationResponse
{
    public string[] EntityNames => GetResult<string[]>("EntityNames");
}
