using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk.Query;

namespace Microsoft.Xrm.Sdk.Messages;

[DataContract(Namespace = "http://schemas.microsoft.com/xrm/2011/Contracts")]
public sealed class RetrieveRequest : OrganizationRequest
{
    public RetrieveRequest()
    {
        RequestName = "Retrieve";
    }

    public EntityReference Target { get => GetParameter<EntityReference>("Target"); set => Parameters["Target"] = value; }

    public ColumnSet ColumnSet { get => GetParameter<ColumnSet>("ColumnSet"); set => Parameters["ColumnSet"] = value; }

    public RelationshipQueryCollection RelatedEntitiesQuery
    {
        get => GetParameter<RelationshipQueryCollection>("RelatedEntitiesQuery");
        set => Parameters["RelatedEntitiesQuery"] = value;
    }

    public bool ReturnNotifications { get => GetParameter<bool>("ReturnNotifications"); set => Parameters["ReturnNotifications"] = value; }
}

[DataContract(Namespace = "http://schemas.microsoft.com/xrm/2011/Contracts")]
public sealed class RetrieveResponse : OrganizationResponse
{
    public Entity Entity => GetResult<Entity>("Entity");

    public object Notifications => GetResult<object>("Notifications");
}
