using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Messages;

[DataContract(Namespace = "http://schemas.microsoft.com/xrm/2011/Contracts")]
public sealed class DeleteEntityRequest : OrganizationRequest
{
    public DeleteEntityRequest()
    {
        RequestName = "DeleteEntity";
    }

    public string LogicalName { get => GetParameter<string>("LogicalName"); set => Parameters["LogicalName"] = value; }
}

[DataContract(Namespace = "http://schemas.microsoft.com/xrm/2011/Contracts")]
public sealed class DeleteEntityResponse : OrganizationResponse
{
}
