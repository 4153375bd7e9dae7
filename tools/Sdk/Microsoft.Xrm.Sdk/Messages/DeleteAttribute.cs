using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Messages;

[DataContract(Namespace = "http://schemas.microsoft.com/xrm/2011/Contracts")]
public sealed class DeleteAttributeRequest : OrganizationRequest
{
    public DeleteAttributeRequest()
    {
        RequestName = "DeleteAttribute";
    }

    public string LogicalName { get => GetParameter<string>("LogicalName"); set => Parameters["LogicalName"] = value; }

    public string EntityLogicalName { get => GetParameter<string>("EntityLogicalName"); set => Parameters["EntityLogicalName"] = value; }
}

[DataContract(Namespace = "http://schemas.microsoft.com/xrm/2011/Contracts")]
public sealed class DeleteAttributeResponse : OrganizationResponse
{
}
