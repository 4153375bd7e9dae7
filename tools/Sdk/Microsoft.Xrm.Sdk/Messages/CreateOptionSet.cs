using System;
using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk.Metadata;

namespace Microsoft.Xrm.Sdk.Messages;

[DataContract(Namespace = "http://schemas.microsoft.com/xrm/2011/Contracts")]
public sealed class CreateOptionSetRequest : OrganizationRequest
{
    public CreateOptionSetRequest()
    {
        RequestName = "CreateOptionSet";
    }

    public OptionSetMetadataBase OptionSet { get => GetParameter<OptionSetMetadataBase>("OptionSet"); set => Parameters["OptionSet"] = value; }

    public string SolutionUniqueName { get => GetParameter<string>("SolutionUniqueName"); set => Parameters["SolutionUniqueName"] = value; }
}

[DataContract(Namespace = "http://schemas.microsoft.com/xrm/2011/Contracts")]
public sealed class CreateOptionSetResponse : OrganizationResponse
{
    public Guid OptionSetId => GetResult<Guid>("OptionSetId");
}
