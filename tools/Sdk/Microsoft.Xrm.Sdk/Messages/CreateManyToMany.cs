using System;
using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk.Metadata;

namespace Microsoft.Xrm.Sdk.Messages;

[DataContract(Namespace = "http://schemas.microsoft.com/xrm/2011/Contracts")]
public sealed class CreateManyToManyRequest : OrganizationRequest
{
    public CreateManyToManyRequest()
    {
        RequestName = "CreateManyToMany";
    }

    public string IntersectEntitySchemaName
    {
        get => GetParameter<string>("IntersectEntitySchemaName");
        set => Parameters["IntersectEntitySchemaName"] = value;
    }

    public ManyToManyRelationshipMetadata ManyToManyRelationship
    {
        get => GetParameter<ManyToManyRelationshipMetadata>("ManyToManyRelationship");
        set => Parameters["ManyToManyRelationship"] = value;
    }

    public string SolutionUniqueName { get => GetParameter<string>("SolutionUniqueName"); set => Parameters["SolutionUniqueName"] = value; }
}

[DataContract(Namespace = "http://schemas.microsoft.com/xrm/2011/Contracts")]
public sealed class CreateManyToManyResponse : OrganizationResponse
{
    public Guid ManyToManyRelationshipId => GetResult<Guid>("ManyToManyRelationshipId");
}
