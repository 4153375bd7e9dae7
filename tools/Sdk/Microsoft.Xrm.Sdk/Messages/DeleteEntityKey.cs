using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Messages;

[DataContract(Namespace = "http://schemas.microsoft.com/xrm/2011/Contracts")]
public sealed class DeleteEntityKeyRequest : OrganizationRequest
{
    public DeleteEntityKeyRequest()
    {
        RequestName = "DeleteEntityKey";
    }

    public string Name { get => GetParameter<string>("Name"); set => Parameters["Name"] = value; }

    public string EntityLogicalName { get => GetParameter<string>("EntityLogicalName"); set => Parameters["EntityLogicalName"] = value; }
}

[DataContract(Namespace = "http://schemas.microsoft.com/xrm/2011/Contracts")]
public sealed class DeleteEntityKeyResponse : OrganizationResponse
{
}
