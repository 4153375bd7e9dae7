using System;
using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk.Metadata;

namespace Microsoft.Xrm.Sdk.Messages;

[DataContract(Namespace = "http://schemas.microsoft.com/xrm/2011/Contracts")]
public sealed class UpdateEntityRequest : OrganizationRequest
{
    public UpdateEntityRequest()
    {
        RequestName = "UpdateEntity";
    }

    public EntityMetadata Entity { get => GetParameter<EntityMetadata>("Entity"); set => Parameters["Entity"] = value; }

    public bool MergeLabels { get => GetParameter<bool>("MergeLabels"); set => Parameters["MergeLabels"] = value; }

    public bool? HasNotes { get => GetParameter<bool?>("HasNotes"); set => Parameters["HasNotes"] = value; }

    public bool? HasFeedback { get => GetParameter<bool?>("HasFeedback"); set => Parameters["HasFeedback"] = value; }

    public bool? HasActivities { get => GetParameter<bool?>("HasActivities"); set => Parameters["HasActivities"] = value; }

    public string SolutionUniqueName { get => GetParameter<string>("SolutionUniqueName"); set => Parameters["SolutionUniqueName"] = value; }
}

[DataContract(Namespace = "http://schemas.microsoft.com/xrm/2011/Contracts")]
public sealed class UpdateEntityResponse : OrganizationResponse
{
}
