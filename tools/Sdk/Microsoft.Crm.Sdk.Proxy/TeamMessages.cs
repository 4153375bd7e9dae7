using System;
using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace Microsoft.Crm.Sdk.Messages;

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class AddMembersTeamRequest : OrganizationRequest
{
    public AddMembersTeamRequest()
    {
        RequestName = "AddMembersTeam";
    }

    public Guid TeamId { get => GetParameter<Guid>("TeamId"); set => Parameters["TeamId"] = value; }

    public Guid[] MemberIds { get => GetParameter<Guid[]>("MemberIds"); set => Parameters["MemberIds"] = value; }
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class AddMembersTeamResponse : OrganizationResponse
{
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class RemoveMembersTeamRequest : OrganizationRequest
{
    public RemoveMembersTeamRequest()
    {
        RequestName = "RemoveMembersTeam";
    }

    public Guid TeamId { get => GetParameter<Guid>("TeamId"); set => Parameters["TeamId"] = value; }

    public Guid[] MemberIds { get => GetParameter<Guid[]>("MemberIds"); set => Parameters["MemberIds"] = value; }
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class RemoveMembersTeamResponse : OrganizationResponse
{
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class RetrieveMembersTeamRequest : OrganizationRequest
{
    public RetrieveMembersTeamRequest()
    {
        RequestName = "RetrieveMembersTeam";
    }

    public Guid EntityId { get => GetParameter<Guid>("EntityId"); set => Parameters["EntityId"] = value; }

    public ColumnSet MemberColumnSet { get => GetParameter<ColumnSet>("MemberColumnSet"); set => Parameters["MemberColumnSet"] = value; }
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class RetrieveMembersTeamResponse : OrganizationResponse
{
    public EntityCollection EntityCollection => GetResult<EntityCollection>("EntityCollection");
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class RetrieveTeamsSystemUserRequest : OrganizationRequest
{
    public RetrieveTeamsSystemUserRequest()
    {
        RequestName = "RetrieveTeamsSystemUser";
    }

    public Guid EntityId { get => GetParameter<Guid>("EntityId"); set => Parameters["EntityId"] = value; }

    public ColumnSet ColumnSet { get => GetParameter<ColumnSet>("ColumnSet"); set => Parameters["ColumnSet"] = value; }
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class RetrieveTeamsSystemUserResponse : OrganizationResponse
{
    public EntityCollection EntityCollection => GetResult<EntityCollection>("EntityCollection");
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class SetParentTeamRequest : OrganizationRequest
{
    public SetParentTeamRequest()
    {
        RequestName = "SetParentTeam";
    }

    public Guid TeamId { get => GetParameter<Guid>("TeamId"); set => Parameters["TeamId"] = value; }

    public Guid BusinessId { get => GetParameter<Guid>("BusinessId"); set => Parameters["BusinessId"] = value; }
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class SetParentTeamResponse : OrganizationResponse
{
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class ConvertOwnerTeamToAccessTeamRequest : OrganizationRequest
{
    public ConvertOwnerTeamToAccessTeamRequest()
    {
        RequestName = "ConvertOwnerTeamToAccessTeam";
    }

    public Guid TeamId { get => GetParameter<Guid>("TeamId"); set => Parameters["TeamId"] = value; }
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class ConvertOwnerTeamToAccessTeamResponse : OrganizationResponse
{
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class AddUserToRecordTeamRequest : OrganizationRequest
{
    public AddUserToRecordTeamRequest()
    {
        RequestName = "AddUserToRecordTeam";
    }

    public EntityReference Record { get => GetParameter<EntityReference>("Record"); set => Parameters["Record"] = value; }

    public Guid TeamTemplateId { get => GetParameter<Guid>("TeamTemplateId"); set => Parameters["TeamTemplateId"] = value; }

    public Guid SystemUserId { get => GetParameter<Guid>("SystemUserId"); set => Parameters["SystemUserId"] = value; }
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class AddUserToRecordTeamResponse : OrganizationResponse
{
    public Guid AccessTeamId => GetResult<Guid>("AccessTeamId");
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class RemoveUserFromRecordTeamRequest : OrganizationRequest
{
    public RemoveUserFromRecordTeamRequest()
    {
        RequestName = "RemoveUserFromRecordTeam";
    }

    public EntityReference Record { get => GetParameter<EntityReference>("Record"); set => Parameters["Record"] = value; }

    public Guid TeamTemplateId { get => GetParameter<Guid>("TeamTemplateId"); set => Parameters["TeamTemplateId"] = value; }

    public Guid SystemUserId { get => GetParameter<Guid>("SystemUserId"); set => Parameters["SystemUserId"] = value; }
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class RemoveUserFromRecordTeamResponse : OrganizationResponse
{
    public Guid AccessTeamId => GetResult<Guid>("AccessTeamId");
}
