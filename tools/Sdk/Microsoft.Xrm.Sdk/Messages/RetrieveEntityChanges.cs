using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk.Query;

namespace Microsoft.Xrm.Sdk.Messages;

[DataContract(Namespace = "http://schemas.microsoft.com/xrm/2011/Contracts")]
public sealed class RetrieveEntityChangesRequest : OrganizationRequest
{
    public RetrieveEntityChangesRequest()
    {
        RequestName = "RetrieveEntityChanges";
    }

    public string EntityName { get => GetParameter<string>("EntityName"); set => Parameters["EntityName"] = value; }

    public string DataVersion { get => GetParameter<string>("DataVersion"); set => Parameters["DataVersion"] = value; }

    public PagingInfo PageInfo { get => GetParameter<PagingInfo>("PageInfo"); set => Parameters["PageInfo"] = value; }

    public ColumnSet Columns { get => GetParameter<ColumnSet>("Columns"); set => Parameters["Columns"] = value; }

    public bool GetGlobalMetadataVersion
    {
        get => GetParameter<bool>("GetGlobalMetadataVersion");
        set => Parameters["GetGlobalMetadataVersion"] = value;
    }
}

[DataContract(Namespace = "http://schemas.microsoft.com/xrm/2011/Contracts")]
public sealed class RetrieveEntityChangesResponse : OrganizationResponse
{
    public BusinessEntityChanges EntityChanges => GetResult<BusinessEntityChanges>("EntityChanges");
}
