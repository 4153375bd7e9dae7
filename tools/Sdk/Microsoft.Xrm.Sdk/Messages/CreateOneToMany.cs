using System;
using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk.Metadata;

namespace Microsoft.Xrm.Sdk.Messages;

[DataContract(Namespace = "http://schemas.microsoft.com/xrm/2011/Contracts")]
public sealed class CreateOneToManyRequest : OrganizationRequest
{
    public CreateOneToManyRequest()
    {
        RequestName = "CreateOneToMany";
    }

    public LookupAttributeMetadata Lookup { get => GetParameter<LookupAttributeMetadata>("Lookup"); set => Parameters["Lookup"] = value; }

    public OneToManyRelationshipMetadata OneToManyRelationship
    {
        get => GetParameter<OneToManyRelationshipMetadata>("OneToManyRelationship");
        set => Parameters["OneToManyRelationship"] = value;
    }

    public string SolutionUniqueName { get => GetParameter<string>("SolutionUniqueName"); set => Parameters["SolutionUniqueName"] = value; }
}

[DataContract(Namespace = "http://schemas.microsoft.com/xrm/2011/Contracts")]
public sealed class CreateOneToManyResponse : OrganizationResponse
{
    public Guid AttributeId => GetResult<Guid>("AttributeId");

    public Guid RelationshipId => GetResult<Guid>("RelationshipId");
}
