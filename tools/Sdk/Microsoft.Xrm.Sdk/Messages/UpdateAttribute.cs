using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk.Metadata;

namespace Microsoft.Xrm.Sdk.Messages;

[DataContract(Namespace = "http://schemas.microsoft.com/xrm/2011/Contracts")]
public sealed class UpdateAttributeRequest : OrganizationRequest
{
    public UpdateAttributeRequest()
    {
        RequestName = "UpdateAttribute";
    }

    public AttributeMetadata Attribute { get => GetParameter<AttributeMetadata>("Attribute"); set => Parameters["Attribute"] = value; }

    public string EntityName { get => GetParameter<string>("EntityName"); set => Parameters["EntityName"] = value; }

    public bool MergeLabels { get => GetParameter<bool>("MergeLabels"); set => Parameters["MergeLabels"] = value; }

    public string SolutionUniqueName { get => GetParameter<string>("SolutionUniqueName"); set => Parameters["SolutionUniqueName"] = value; }
}

[DataContract(Namespace = "http://schemas.microsoft.com/xrm/2011/Contracts")]
public sealed class UpdateAttributeResponse : OrganizationResponse
{
}
