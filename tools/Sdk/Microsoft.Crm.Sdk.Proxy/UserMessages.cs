using System;
using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace Microsoft.Crm.Sdk.Messages;

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class RetrieveUserSettingsSystemUserRequest : OrganizationRequest
{
    public RetrieveUserSettingsSystemUserRequest()
    {
        RequestName = "RetrieveUserSettingsSystemUser";
    }

    public Guid EntityId { get => GetParameter<Guid>("EntityId"); set => Parameters["EntityId"] = value; }

    public ColumnSet ColumnSet { get => GetParameter<ColumnSet>("ColumnSet"); set => Parameters["ColumnSet"] = value; }
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class RetrieveUserSettingsSystemUserResponse : OrganizationResponse
{
    public Entity Entity => GetResult<Entity>("Entity");
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class UpdateUserSettingsSystemUserRequest : OrganizationRequest
{
    public UpdateUserSettingsSystemUserRequest()
    {
        RequestName = "UpdateUserSettingsSystemUser";
    }

    public Guid UserId { get => GetParameter<Guid>("UserId"); set => Parameters["UserId"] = value; }

    public Entity Settings { get => GetParameter<Entity>("Settings"); set => Parameters["Settings"] = value; }
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class UpdateUserSettingsSystemUserResponse : OrganizationResponse
{
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class RetrieveAllChildUsersSystemUserRequest : OrganizationRequest
{
    public RetrieveAllChildUsersSystemUserRequest()
    {
        RequestName = "RetrieveAllChildUsersSystemUser";
    }

    public Guid EntityId { get => GetParameter<Guid>("EntityId"); set => Parameters["EntityId"] = value; }

    public ColumnSet ColumnSet { get => GetParameter<ColumnSet>("ColumnSet"); set => Parameters["ColumnSet"] = value; }
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class RetrieveAllChildUsersSystemUserResponse : OrganizationResponse
{
    public EntityCollection EntityCollection => GetResult<EntityCollection>("EntityCollection");
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class SetBusinessSystemUserRequest : OrganizationRequest
{
    public SetBusinessSystemUserRequest()
    {
        RequestName = "SetBusinessSystemUser";
    }

    public Guid UserId { get => GetParameter<Guid>("UserId"); set => Parameters["UserId"] = value; }

    public Guid BusinessId { get => GetParameter<Guid>("BusinessId"); set => Parameters["BusinessId"] = value; }

    public EntityReference ReassignPrincipal
    {
        get => GetParameter<EntityReference>("ReassignPrincipal");
        set => Parameters["ReassignPrincipal"] = value;
    }
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class SetBusinessSystemUserResponse : OrganizationResponse
{
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class SetParentSystemUserRequest : OrganizationRequest
{
    public SetParentSystemUserRequest()
    {
        RequestName = "SetParentSystemUser";
    }

    public Guid UserId { get => GetParameter<Guid>("UserId"); set => Parameters["UserId"] = value; }

    public Guid ParentId { get => GetParameter<Guid>("ParentId"); set => Parameters["ParentId"] = value; }

    public bool KeepChildUsers { get => GetParameter<bool>("KeepChildUsers"); set => Parameters["KeepChildUsers"] = value; }
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class SetParentSystemUserResponse : OrganizationResponse
{
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class SetParentBusinessUnitRequest : OrganizationRequest
{
    public SetParentBusinessUnitRequest()
    {
        RequestName = "SetParentBusinessUnit";
    }

    public Guid BusinessUnitId { get => GetParameter<Guid>("BusinessUnitId"); set => Parameters["BusinessUnitId"] = value; }

    public Guid ParentId { get => GetParameter<Guid>("ParentId"); set => Parameters["ParentId"] = value; }
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class SetParentBusinessUnitResponse : OrganizationResponse
{
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class RetrieveBusinessHierarchyBusinessUnitRequest : OrganizationRequest
{
    public RetrieveBusinessHierarchyBusinessUnitRequest()
    {
        RequestName = "RetrieveBusinessHierarchyBusinessUnit";
    }

    public Guid EntityId { get => GetParameter<Guid>("EntityId"); set => Parameters["EntityId"] = value; }

    public ColumnSet ColumnSet { get => GetParameter<ColumnSet>("ColumnSet"); set => Parameters["ColumnSet"] = value; }
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class RetrieveBusinessHierarchyBusinessUnitResponse : OrganizationResponse
{
    public EntityCollection EntityCollection => GetResult<EntityCollection>("EntityCollection");
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class RetrieveSubsidiaryTeamsBusinessUnitRequest : OrganizationRequest
{
    public RetrieveSubsidiaryTeamsBusinessUnitRequest()
    {
        RequestName = "RetrieveSubsidiaryTeamsBusinessUnit";
    }

    public Guid EntityId { get => GetParameter<Guid>("EntityId"); set => Parameters["EntityId"] = value; }

    public ColumnSet ColumnSet { get => GetParameter<ColumnSet>("ColumnSet"); set => Parameters["ColumnSet"] = value; }
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class RetrieveSubsidiaryTeamsBusinessUnitResponse : OrganizationResponse
{
    public EntityCollection EntityCollection => GetResult<EntityCollection>("EntityCollection");
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class RetrieveSubsidiaryUsersBusinessUnitRequest : OrganizationRequest
{
    public RetrieveSubsidiaryUsersBusinessUnitRequest()
    {
        RequestName = "RetrieveSubsidiaryUsersBusinessUnit";
    }

    public Guid EntityId { get => GetParameter<Guid>("EntityId"); set => Parameters["EntityId"] = value; }

    public ColumnSet ColumnSet { get => GetParameter<ColumnSet>("ColumnSet"); set => Parameters["ColumnSet"] = value; }
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class RetrieveSubsidiaryUsersBusinessUnitResponse : OrganizationResponse
{
    public EntityCollection EntityCollection => GetResult<EntityCollection>("EntityCollection");
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class SetBusinessEquipmentRequest : OrganizationRequest
{
    public SetBusinessEquipmentRequest()
    {
        RequestName = "SetBusinessEquipment";
    }

    public Guid EquipmentId { get => GetParameter<Guid>("EquipmentId"); set => Parameters["EquipmentId"] = value; }

    public Guid BusinessUnitId { get => GetParameter<Guid>("BusinessUnitId"); set => Parameters["BusinessUnitId"] = value; }
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class SetBusinessEquipmentResponse : OrganizationResponse
{
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class RetrieveUserLicenseInfoRequest : OrganizationRequest
{
    public RetrieveUserLicenseInfoRequest()
    {
        RequestName = "RetrieveUserLicenseInfo";
    }

    public Guid SystemUserId { get => GetParameter<Guid>("SystemUserId"); set => Parameters["SystemUserId"] = value; }
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class RetrieveUserLicenseInfoResponse : OrganizationResponse
{
    public UserLicenseInfo licenseInfo => GetResult<UserLicenseInfo>("licenseInfo");
}
