using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk.Metadata;
using Microsoft.Xrm.Sdk.Metadata.Query;

namespace Microsoft.Xrm.Sdk.Messages;

[DataContract(Namespace = "http://schemas.microsoft.com/xrm/2011/Contracts")]
public sealed class RetrieveMetadataChangesRequest : OrganizationRequest
{
    public RetrieveMetadataChangesRequest()
    {
        RequestName = "RetrieveMetadataChanges";
    }

    public EntityQueryExpression Query { get => GetParameter<EntityQueryExpression>("Query"); set => Parameters["Query"] = value; }

    public DeletedMetadataFilters DeletedMetadataFilters
    {
        get => GetParameter<DeletedMetadataFilters>("DeletedMetadataFilters");
        set => Parameters["DeletedMetadataFilters"] = value;
    }

    public string ClientVersionStamp { get => GetParameter<string>("ClientVersionStamp"); set => Parameters["ClientVersionStamp"] = value; }

    public bool RetrieveAllSettings { get => GetParameter<bool>("RetrieveAllSettings"); set => Parameters["RetrieveAllSettings"] = value; }
}

[DataContract(Namespace = "http://schemas.microsoft.com/xrm/2011/Contracts")]
public sealed class RetrieveMetadataChangesResponse : OrganizationResponse
{
    public EntityMetadataCollection EntityMetadata => GetResult<EntityMetadataCollection>("EntityMetadata");

    public DeletedMetadataCollection DeletedMetadata => GetResult<DeletedMetadataCollection>("DeletedMetadata");

    public string ServerVersionStamp => GetResult<string>("ServerVersionStamp");
}
