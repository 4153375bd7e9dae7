using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk.Metadata;

namespace Microsoft.Xrm.Sdk.Messages;

[DataContract(Namespace = "http://schemas.microsoft.com/xrm/2011/Contracts")]
public sealed class RetrieveAllManagedPropertiesRequest : OrganizationRequest
{
    public RetrieveAllManagedPropertiesRequest()
    {
        RequestName = "RetrieveAllManagedProperties";
    }
}

[DataContract(Namespace = "http://schemas.microsoft.com/xrm/2011/Contracts")]
public sealed class RetrieveAllManagedPropertiesResponse : OrganizationResponse
{
    public ManagedPropertyMetadata[] ManagedPropertyMetadata => GetResult<ManagedPropertyMetadata[]>("ManagedPropertyMetadata");
}
