using System;
using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk.Metadata;

namespace Microsoft.Xrm.Sdk.Messages;

[DataContract(Namespace = "http://schemas.microsoft.com/xrm/8.1/Contracts")]
public sealed class CreateCustomerRelationshipsRequest : OrganizationRequest
{
    public CreateCustomerRelationshipsRequest()
    {
        RequestName = "CreateCustomerRelationships";
    }

    public LookupAttributeMetadata Lookup { get => GetParameter<LookupAttributeMetadata>("Lookup"); set => Parameters["Lookup"] = value; }

    public OneToManyRelationshipMetadata[] OneToManyRelationships
    {
        get => GetParameter<OneToManyRelationshipMetadata[]>("OneToManyRelationships");
        set => Parameters["OneToManyRelationships"] = value;
    }

    public string SolutionUniqueName { get => GetParameter<string>("SolutionUniqueName"); set => Parameters["SolutionUniqueName"] = value; }
}

[DataContract(Namespace = "http://schemas.microsoft.com/xrm/8.1/Contracts")]
public sealed class CreateCustomerRelationshipsResponse : OrganizationResponse
{
    public Guid AttributeId => GetResult<Guid>("AttributeId");

    public Guid[] RelationshipIds => GetResult<Guid[]>("RelationshipIds");
}
