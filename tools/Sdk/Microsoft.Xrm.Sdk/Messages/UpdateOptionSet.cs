using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk.Metadata;

namespace Microsoft.Xrm.Sdk.Messages;

[DataContract(Namespace = "http://schemas.microsoft.com/xrm/2011/Contracts")]
public sealed class UpdateOptionSetRequest : OrganizationRequest
{
    public UpdateOptionSetRequest()
    {
        RequestName = "UpdateOptionSet";
    }

    public OptionSetMetadataBase OptionSet { get => GetParameter<OptionSetMetadataBase>("OptionSet"); set => Parameters["OptionSet"] = value; }

    public bool MergeLabels { get => GetParameter<bool>("MergeLabels"); set => Parameters["MergeLabels"] = value; }

    public string SolutionUniqueName { get => GetParameter<string>("SolutionUniqueName"); set => Parameters["SolutionUniqueName"] = value; }
}

[DataContract(Namespace = "http://schemas.microsoft.com/xrm/2011/Contracts")]
public sealed class UpdateOptionSetResponse : OrganizationResponse
{
}
