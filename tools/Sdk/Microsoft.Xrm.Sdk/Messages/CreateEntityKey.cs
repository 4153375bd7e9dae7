using System;
using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk.Metadata;

namespace Microsoft.Xrm.Sdk.Messages;

[DataContract(Namespace = "http://schemas.microsoft.com/xrm/2011/Contracts")]
public sealed class CreateEntityKeyRequest : OrganizationRequest
{
    public CreateEntityKeyRequest()
    {
        RequestName = "CreateEntityKey";
    }

    public EntityKeyMetadata EntityKey { get => GetParameter<EntityKeyMetadata>("EntityKey"); set => Parameters["EntityKey"] = value; }

    public string EntityName { get => GetParameter<string>("EntityName"); set => Parameters["EntityName"] = value; }

    public string SolutionUniqueName { get => GetParameter<string>("SolutionUniqueName"); set => Parameters["SolutionUniqueName"] = value; }
}

[DataContract(Namespace = "http://schemas.microsoft.com/xrm/2011/Contracts")]
public sealed class CreateEntityKeyResponse : OrganizationResponse
{
    public Guid EntityKeyId => GetResult<Guid>("EntityKeyId");
}
