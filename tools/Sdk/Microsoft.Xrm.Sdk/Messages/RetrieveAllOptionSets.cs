using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk.Metadata;

namespace Microsoft.Xrm.Sdk.Messages;

[DataContract(Namespace = "http://schemas.microsoft.com/xrm/2011/Contracts")]
public sealed class RetrieveAllOptionSetsRequest : OrganizationRequest
{
    public RetrieveAllOptionSetsRequest()
    {
        RequestName = "RetrieveAllOptionSets";
    }

    public bool RetrieveAsIfPublished { get => GetParameter<bool>("RetrieveAsIfPublished"); set => Parameters["RetrieveAsIfPublished"] = value; }
}

[DataContract(Namespace = "http://schemas.microsoft.com/xrm/2011/Contracts")]
public sealed class RetrieveAllOptionSetsResponse : OrganizationResponse
{
    public OptionSetMetadataBase[] OptionSetMetadata => GetResult<OptionSetMetadataBase[]>("OptionSetMetadata");
}
