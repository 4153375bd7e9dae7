using System;
using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk.Metadata;

namespace Microsoft.Xrm.Sdk.Messages;

[DataContract(Namespace = "http://schemas.microsoft.com/xrm/2011/Contracts")]
public sealed class RetrieveEntityKeyRequest : OrganizationRequest
{
    public RetrieveEntityKeyRequest()
    {
        RequestName = "RetrieveEntityKey";
    }

    public Guid MetadataId { get => GetParameter<Guid>("MetadataId"); set => Parameters["MetadataId"] = value; }

    public string LogicalName { get => GetParameter<string>("LogicalName"); set => Parameters["LogicalName"] = value; }

    public string EntityLogicalName { get => GetParameter<string>("EntityLogicalName"); set => Parameters["EntityLogicalName"] = value; }

    public bool RetrieveAsIfPublished { get => GetParameter<bool>("RetrieveAsIfPublished"); set => Parameters["RetrieveAsIfPublished"] = value; }
}

[DataContract(Namespace = "http://schemas.microsoft.com/xrm/2011/Contracts")]
public sealed class RetrieveEntityKeyResponse : OrganizationResponse
{
    public EntityKeyMetadata EntityKeyMetadata => GetResult<EntityKeyMetadata>("EntityKeyMetadata");
}
