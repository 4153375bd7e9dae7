using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Messages;

[DataContract(Namespace = "http://schemas.microsoft.com/xrm/2011/Contracts")]
public sealed class CanBeReferencingRequest : OrganizationRequest
{
    public CanBeReferencingRequest()
    {
        RequestName = "CanBeReferencing";
    }

    public string EntityName { get => GetParameter<string>("EntityName"); set => Parameters["EntityName"] = value; }
}

[DataContract(Namespace = "http://schemas.microsoft.com/xrm/2011/Contracts")]
public sealed class CanBeReferencingResponse : OrganizationResponse
{
    public bool CanBeReferencing => GetResult<bool>("CanBeReferencing");
}
