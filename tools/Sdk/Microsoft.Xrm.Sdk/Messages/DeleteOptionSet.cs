using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Messages;

[DataContract(Namespace = "http://schemas.microsoft.com/xrm/2011/Contracts")]
public sealed class DeleteOptionSetRequest : OrganizationRequest
{
    public DeleteOptionSetRequest()
    {
        RequestName = "DeleteOptionSet";
    }

    public string Name { get => GetParameter<string>("Name"); set => Parameters["Name"] = value; }
}

[DataContract(Namespace = "http://schemas.microsoft.com/xrm/2011/Contracts")]
public sealed class DeleteOptionSetResponse : OrganizationResponse
{
}
