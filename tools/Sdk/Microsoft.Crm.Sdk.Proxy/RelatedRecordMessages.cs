using System;
using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class AutoMapEntityRequest : OrganizationRequest
{
    public AutoMapEntityRequest()
    {
        RequestName = "AutoMapEntity";
    }

    public Guid EntityMapId { get => GetParameter<Guid>("EntityMapId"); set => Parameters["EntityMapId"] = value; }
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class AutoMapEntityResponse : OrganizationResponse
{
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class RemoveParentRequest : OrganizationRequest
{
    public RemoveParentRequest()
    {
        RequestName = "RemoveParent";
    }

    public EntityReference Target { get => GetParameter<EntityReference>("Target"); set => Parameters["Target"] = value; }
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class RemoveParentResponse : OrganizationResponse
{
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class SetRelatedRequest : OrganizationRequest
{
    public SetRelatedRequest()
    {
        RequestName = "SetRelated";
    }

    public EntityReference[] Target { get => GetParameter<EntityReference[]>("Target"); set => Parameters["Target"] = value; }
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class SetRelatedResponse : OrganizationResponse
{
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class RemoveRelatedRequest : OrganizationRequest
{
    public RemoveRelatedRequest()
    {
        RequestName = "RemoveRelated";
    }

    public EntityReference[] Target { get => GetParameter<EntityReference[]>("Target"); set => Parameters["Target"] = value; }
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class RemoveRelatedResponse : OrganizationResponse
{
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class AssociateEntitiesRequest : OrganizationRequest
{
    public AssociateEntitiesRequest()
    {
        RequestName = "AssociateEntities";
    }

    public EntityReference Moniker1 { get => GetParameter<EntityReference>("Moniker1"); set => Parameters["Moniker1"] = value; }

    public EntityReference Moniker2 { get => GetParameter<EntityReference>("Moniker2"); set => Parameters["Moniker2"] = value; }

    public string RelationshipName { get => GetParameter<string>("RelationshipName"); set => Parameters["RelationshipName"] = value; }
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class AssociateEntitiesResponse : OrganizationResponse
{
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class DisassociateEntitiesRequest : OrganizationRequest
{
    public DisassociateEntitiesRequest()
    {
        RequestName = "DisassociateEntities";
    }

    public EntityReference Moniker1 { get => GetParameter<EntityReference>("Moniker1"); set => Parameters["Moniker1"] = value; }

    public EntityReference Moniker2 { get => GetParameter<EntityReference>("Moniker2"); set => Parameters["Moniker2"] = value; }

    public string RelationshipName { get => GetParameter<string>("RelationshipName"); set => Parameters["RelationshipName"] = value; }
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class DisassociateEntitiesResponse : OrganizationResponse
{
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class CompoundCreateRequest : OrganizationRequest
{
    public CompoundCreateRequest()
    {
        RequestName = "CompoundCreate";
    }

    public Entity Entity { get => GetParameter<Entity>("Entity"); set => Parameters["Entity"] = value; }

    public EntityCollection ChildEntities { get => GetParameter<EntityCollection>("ChildEntities"); set => Parameters["ChildEntities"] = value; }
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class CompoundCreateResponse : OrganizationResponse
{
    public Guid Id => GetResult<Guid>("Id");
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class CompoundUpdateRequest : OrganizationRequest
{
    public CompoundUpdateRequest()
    {
        RequestName = "CompoundUpdate";
    }

    public Entity Entity { get => GetParameter<Entity>("Entity"); set => Parameters["Entity"] = value; }

    public EntityCollection ChildEntities { get => GetParameter<EntityCollection>("ChildEntities"); set => Parameters["ChildEntities"] = value; }
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class CompoundUpdateResponse : OrganizationResponse
{
}
