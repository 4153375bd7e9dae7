using System;
using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class AddListMembersListRequest : OrganizationRequest
{
    public AddListMembersListRequest()
    {
        RequestName = "AddListMembersList";
    }

    public Guid ListId { get => GetParameter<Guid>("ListId"); set => Parameters["ListId"] = value; }

    public Guid[] MemberIds { get => GetParameter<Guid[]>("MemberIds"); set => Parameters["MemberIds"] = value; }
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class AddListMembersListResponse : OrganizationResponse
{
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class AddMemberListRequest : OrganizationRequest
{
    public AddMemberListRequest()
    {
        RequestName = "AddMemberList";
    }

    public Guid ListId { get => GetParameter<Guid>("ListId"); set => Parameters["ListId"] = value; }

    public Guid EntityId { get => GetParameter<Guid>("EntityId"); set => Parameters["EntityId"] = value; }
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class AddMemberListResponse : OrganizationResponse
{
    public Guid Id => GetResult<Guid>("Id");
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class RemoveMemberListRequest : OrganizationRequest
{
    public RemoveMemberListRequest()
    {
        RequestName = "RemoveMemberList";
    }

    public Guid ListId { get => GetParameter<Guid>("ListId"); set => Parameters["ListId"] = value; }

    public Guid EntityId { get => GetParameter<Guid>("EntityId"); set => Parameters["EntityId"] = value; }
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class RemoveMemberListResponse : OrganizationResponse
{
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class CopyMembersListRequest : OrganizationRequest
{
    public CopyMembersListRequest()
    {
        RequestName = "CopyMembersList";
    }

    public Guid SourceListId { get => GetParameter<Guid>("SourceListId"); set => Parameters["SourceListId"] = value; }

    public Guid TargetListId { get => GetParameter<Guid>("TargetListId"); set => Parameters["TargetListId"] = value; }
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class CopyMembersListResponse : OrganizationResponse
{
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class CopyDynamicListToStaticRequest : OrganizationRequest
{
    public CopyDynamicListToStaticRequest()
    {
        RequestName = "CopyDynamicListToStatic";
    }

    public Guid ListId { get => GetParameter<Guid>("ListId"); set => Parameters["ListId"] = value; }
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class CopyDynamicListToStaticResponse : OrganizationResponse
{
    public Guid StaticListId => GetResult<Guid>("StaticListId");
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class QualifyMemberListRequest : OrganizationRequest
{
    public QualifyMemberListRequest()
    {
        RequestName = "QualifyMemberList";
    }

    public Guid ListId { get => GetParameter<Guid>("ListId"); set => Parameters["ListId"] = value; }

    public Guid[] MembersId { get => GetParameter<Guid[]>("MembersId"); set => Parameters["MembersId"] = value; }

    public bool OverrideorRemove { get => GetParameter<bool>("OverrideorRemove"); set => Parameters["OverrideorRemove"] = value; }
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class QualifyMemberListResponse : OrganizationResponse
{
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class CreateActivitiesListRequest : OrganizationRequest
{
    public CreateActivitiesListRequest()
    {
        RequestName = "CreateActivitiesList";
    }

    public Guid ListId { get => GetParameter<Guid>("ListId"); set => Parameters["ListId"] = value; }

    public string FriendlyName { get => GetParameter<string>("FriendlyName"); set => Parameters["FriendlyName"] = value; }

    public Entity Activity { get => GetParameter<Entity>("Activity"); set => Parameters["Activity"] = value; }

    public Guid TemplateId { get => GetParameter<Guid>("TemplateId"); set => Parameters["TemplateId"] = value; }

    public bool Propagate { get => GetParameter<bool>("Propagate"); set => Parameters["Propagate"] = value; }

    public PropagationOwnershipOptions OwnershipOptions
    {
        get => GetParameter<PropagationOwnershipOptions>("OwnershipOptions");
        set => Parameters["OwnershipOptions"] = value;
    }

    public EntityReference Owner { get => GetParameter<EntityReference>("Owner"); set => Parameters["Owner"] = value; }

    public bool sendEmail { get => GetParameter<bool>("sendEmail"); set => Parameters["sendEmail"] = value; }

    public bool PostWorkflowEvent { get => GetParameter<bool>("PostWorkflowEvent"); set => Parameters["PostWorkflowEvent"] = value; }

    public Guid QueueId { get => GetParameter<Guid>("QueueId"); set => Parameters["QueueId"] = value; }
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class CreateActivitiesListResponse : OrganizationResponse
{
    public Guid BulkOperationId => GetResult<Guid>("BulkOperationId");
}
