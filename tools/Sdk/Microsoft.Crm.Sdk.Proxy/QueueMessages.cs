using System;
using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class AddToQueueRequest : OrganizationRequest
{
    public AddToQueueRequest()
    {
        RequestName = "AddToQueue";
    }

    public EntityReference Target { get => GetParameter<EntityReference>("Target"); set => Parameters["Target"] = value; }

    public Guid SourceQueueId { get => GetParameter<Guid>("SourceQueueId"); set => Parameters["SourceQueueId"] = value; }

    public Guid DestinationQueueId { get => GetParameter<Guid>("DestinationQueueId"); set => Parameters["DestinationQueueId"] = value; }

    public Entity QueueItemProperties { get => GetParameter<Entity>("QueueItemProperties"); set => Parameters["QueueItemProperties"] = value; }
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class AddToQueueResponse : OrganizationResponse
{
    public Guid QueueItemId => GetResult<Guid>("QueueItemId");
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class RemoveFromQueueRequest : OrganizationRequest
{
    public RemoveFromQueueRequest()
    {
        RequestName = "RemoveFromQueue";
    }

    public Guid QueueItemId { get => GetParameter<Guid>("QueueItemId"); set => Parameters["QueueItemId"] = value; }
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class RemoveFromQueueResponse : OrganizationResponse
{
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class PickFromQueueRequest : OrganizationRequest
{
    public PickFromQueueRequest()
    {
        RequestName = "PickFromQueue";
    }

    public Guid QueueItemId { get => GetParameter<Guid>("QueueItemId"); set => Parameters["QueueItemId"] = value; }

    public Guid WorkerId { get => GetParameter<Guid>("WorkerId"); set => Parameters["WorkerId"] = value; }

    public bool RemoveQueueItem { get => GetParameter<bool>("RemoveQueueItem"); set => Parameters["RemoveQueueItem"] = value; }
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class PickFromQueueResponse : OrganizationResponse
{
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class ReleaseToQueueRequest : OrganizationRequest
{
    public ReleaseToQueueRequest()
    {
        RequestName = "ReleaseToQueue";
    }

    public Guid QueueItemId { get => GetParameter<Guid>("QueueItemId"); set => Parameters["QueueItemId"] = value; }
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class ReleaseToQueueResponse : OrganizationResponse
{
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class RouteToRequest : OrganizationRequest
{
    public RouteToRequest()
    {
        RequestName = "RouteTo";
    }

    public EntityReference Target { get => GetParameter<EntityReference>("Target"); set => Parameters["Target"] = value; }

    public Guid QueueItemId { get => GetParameter<Guid>("QueueItemId"); set => Parameters["QueueItemId"] = value; }
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class RouteToResponse : OrganizationResponse
{
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class AddPrincipalToQueueRequest : OrganizationRequest
{
    public AddPrincipalToQueueRequest()
    {
        RequestName = "AddPrincipalToQueue";
    }

    public Guid QueueId { get => GetParameter<Guid>("QueueId"); set => Parameters["QueueId"] = value; }

    public Entity Principal { get => GetParameter<Entity>("Principal"); set => Parameters["Principal"] = value; }
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class AddPrincipalToQueueResponse : OrganizationResponse
{
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class RetrieveUserQueuesRequest : OrganizationRequest
{
    public RetrieveUserQueuesRequest()
    {
        RequestName = "RetrieveUserQueues";
    }

    public Guid UserId { get => GetParameter<Guid>("UserId"); set => Parameters["UserId"] = value; }

    public bool IncludePublic { get => GetParameter<bool>("IncludePublic"); set => Parameters["IncludePublic"] = value; }
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class RetrieveUserQueuesResponse : OrganizationResponse
{
    public EntityCollection EntityCollection => GetResult<EntityCollection>("EntityCollection");
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class ApplyRoutingRuleRequest : OrganizationRequest
{
    public ApplyRoutingRuleRequest()
    {
        RequestName = "ApplyRoutingRule";
    }

    public EntityReference Target { get => GetParameter<EntityReference>("Target"); set => Parameters["Target"] = value; }
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class ApplyRoutingRuleResponse : OrganizationResponse
{
}
