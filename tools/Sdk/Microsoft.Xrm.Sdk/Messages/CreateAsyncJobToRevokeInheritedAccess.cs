using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Messages;

[DataContract(Namespace = "http://schemas.microsoft.com/xrm/2011/Contracts")]
public sealed class CreateAsyncJobToRevokeInheritedAccessRequest : OrganizationRequest
{
    public CreateAsyncJobToRevokeInheritedAccessRequest()
    {
        RequestName = "CreateAsyncJobToRevokeInheritedAccess";
    }

    public string RelationshipSchema
    {
        get => GetParameter<string>("RelationshipSchema");
        set => Parameters["RelationshipSchema"] = value;
    }
}

[DataContract(Namespace = "http://schemas.microsoft.com/xrm/2011/Contracts")]
public sealed class CreateAsyncJobToRevokeInheritedAccessResponse : OrganizationResponse
{
    public CreateAsyncJobToRevokeInheritedAccessResponse()
    {
    }
}
