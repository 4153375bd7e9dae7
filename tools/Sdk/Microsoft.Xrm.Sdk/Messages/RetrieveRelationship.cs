using System;
using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk.Metadata;

namespace Microsoft.Xrm.Sdk.Messages;

[DataContract(Namespace = "http://schemas.microsoft.com/xrm/2011/Contracts")]
public sealed class RetrieveRelationshipRequest : OrganizationRequest
{
    public RetrieveRelationshipRequest()
    {
        RequestName = "RetrieveRelationship";
    }

    public Guid MetadataId { get => GetParameter<Guid>("MetadataId"); set => Parameters["MetadataId"] = value; }

    public string Name { get => GetParameter<string>("Name"); set => Parameters["Name"] = value; }

    public bool RetrieveAsIfPublished { get => GetParameter<bool>("RetrieveAsIfPublished"); set => Parameters["RetrieveAsIfPublished"] = value; }
}

[DataContract(Namespace = "http://schemas.microsoft.com/xrm/2011/Contracts")]
public sealed class RetrieveRelationshipResponse : OrganizationResponse
{
    public RelationshipMetadataBase RelationshipMetadata => GetResult<RelationshipMetadataBase>("RelationshipMetadata");
}
