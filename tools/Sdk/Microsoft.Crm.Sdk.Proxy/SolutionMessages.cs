using System;
using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class ImportSolutionRequest : OrganizationRequest
{
    public ImportSolutionRequest()
    {
        RequestName = "ImportSolution";
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

    public bool HoldingSolution { get => GetParameter<bool>("HoldingSolution"); set => Parameters["HoldingSolution"] = value; }

    public bool SkipQueueRibbonJob { get => GetParameter<bool>("SkipQueueRibbonJob"); set => Parameters["SkipQueueRibbonJob"] = value; }

    public LayerDesiredOrder LayerDesiredOrder
    {
        get => GetParameter<LayerDesiredOrder>("LayerDesiredOrder");
        set => Parameters["LayerDesiredOrder"] = value;
    }

    public bool AsyncRibbonProcessing { get => GetParameter<bool>("AsyncRibbonProcessing"); set => Parameters["AsyncRibbonProcessing"] = value; }

    public EntityCollection ComponentParameters
    {
        get => GetParameter<EntityCollection>("ComponentParameters");
        set => Parameters["ComponentParameters"] = value;
    }
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class ImportSolutionResponse : OrganizationResponse
{
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class ImportSolutionAsyncRequest : OrganizationRequest
{
    public ImportSolutionAsyncRequest()
    {
        RequestName = "ImportSolutionAsync";
    }

    public bool OverwriteUnmanagedCustomizations
    {
        get => GetParameter<bool>("OverwriteUnmanagedCustomizations");
        set => Parameters["OverwriteUnmanagedCustomizations"] = value;
    }

    public bool PublishWorkflows { get => GetParameter<bool>("PublishWorkflows"); set => Parameters["PublishWorkflows"] = value; }

    public byte[] CustomizationFile { get => GetParameter<byte[]>("CustomizationFile"); set => Parameters["CustomizationFile"] = value; }

    public bool ConvertToManaged { get => GetParameter<bool>("ConvertToManaged"); set => Parameters["ConvertToManaged"] = value; }

    public bool SkipProductUpdateDependencies
    {
        get => GetParameter<bool>("SkipProductUpdateDependencies");
        set => Parameters["SkipProductUpdateDependencies"] = value;
    }

    public bool HoldingSolution { get => GetParameter<bool>("HoldingSolution"); set => Parameters["HoldingSolution"] = value; }

    public bool SkipQueueRibbonJob { get => GetParameter<bool>("SkipQueueRibbonJob"); set => Parameters["SkipQueueRibbonJob"] = value; }

    public LayerDesiredOrder LayerDesiredOrder
    {
        get => GetParameter<LayerDesiredOrder>("LayerDesiredOrder");
        set => Parameters["LayerDesiredOrder"] = value;
    }

    public bool AsyncRibbonProcessing { get => GetParameter<bool>("AsyncRibbonProcessing"); set => Parameters["AsyncRibbonProcessing"] = value; }

    public EntityCollection ComponentParameters
    {
        get => GetParameter<EntityCollection>("ComponentParameters");
        set => Parameters["ComponentParameters"] = value;
    }

    public SolutionParameters SolutionParameters
    {
        get => GetParameter<SolutionParameters>("SolutionParameters");
        set => Parameters["SolutionParameters"] = value;
    }
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class ImportSolutionAsyncResponse : OrganizationResponse
{
    public string ImportJobKey => GetResult<string>("ImportJobKey");

    public Guid AsyncOperationId => GetResult<Guid>("AsyncOperationId");
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class ExportSolutionRequest : OrganizationRequest
{
    public ExportSolutionRequest()
    {
        RequestName = "ExportSolution";
    }

    public string SolutionName { get => GetParameter<string>("SolutionName"); set => Parameters["SolutionName"] = value; }

    public bool Managed { get => GetParameter<bool>("Managed"); set => Parameters["Managed"] = value; }

    public string TargetVersion { get => GetParameter<string>("TargetVersion"); set => Parameters["TargetVersion"] = value; }

    public bool ExportAutoNumberingSettings
    {
        get => GetParameter<bool>("ExportAutoNumberingSettings");
        set => Parameters["ExportAutoNumberingSettings"] = value;
    }

    public bool ExportCalendarSettings { get => GetParameter<bool>("ExportCalendarSettings"); set => Parameters["ExportCalendarSettings"] = value; }

    public bool ExportCustomizationSettings
    {
        get => GetParameter<bool>("ExportCustomizationSettings");
        set => Parameters["ExportCustomizationSettings"] = value;
    }

    public bool ExportEmailTrackingSettings
    {
        get => GetParameter<bool>("ExportEmailTrackingSettings");
        set => Parameters["ExportEmailTrackingSettings"] = value;
    }

    public bool ExportGeneralSettings { get => GetParameter<bool>("ExportGeneralSettings"); set => Parameters["ExportGeneralSettings"] = value; }

    public bool ExportMarketingSettings
    {
        get => GetParameter<bool>("ExportMarketingSettings");
        set => Parameters["ExportMarketingSettings"] = value;
    }

    public bool ExportOutlookSynchronizationSettings
    {
        get => GetParameter<bool>("ExportOutlookSynchronizationSettings");
        set => Parameters["ExportOutlookSynchronizationSettings"] = value;
    }

    public bool ExportRelationshipRoles
    {
        get => GetParameter<bool>("ExportRelationshipRoles");
        set => Parameters["ExportRelationshipRoles"] = value;
    }

    public bool ExportIsvConfig { get => GetParameter<bool>("ExportIsvConfig"); set => Parameters["ExportIsvConfig"] = value; }

    public bool ExportSales { get => GetParameter<bool>("ExportSales"); set => Parameters["ExportSales"] = value; }

    public bool ExportExternalApplications
    {
        get => GetParameter<bool>("ExportExternalApplications");
        set => Parameters["ExportExternalApplications"] = value;
    }
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class ExportSolutionResponse : OrganizationResponse
{
    public byte[] ExportSolutionFile => GetResult<byte[]>("ExportSolutionFile");
}
