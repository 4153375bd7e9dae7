using System;
using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class AddPrivilegesRoleRequest : OrganizationRequest
{
    public AddPrivilegesRoleRequest()
    {
        RequestName = "AddPrivilegesRole";
    }

    public Guid RoleId { get => GetParameter<Guid>("RoleId"); set => Parameters["RoleId"] = value; }

    public RolePrivilege[] Privileges { get => GetParameter<RolePrivilege[]>("Privileges"); set => Parameters["Privileges"] = value; }
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class AddPrivilegesRoleResponse : OrganizationResponse
{
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class RemovePrivilegeRoleRequest : OrganizationRequest
{
    public RemovePrivilegeRoleRequest()
    {
        RequestName = "RemovePrivilegeRole";
    }

    public Guid RoleId { get => GetParameter<Guid>("RoleId"); set => Parameters["RoleId"] = value; }

    public Guid PrivilegeId { get => GetParameter<Guid>("PrivilegeId"); set => Parameters["PrivilegeId"] = value; }
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class RemovePrivilegeRoleResponse : OrganizationResponse
{
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class ReplacePrivilegesRoleRequest : OrganizationRequest
{
    public ReplacePrivilegesRoleRequest()
    {
        RequestName = "ReplacePrivilegesRole";
    }

    public Guid RoleId { get => GetParameter<Guid>("RoleId"); set => Parameters["RoleId"] = value; }

    public RolePrivilege[] Privileges { get => GetParameter<RolePrivilege[]>("Privileges"); set => Parameters["Privileges"] = value; }
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class ReplacePrivilegesRoleResponse : OrganizationResponse
{
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class RetrieveRolePrivilegesRoleRequest : OrganizationRequest
{
    public RetrieveRolePrivilegesRoleRequest()
    {
        RequestName = "RetrieveRolePrivilegesRole";
    }

    public Guid RoleId { get => GetParameter<Guid>("RoleId"); set => Parameters["RoleId"] = value; }
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class RetrieveRolePrivilegesRoleResponse : OrganizationResponse
{
    public RolePrivilege[] RolePrivileges => GetResult<RolePrivilege[]>("RolePrivileges");
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class RetrieveUserPrivilegesRequest : OrganizationRequest
{
    public RetrieveUserPrivilegesRequest()
    {
        RequestName = "RetrieveUserPrivileges";
    }

    public Guid UserId { get => GetParameter<Guid>("UserId"); set => Parameters["UserId"] = value; }
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class RetrieveUserPrivilegesResponse : OrganizationResponse
{
    public RolePrivilege[] RolePrivileges => GetResult<RolePrivilege[]>("RolePrivileges");
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class RetrieveUserPrivilegeByPrivilegeIdRequest : OrganizationRequest
{
    public RetrieveUserPrivilegeByPrivilegeIdRequest()
    {
        RequestName = "RetrieveUserPrivilegeByPrivilegeId";
    }

    public Guid UserId { get => GetParameter<Guid>("UserId"); set => Parameters["UserId"] = value; }

    public Guid PrivilegeId { get => GetParameter<Guid>("PrivilegeId"); set => Parameters["PrivilegeId"] = value; }
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class RetrieveUserPrivilegeByPrivilegeIdResponse : OrganizationResponse
{
    public RolePrivilege[] RolePrivileges => GetResult<RolePrivilege[]>("RolePrivileges");
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class RetrieveUserPrivilegeByPrivilegeNameRequest : OrganizationRequest
{
    public RetrieveUserPrivilegeByPrivilegeNameRequest()
    {
        RequestName = "RetrieveUserPrivilegeByPrivilegeName";
    }

    public Guid UserId { get => GetParameter<Guid>("UserId"); set => Parameters["UserId"] = value; }

    public string PrivilegeName { get => GetParameter<string>("PrivilegeName"); set => Parameters["PrivilegeName"] = value; }
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class RetrieveUserPrivilegeByPrivilegeNameResponse : OrganizationResponse
{
    public RolePrivilege[] RolePrivileges => GetResult<RolePrivilege[]>("RolePrivileges");
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class RetrieveUsersPrivilegesThroughTeamsRequest : OrganizationRequest
{
    public RetrieveUsersPrivilegesThroughTeamsRequest()
    {
        RequestName = "RetrieveUsersPrivilegesThroughTeams";
    }

    public Guid UserId { get => GetParameter<Guid>("UserId"); set => Parameters["UserId"] = value; }

    public bool ExcludeOrgDisabledPrivileges
    {
        get => GetParameter<bool>("ExcludeOrgDisabledPrivileges");
        set => Parameters["ExcludeOrgDisabledPrivileges"] = value;
    }

    public bool IncludeSetupUserFiltering
    {
        get => GetParameter<bool>("IncludeSetupUserFiltering");
        set => Parameters["IncludeSetupUserFiltering"] = value;
    }
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class RetrieveUsersPrivilegesThroughTeamsResponse : OrganizationResponse
{
    public RolePrivilege[] RolePrivileges => GetResult<RolePrivilege[]>("RolePrivileges");
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class RetrieveTeamPrivilegesRequest : OrganizationRequest
{
    public RetrieveTeamPrivilegesRequest()
    {
        RequestName = "RetrieveTeamPrivileges";
    }

    public Guid TeamId { get => GetParameter<Guid>("TeamId"); set => Parameters["TeamId"] = value; }
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class RetrieveTeamPrivilegesResponse : OrganizationResponse
{
    public RolePrivilege[] RolePrivileges => GetResult<RolePrivilege[]>("RolePrivileges");
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class RetrievePrivilegeSetRequest : OrganizationRequest
{
    public RetrievePrivilegeSetRequest()
    {
        RequestName = "RetrievePrivilegeSet";
    }
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class RetrievePrivilegeSetResponse : OrganizationResponse
{
    public EntityCollection EntityCollection => GetResult<EntityCollection>("EntityCollection");
}
