using System;
using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class AssignRequest : OrganizationRequest
{
    public AssignRequest()
    {
        RequestName = "Assign";
    }

    public EntityReference Target { get => GetParameter<EntityReference>("Target"); set => Parameters["Target"] = value; }

    public EntityReference Assignee { get => GetParameter<EntityReference>("Assignee"); set => Parameters["Assignee"] = value; }
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class AssignResponse : OrganizationResponse
{
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class GrantAccessRequest : OrganizationRequest
{
    public GrantAccessRequest()
    {
        RequestName = "GrantAccess";
    }

    public EntityReference Target { get => GetParameter<EntityReference>("Target"); set => Parameters["Target"] = value; }

    public PrincipalAccess PrincipalAccess { get => GetParameter<PrincipalAccess>("PrincipalAccess"); set => Parameters["PrincipalAccess"] = value; }
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class GrantAccessResponse : OrganizationResponse
{
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class ModifyAccessRequest : OrganizationRequest
{
    public ModifyAccessRequest()
    {
        RequestName = "ModifyAccess";
    }

    public EntityReference Target { get => GetParameter<EntityReference>("Target"); set => Parameters["Target"] = value; }

    public PrincipalAccess PrincipalAccess { get => GetParameter<PrincipalAccess>("PrincipalAccess"); set => Parameters["PrincipalAccess"] = value; }
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class ModifyAccessResponse : OrganizationResponse
{
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class RevokeAccessRequest : OrganizationRequest
{
    public RevokeAccessRequest()
    {
        RequestName = "RevokeAccess";
    }

    public EntityReference Target { get => GetParameter<EntityReference>("Target"); set => Parameters["Target"] = value; }

    public EntityReference Revokee { get => GetParameter<EntityReference>("Revokee"); set => Parameters["Revokee"] = value; }
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class RevokeAccessResponse : OrganizationResponse
{
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class RetrievePrincipalAccessRequest : OrganizationRequest
{
    public RetrievePrincipalAccessRequest()
    {
        RequestName = "RetrievePrincipalAccess";
    }

    public EntityReference Target { get => GetParameter<EntityReference>("Target"); set => Parameters["Target"] = value; }

    public EntityReference Principal { get => GetParameter<EntityReference>("Principal"); set => Parameters["Principal"] = value; }
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class RetrievePrincipalAccessResponse : OrganizationResponse
{
    public AccessRights AccessRights => GetResult<AccessRights>("AccessRights");
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class RetrievePrincipalAccessInfoRequest : OrganizationRequest
{
    public RetrievePrincipalAccessInfoRequest()
    {
        RequestName = "RetrievePrincipalAccessInfo";
    }

    public EntityReference Principal { get => GetParameter<EntityReference>("Principal"); set => Parameters["Principal"] = value; }

    public Guid ObjectId { get => GetParameter<Guid>("ObjectId"); set => Parameters["ObjectId"] = value; }

    public string EntityName { get => GetParameter<string>("EntityName"); set => Parameters["EntityName"] = value; }
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class RetrievePrincipalAccessInfoResponse : OrganizationResponse
{
    public string AccessInfo => GetResult<string>("AccessInfo");
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class RetrieveSharedPrincipalsAndAccessRequest : OrganizationRequest
{
    public RetrieveSharedPrincipalsAndAccessRequest()
    {
        RequestName = "RetrieveSharedPrincipalsAndAccess";
    }

    public EntityReference Target { get => GetParameter<EntityReference>("Target"); set => Parameters["Target"] = value; }
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class RetrieveSharedPrincipalsAndAccessResponse : OrganizationResponse
{
    public PrincipalAccess[] PrincipalAccesses => GetResult<PrincipalAccess[]>("PrincipalAccesses");
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class RetrievePrincipalAttributePrivilegesRequest : OrganizationRequest
{
    public RetrievePrincipalAttributePrivilegesRequest()
    {
        RequestName = "RetrievePrincipalAttributePrivileges";
    }

    public EntityReference Principal { get => GetParameter<EntityReference>("Principal"); set => Parameters["Principal"] = value; }
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class RetrievePrincipalAttributePrivilegesResponse : OrganizationResponse
{
    public AttributePrivilegeCollection AttributePrivileges => GetResult<AttributePrivilegeCollection>("AttributePrivileges");
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class ReassignObjectsOwnerRequest : OrganizationRequest
{
    public ReassignObjectsOwnerRequest()
    {
        RequestName = "ReassignObjectsOwner";
    }

    public EntityReference FromPrincipal { get => GetParameter<EntityReference>("FromPrincipal"); set => Parameters["FromPrincipal"] = value; }

    public EntityReference ToPrincipal { get => GetParameter<EntityReference>("ToPrincipal"); set => Parameters["ToPrincipal"] = value; }
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class ReassignObjectsOwnerResponse : OrganizationResponse
{
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class ReassignObjectsSystemUserRequest : OrganizationRequest
{
    public ReassignObjectsSystemUserRequest()
    {
        RequestName = "ReassignObjectsSystemUser";
    }

    public Guid UserId { get => GetParameter<Guid>("UserId"); set => Parameters["UserId"] = value; }

    public EntityReference ReassignPrincipal
    {
        get => GetParameter<EntityReference>("ReassignPrincipal");
        set => Parameters["ReassignPrincipal"] = value;
    }
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class ReassignObjectsSystemUserResponse : OrganizationResponse
{
}
