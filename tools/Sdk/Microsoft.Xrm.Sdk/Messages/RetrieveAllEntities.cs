using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk.Metadata;

namespace Microsoft.Xrm.Sdk.Messages;

[DataContract(Namespace = "http://schemas.microsoft.com/xrm/2011/Contracts")]
public sealed class RetrieveAllEntitiesRequest : OrganizationRequest
{
    public RetrieveAllEntitiesRequest()
    {
        RequestName = "RetrieveAllEntities";
    }

    public EntityFilters EntityFilters { get => GetParameter<EntityFilters>("EntityFilters"); set => Parameters["EntityFilters"] = value; }

    public bool RetrieveAsIfPublished { get => GetParameter<bool>("RetrieveAsIfPublished"); set => Parameters["RetrieveAsIfPublished"] = value; }
}

[DataContract(Namespace = "http://schemas.microsoft.com/xrm/2011/Contracts")]
public sealed class RetrieveAllEntitiesResponse : OrganizationResponse
{
    public EntityMetadata[] EntityMetadata => GetResult<EntityMetadata[]>("EntityMetadata");

    public string Timestamp => GetResult<string>("Timestamp");
}
