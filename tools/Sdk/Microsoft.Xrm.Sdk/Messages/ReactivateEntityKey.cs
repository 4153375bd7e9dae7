using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Messages;

[DataContract(Namespace = "http://schemas.microsoft.com/xrm/2011/Contracts")]
public sealed class ReactivateEntityKeyRequest : OrganizationRequest
{
    public ReactivateEntityKeyRequest()
    {
        RequestName = "ReactivateEntityKey";
    }

    public string EntityKeyLogicalName { get => GetParameter<string>("EntityKeyLogicalName"); set => Parameters["EntityKeyLogicalName"] = value; }

    public string EntityLogicalName { get => GetParameter<string>("EntityLogicalName"); set => Parameters["EntityLogicalName"] = value; }
}

[DataContract(Namespace = "http://schemas.microsoft.com/xrm/2011/Contracts")]
public sealed class ReactivateEntityKeyResponse : OrganizationResponse
{
}
