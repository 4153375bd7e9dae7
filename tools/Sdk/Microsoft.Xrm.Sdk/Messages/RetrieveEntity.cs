using System;
using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk.Metadata;

namespace Microsoft.Xrm.Sdk.Messages;

[DataContract(Namespace = "http://schemas.microsoft.com/xrm/2011/Contracts")]
public sealed class RetrieveEntityRequest : OrganizationRequest
{
    public RetrieveEntityRequest()
    {
        RequestName = "RetrieveEntity";
    }

    public EntityFilters EntityFilters { get => GetParameter<EntityFilters>("EntityFilters"); set => Parameters["EntityFilters"] = value; }

    public string LogicalName { get => GetParameter<string>("LogicalName"); set => Parameters["LogicalName"] = value; }

    public Guid MetadataId { get => GetParameter<Guid>("MetadataId"); set => Parameters["MetadataId"] = value; }

    public bool RetrieveAsIfPublished { get => GetParameter<bool>("RetrieveAsIfPublished"); set => Parameters["RetrieveAsIfPublished"] = value; }
}

[DataContract(Namespace = "http://schemas.microsoft.com/xrm/2011/Contracts")]
public sealed class RetrieveEntityResponse : OrganizationResponse
{
    public EntityMetadata EntityMetadata => GetResult<EntityMetadata>("EntityMetadata");
}
