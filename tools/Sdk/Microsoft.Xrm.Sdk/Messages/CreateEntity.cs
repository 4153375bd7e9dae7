using System;
using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk.Metadata;

namespace Microsoft.Xrm.Sdk.Messages;

[DataContract(Namespace = "http://schemas.microsoft.com/xrm/2011/Contracts")]
public sealed class CreateEntityRequest : OrganizationRequest
{
    public CreateEntityRequest()
    {
        RequestName = "CreateEntity";
    }

    public EntityMetadata Entity { get => GetParameter<EntityMetadata>("Entity"); set => Parameters["Entity"] = value; }

    public bool HasActivities { get => GetParameter<bool>("HasActivities"); set => Parameters["HasActivities"] = value; }

    public bool HasNotes { get => GetParameter<bool>("HasNotes"); set => Parameters["HasNotes"] = value; }

    public bool HasFeedback { get => GetParameter<bool>("HasFeedback"); set => Parameters["HasFeedback"] = value; }

    public StringAttributeMetadata PrimaryAttribute
    {
        get => GetParameter<StringAttributeMetadata>("PrimaryAttribute");
        set => Parameters["PrimaryAttribute"] = value;
    }

    public string SolutionUniqueName { get => GetParameter<string>("SolutionUniqueName"); set => Parameters["SolutionUniqueName"] = value; }
}

[DataContract(Namespace = "http://schemas.microsoft.com/xrm/2011/Contracts")]
public sealed class CreateEntityResponse : OrganizationResponse
{
    public Guid AttributeId => GetResult<Guid>("AttributeId");

    public Guid EntityId => GetResult<Guid>("EntityId");
}
