using System;
using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class RetrieveDependenciesForDeleteRequest : OrganizationRequest
{
    public RetrieveDependenciesForDeleteRequest()
    {
        RequestName = "RetrieveDependenciesForDelete";
    }

    public Guid ObjectId { get => GetParameter<Guid>("ObjectId"); set => Parameters["ObjectId"] = value; }

    public int ComponentType { get => GetParameter<int>("ComponentType"); set => Parameters["ComponentType"] = value; }
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class RetrieveDependenciesForDeleteResponse : OrganizationResponse
{
    public EntityCollection EntityCollection => GetResult<EntityCollection>("EntityCollection");
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class RetrieveDependenciesForUninstallRequest : OrganizationRequest
{
    public RetrieveDependenciesForUninstallRequest()
    {
        RequestName = "RetrieveDependenciesForUninstall";
    }

    public string SolutionUniqueName { get => GetParameter<string>("SolutionUniqueName"); set => Parameters["SolutionUniqueName"] = value; }
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class RetrieveDependenciesForUninstallResponse : OrganizationResponse
{
    public EntityCollection EntityCollection => GetResult<EntityCollection>("EntityCollection");
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class RetrieveDependentComponentsRequest : OrganizationRequest
{
    public RetrieveDependentComponentsRequest()
    {
        RequestName = "RetrieveDependentComponents";
    }

    public Guid ObjectId { get => GetParameter<Guid>("ObjectId"); set => Parameters["ObjectId"] = value; }

    public int ComponentType { get => GetParameter<int>("ComponentType"); set => Parameters["ComponentType"] = value; }
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class RetrieveDependentComponentsResponse : OrganizationResponse
{
    public EntityCollection EntityCollection => GetResult<EntityCollection>("EntityCollection");
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class RetrieveMissingComponentsRequest : OrganizationRequest
{
    public RetrieveMissingComponentsRequest()
    {
        RequestName = "RetrieveMissingComponents";
    }

    public byte[] CustomizationFile { get => GetParameter<byte[]>("CustomizationFile"); set => Parameters["CustomizationFile"] = value; }
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class RetrieveMissingComponentsResponse : OrganizationResponse
{
    public MissingComponent[] MissingComponents => GetResult<MissingComponent[]>("MissingComponents");
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class RetrieveMissingDependenciesRequest : OrganizationRequest
{
    public RetrieveMissingDependenciesRequest()
    {
        RequestName = "RetrieveMissingDependencies";
    }

    public string SolutionUniqueName { get => GetParameter<string>("SolutionUniqueName"); set => Parameters["SolutionUniqueName"] = value; }
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class RetrieveMissingDependenciesResponse : OrganizationResponse
{
    public EntityCollection EntityCollection => GetResult<EntityCollection>("EntityCollection");
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class RetrieveRequiredComponentsRequest : OrganizationRequest
{
    public RetrieveRequiredComponentsRequest()
    {
        RequestName = "RetrieveRequiredComponents";
    }

    public Guid ObjectId { get => GetParameter<Guid>("ObjectId"); set => Parameters["ObjectId"] = value; }

    public int ComponentType { get => GetParameter<int>("ComponentType"); set => Parameters["ComponentType"] = value; }
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class RetrieveRequiredComponentsResponse : OrganizationResponse
{
    public EntityCollection EntityCollection => GetResult<EntityCollection>("EntityCollection");
}
