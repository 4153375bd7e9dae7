using System;
using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace Microsoft.Crm.Sdk.Messages;

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class AddItemCampaignRequest : OrganizationRequest
{
    public AddItemCampaignRequest()
    {
        RequestName = "AddItemCampaign";
    }

    public Guid CampaignId
    {
        get => GetParameter<Guid>("CampaignId");
        set => Parameters["CampaignId"] = value;
    }

    public Guid EntityId
    {
        get => GetParameter<Guid>("EntityId");
        set => Parameters["EntityId"] = value;
    }

    public string EntityName
    {
        get => GetParameter<string>("EntityName");
        set => Parameters["EntityName"] = value;
    }
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class AddItemCampaignResponse : OrganizationResponse
{
    public AddItemCampaignResponse()
    {
    }

    public Guid CampaignItemId => GetResult<Guid>("CampaignItemId");
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class AddItemCampaignActivityRequest : OrganizationRequest
{
    public AddItemCampaignActivityRequest()
    {
        RequestName = "AddItemCampaignActivity";
    }

    public Guid CampaignActivityId
    {
        get => GetParameter<Guid>("CampaignActivityId");
        set => Parameters["CampaignActivityId"] = value;
    }

    public Guid ItemId
    {
        get => GetParameter<Guid>("ItemId");
        set => Parameters["ItemId"] = value;
    }

    public string EntityName
    {
        get => GetParameter<string>("EntityName");
        set => Parameters["EntityName"] = value;
    }
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class AddItemCampaignActivityResponse : OrganizationResponse
{
    public AddItemCampaignActivityResponse()
    {
    }

    public Guid CampaignActivityItemId => GetResult<Guid>("CampaignActivityItemId");
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class RemoveItemCampaignRequest : OrganizationRequest
{
    public RemoveItemCampaignRequest()
    {
        RequestName = "RemoveItemCampaign";
    }

    public Guid CampaignId
    {
        get => GetParameter<Guid>("CampaignId");
        set => Parameters["CampaignId"] = value;
    }

    public Guid EntityId
    {
        get => GetParameter<Guid>("EntityId");
        set => Parameters["EntityId"] = value;
    }
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class RemoveItemCampaignResponse : OrganizationResponse
{
    public RemoveItemCampaignResponse()
    {
    }
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class RemoveItemCampaignActivityRequest : OrganizationRequest
{
    public RemoveItemCampaignActivityRequest()
    {
        RequestName = "RemoveItemCampaignActivity";
    }

    public Guid CampaignActivityId
    {
        get => GetParameter<Guid>("CampaignActivityId");
        set => Parameters["CampaignActivityId"] = value;
    }

    public Guid ItemId
    {
        get => GetParameter<Guid>("ItemId");
        set => Parameters["ItemId"] = value;
    }
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class RemoveItemCampaignActivityResponse : OrganizationResponse
{
    public RemoveItemCampaignActivityResponse()
    {
    }
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class CopyCampaignRequest : OrganizationRequest
{
    public CopyCampaignRequest()
    {
        RequestName = "CopyCampaign";
    }

    public Guid BaseCampaign
    {
        get => GetParameter<Guid>("BaseCampaign");
        set => Parameters["BaseCampaign"] = value;
    }

    public bool SaveAsTemplate
    {
        get => GetParameter<bool>("SaveAsTemplate");
        set => Parameters["SaveAsTemplate"] = value;
    }
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class CopyCampaignResponse : OrganizationResponse
{
    public CopyCampaignResponse()
    {
    }

    public Guid CampaignCopyId => GetResult<Guid>("CampaignCopyId");
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class CopyCampaignResponseRequest : OrganizationRequest
{
    public CopyCampaignResponseRequest()
    {
        RequestName = "CopyCampaignResponse";
    }

    public EntityReference CampaignResponseId
    {
        get => GetParameter<EntityReference>("CampaignResponseId");
        set => Parameters["CampaignResponseId"] = value;
    }
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class CopyCampaignResponseResponse : OrganizationResponse
{
    public CopyCampaignResponseResponse()
    {
    }

    public Guid CampaignResponseId => GetResult<Guid>("CampaignResponseId");
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class DistributeCampaignActivityRequest : OrganizationRequest
{
    public DistributeCampaignActivityRequest()
    {
        RequestName = "DistributeCampaignActivity";
    }

    public Guid CampaignActivityId
    {
        get => GetParameter<Guid>("CampaignActivityId");
        set => Parameters["CampaignActivityId"] = value;
    }

    public bool Propagate
    {
        get => GetParameter<bool>("Propagate");
        set => Parameters["Propagate"] = value;
    }

    public Entity Activity
    {
        get => GetParameter<Entity>("Activity");
        set => Parameters["Activity"] = value;
    }

    public Guid TemplateId
    {
        get => GetParameter<Guid>("TemplateId");
        set => Parameters["TemplateId"] = value;
    }

    public PropagationOwnershipOptions OwnershipOptions
    {
        get => GetParameter<PropagationOwnershipOptions>("OwnershipOptions");
        set => Parameters["OwnershipOptions"] = value;
    }

    public EntityReference Owner
    {
        get => GetParameter<EntityReference>("Owner");
        set => Parameters["Owner"] = value;
    }

    public bool SendEmail
    {
        get => GetParameter<bool>("SendEmail");
        set => Parameters["SendEmail"] = value;
    }

    public Guid QueueId
    {
        get => GetParameter<Guid>("QueueId");
        set => Parameters["QueueId"] = value;
    }

    public bool PostWorkflowEvent
    {
        get => GetParameter<bool>("PostWorkflowEvent");
        set => Parameters["PostWorkflowEvent"] = value;
    }
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class DistributeCampaignActivityResponse : OrganizationResponse
{
    public DistributeCampaignActivityResponse()
    {
    }

    public Guid BulkOperationId => GetResult<Guid>("BulkOperationId");
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class PropagateByExpressionRequest : OrganizationRequest
{
    public PropagateByExpressionRequest()
    {
        RequestName = "PropagateByExpression";
    }

    public QueryBase QueryExpression
    {
        get => GetParameter<QueryBase>("QueryExpression");
        set => Parameters["QueryExpression"] = value;
    }

    public string FriendlyName
    {
        get => GetParameter<string>("FriendlyName");
        set => Parameters["FriendlyName"] = value;
    }

    public bool ExecuteImmediately
    {
        get => GetParameter<bool>("ExecuteImmediately");
        set => Parameters["ExecuteImmediately"] = value;
    }

    public Entity Activity
    {
        get => GetParameter<Entity>("Activity");
        set => Parameters["Activity"] = value;
    }

    public Guid TemplateId
    {
        get => GetParameter<Guid>("TemplateId");
        set => Parameters["TemplateId"] = value;
    }

    public PropagationOwnershipOptions OwnershipOptions
    {
        get => GetParameter<PropagationOwnershipOptions>("OwnershipOptions");
        set => Parameters["OwnershipOptions"] = value;
    }

    public bool PostWorkflowEvent
    {
        get => GetParameter<bool>("PostWorkflowEvent");
        set => Parameters["PostWorkflowEvent"] = value;
    }

    public EntityReference Owner
    {
        get => GetParameter<EntityReference>("Owner");
        set => Parameters["Owner"] = value;
    }

    public bool SendEmail
    {
        get => GetParameter<bool>("SendEmail");
        set => Parameters["SendEmail"] = value;
    }

    public Guid QueueId
    {
        get => GetParameter<Guid>("QueueId");
        set => Parameters["QueueId"] = value;
    }
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class PropagateByExpressionResponse : OrganizationResponse
{
    public PropagateByExpressionResponse()
    {
    }

    public Guid BulkOperationId => GetResult<Guid>("BulkOperationId");
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class RetrieveMembersBulkOperationRequest : OrganizationRequest
{
    public RetrieveMembersBulkOperationRequest()
    {
        RequestName = "RetrieveMembersBulkOperation";
    }

    public Guid BulkOperationId
    {
        get => GetParameter<Guid>("BulkOperationId");
        set => Parameters["BulkOperationId"] = value;
    }

    public int BulkOperationSource
    {
        get => GetParameter<int>("BulkOperationSource");
        set => Parameters["BulkOperationSource"] = value;
    }

    public int EntitySource
    {
        get => GetParameter<int>("EntitySource");
        set => Parameters["EntitySource"] = value;
    }

    public QueryBase Query
    {
        get => GetParameter<QueryBase>("Query");
        set => Parameters["Query"] = value;
    }
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class RetrieveMembersBulkOperationResponse : OrganizationResponse
{
    public RetrieveMembersBulkOperationResponse()
    {
    }

    public EntityCollection EntityCollection => GetResult<EntityCollection>("EntityCollection");
}
