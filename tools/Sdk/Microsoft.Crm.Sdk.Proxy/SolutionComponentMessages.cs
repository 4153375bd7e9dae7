using System;
using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class CloneAsPatchRequest : OrganizationRequest
{
    public CloneAsPatchRequest()
    {
        RequestName = "CloneAsPatch";
    }

    public string ParentSolutionUniqueName
    {
        get => GetParameter<string>("ParentSolutionUniqueName");
        set => Parameters["ParentSolutionUniqueName"] = value;
    }

    public string DisplayName { get => GetParameter<string>("DisplayName"); set => Parameters["DisplayName"] = value; }

    public string VersionNumber { get => GetParameter<string>("VersionNumber"); set => Parameters["VersionNumber"] = value; }
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class CloneAsPatchResponse : OrganizationResponse
{
    public Guid SolutionId => GetResult<Guid>("SolutionId");
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class CloneAsSolutionRequest : OrganizationRequest
{
    public CloneAsSolutionRequest()
    {
        RequestName = "CloneAsSolution";
    }

    public string ParentSolutionUniqueName
    {
        get => GetParameter<string>("ParentSolutionUniqueName");
        set => Parameters["ParentSolutionUniqueName"] = value;
    }

    public string DisplayName { get => GetParameter<string>("DisplayName"); set => Parameters["DisplayName"] = value; }

    public string VersionNumber { get => GetParameter<string>("VersionNumber"); set => Parameters["VersionNumber"] = value; }
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class CloneAsSolutionResponse : OrganizationResponse
{
    public Guid SolutionId => GetResult<Guid>("SolutionId");
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class AddSolutionComponentRequest : OrganizationRequest
{
    public AddSolutionComponentRequest()
    {
        RequestName = "AddSolutionComponent";
    }

    public Guid ComponentId { get => GetParameter<Guid>("ComponentId"); set => Parameters["ComponentId"] = value; }

    public int ComponentType { get => GetParameter<int>("ComponentType"); set => Parameters["ComponentType"] = value; }

    public string SolutionUniqueName { get => GetParameter<string>("SolutionUniqueName"); set => Parameters["SolutionUniqueName"] = value; }

    public bool AddRequiredComponents { get => GetParameter<bool>("AddRequiredComponents"); set => Parameters["AddRequiredComponents"] = value; }

    public bool DoNotIncludeSubcomponents
    {
        get => GetParameter<bool>("DoNotIncludeSubcomponents");
        set => Parameters["DoNotIncludeSubcomponents"] = value;
    }

    public string[] IncludedComponentSettingsValues
    {
        get => GetParameter<string[]>("IncludedComponentSettingsValues");
        set => Parameters["IncludedComponentSettingsValues"] = value;
    }
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class AddSolutionComponentResponse : OrganizationResponse
{
    public Guid id => GetResult<Guid>("id");
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class RemoveSolutionComponentRequest : OrganizationRequest
{
    public RemoveSolutionComponentRequest()
    {
        RequestName = "RemoveSolutionComponent";
    }

    public Guid ComponentId { get => GetParameter<Guid>("ComponentId"); set => Parameters["ComponentId"] = value; }

    public int ComponentType { get => GetParameter<int>("ComponentType"); set => Parameters["ComponentType"] = value; }

    public string SolutionUniqueName { get => GetParameter<string>("SolutionUniqueName"); set => Parameters["SolutionUniqueName"] = value; }
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class RemoveSolutionComponentResponse : OrganizationResponse
{
    public Guid id => GetResult<Guid>("id");
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class UpdateSolutionComponentRequest : OrganizationRequest
{
    public UpdateSolutionComponentRequest()
    {
        RequestName = "UpdateSolutionComponent";
    }

    public Guid ComponentId { get => GetParameter<Guid>("ComponentId"); set => Parameters["ComponentId"] = value; }

    public int ComponentType { get => GetParameter<int>("ComponentType"); set => Parameters["ComponentType"] = value; }

    public string SolutionUniqueName { get => GetParameter<string>("SolutionUniqueName"); set => Parameters["SolutionUniqueName"] = value; }

    public string[] IncludedComponentSettingsValues
    {
        get => GetParameter<string[]>("IncludedComponentSettingsValues");
        set => Parameters["IncludedComponentSettingsValues"] = value;
    }
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class UpdateSolutionComponentResponse : OrganizationResponse
{
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class IsComponentCustomizableRequest : OrganizationRequest
{
    public IsComponentCustomizableRequest()
    {
        RequestName = "IsComponentCustomizable";
    }

    public Guid ComponentId { get => GetParameter<Guid>("ComponentId"); set => Parameters["ComponentId"] = value; }

    public int ComponentType { get => GetParameter<int>("ComponentType"); set => Parameters["ComponentType"] = value; }
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class IsComponentCustomizableResponse : OrganizationResponse
{
    public bool IsComponentCustomizable => GetResult<bool>("IsComponentCustomizable");
}
