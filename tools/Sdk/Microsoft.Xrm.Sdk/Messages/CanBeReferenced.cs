using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Messages;

[DataContract(Namespace = "http://schemas.microsoft.com/xrm/2011/Contracts")]
public sealed class CanBeReferencedRequest : OrganizationRequest
{
    public CanBeReferencedRequest()
    {
        RequestName = "CanBeReferenced";
    }

    public string EntityName { get => GetParameter<string>("EntityName"); set => Parameters["EntityName"] = value; }
}

[DataContract(Namespace = "http://schemas.microsoft.com/xrm/2011/Contracts")]
public sealed class CanBeReferencedResponse : OrganizationResponse
{
    public bool CanBeReferenced => GetResult<bool>("CanBeReferenced");
}
