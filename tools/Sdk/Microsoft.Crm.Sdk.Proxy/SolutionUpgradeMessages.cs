using System;
using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class StageAndUpgradeRequest : OrganizationRequest
{
    public StageAndUpgradeRequest()
    {
        RequestName = "StageAndUpgrade";
    }

    public bool OverwriteUnmanagedCustomizations
    {
        get => GetParameter<bool>("OverwriteUnmanagedCustomizations");
        set => Parameters["OverwriteUnmanagedCustomizations"] = value;
    }

    public bool PublishWorkflows { get => GetParameter<bool>("PublishWorkflows"); set => Parameters["PublishWorkflows"] = value; }

    public byte[] CustomizationFile { get => GetParameter<byte[]>("CustomizationFile"); set => Parameters["CustomizationFile"] = value; }

    public Guid ImportJobId { get => GetParameter<Guid>("ImportJobId"); set => Parameters["ImportJobId"] = value; }

    public bool ConvertToManaged { get => GetParameter<bool>("ConvertToManaged"); set => Parameters["ConvertToManaged"] = value; }

    public bool SkipProductUpdateDependencies
    {
        get => GetParameter<bool>("SkipProductUpdateDependencies");
        set => Parameters["SkipProductUpdateDependencies"] = value;
    }

    public bool SkipQueueRibbonJob { get => GetParameter<bool>("SkipQueueRibbonJob"); set => Parameters["SkipQueueRibbonJob"] = value; }

    public bool AsyncRibbonProcessing { get => GetParameter<bool>("AsyncRibbonProcessing"); set => Parameters["AsyncRibbonProcessing"] = value; }

    public EntityCollection ComponentParameters
    {
        get => GetParameter<EntityCollection>("ComponentParameters");
        set => Parameters["ComponentParameters"] = value;
    }
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class StageAndUpgradeResponse : OrganizationResponse
{
    public Guid SolutionId => GetResult<Guid>("SolutionId");
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class DeleteAndPromoteRequest : OrganizationRequest
{
    public DeleteAndPromoteRequest()
    {
        RequestName = "DeleteAndPromote";
    }

    public string UniqueName { get => GetParameter<string>("UniqueName"); set => Parameters["UniqueName"] = value; }
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class DeleteAndPromoteResponse : OrganizationResponse
{
    public Guid SolutionId => GetResult<Guid>("SolutionId");
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class RetrieveFormattedImportJobResultsRequest : OrganizationRequest
{
    public RetrieveFormattedImportJobResultsRequest()
    {
        RequestName = "RetrieveFormattedImportJobResults";
    }

    public Guid ImportJobId { get => GetParameter<Guid>("ImportJobId"); set => Parameters["ImportJobId"] = value; }
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class RetrieveFormattedImportJobResultsResponse : OrganizationResponse
{
    public string FormattedResults => GetResult<string>("FormattedResults");
}
