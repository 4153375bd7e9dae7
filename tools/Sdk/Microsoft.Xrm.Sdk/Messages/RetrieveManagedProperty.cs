using System;
using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk.Metadata;

namespace Microsoft.Xrm.Sdk.Messages;

[DataContract(Namespace = "http://schemas.microsoft.com/xrm/2011/Contracts")]
public sealed class RetrieveManagedPropertyRequest : OrganizationRequest
{
    public RetrieveManagedPropertyRequest()
    {
        RequestName = "RetrieveManagedProperty";
    }

    public string LogicalName { get => GetParameter<string>("LogicalName"); set => Parameters["LogicalName"] = value; }

    public Guid MetadataId { get => GetParameter<Guid>("MetadataId"); set => Parameters["MetadataId"] = value; }
}

[DataContract(Namespace = "http://schemas.microsoft.com/xrm/2011/Contracts")]
public sealed class RetrieveManagedPropertyResponse : OrganizationResponse
{
    public ManagedPropertyMetadata ManagedPropertyMetadata => GetResult<ManagedPropertyMetadata>("ManagedPropertyMetadata");
}
