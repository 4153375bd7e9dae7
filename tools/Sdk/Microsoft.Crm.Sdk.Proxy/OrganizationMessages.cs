using System;
using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Organization;

namespace Microsoft.Crm.Sdk.Messages;

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class WhoAmIRequest : OrganizationRequest
{
    public WhoAmIRequest()
    {
        RequestName = "WhoAmI";
    }
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class WhoAmIResponse : OrganizationResponse
{
    public Guid UserId => GetResult<Guid>("UserId");

    public Guid BusinessUnitId => GetResult<Guid>("BusinessUnitId");

    public Guid OrganizationId => GetResult<Guid>("OrganizationId");
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class RetrieveVersionRequest : OrganizationRequest
{
    public RetrieveVersionRequest()
    {
        RequestName = "RetrieveVersion";
    }
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class RetrieveVersionResponse : OrganizationResponse
{
    public string Version => GetResult<string>("Version");
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class RetrieveCurrentOrganizationRequest : OrganizationRequest
{
    public RetrieveCurrentOrganizationRequest()
    {
        RequestName = "RetrieveCurrentOrganization";
    }

    public EndpointAccessType AccessType { get => GetParameter<EndpointAccessType>("AccessType"); set => Parameters["AccessType"] = value; }
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class RetrieveCurrentOrganizationResponse : OrganizationResponse
{
    public OrganizationDetail Detail => GetResult<OrganizationDetail>("Detail");
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class RetrieveOrganizationInfoRequest : OrganizationRequest
{
    public RetrieveOrganizationInfoRequest()
    {
        RequestName = "RetrieveOrganizationInfo";
    }
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class RetrieveOrganizationInfoResponse : OrganizationResponse
{
    public OrganizationInfo organizationInfo => GetResult<OrganizationInfo>("organizationInfo");
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class RetrieveOrganizationResourcesRequest : OrganizationRequest
{
    public RetrieveOrganizationResourcesRequest()
    {
        RequestName = "RetrieveOrganizationResources";
    }
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class RetrieveOrganizationResourcesResponse : OrganizationResponse
{
    public OrganizationResources OrganizationResources => GetResult<OrganizationResources>("OrganizationResources");
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class RetrieveLicenseInfoRequest : OrganizationRequest
{
    public RetrieveLicenseInfoRequest()
    {
        RequestName = "RetrieveLicenseInfo";
    }

    public int AccessMode { get => GetParameter<int>("AccessMode"); set => Parameters["AccessMode"] = value; }
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class RetrieveLicenseInfoResponse : OrganizationResponse
{
    public int AvailableCount => GetResult<int>("AvailableCount");

    public int GrantedLicenseCount => GetResult<int>("GrantedLicenseCount");
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class RetrieveDeploymentLicenseTypeRequest : OrganizationRequest
{
    public RetrieveDeploymentLicenseTypeRequest()
    {
        RequestName = "RetrieveDeploymentLicenseType";
    }
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class RetrieveDeploymentLicenseTypeResponse : OrganizationResponse
{
    public string licenseType => GetResult<string>("licenseType");
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class RetrieveExchangeRateRequest : OrganizationRequest
{
    public RetrieveExchangeRateRequest()
    {
        RequestName = "RetrieveExchangeRate";
    }

    public Guid TransactionCurrencyId { get => GetParameter<Guid>("TransactionCurrencyId"); set => Parameters["TransactionCurrencyId"] = value; }
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class RetrieveExchangeRateResponse : OrganizationResponse
{
    public decimal ExchangeRate => GetResult<decimal>("ExchangeRate");
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class TriggerServiceEndpointCheckRequest : OrganizationRequest
{
    public TriggerServiceEndpointCheckRequest()
    {
        RequestName = "TriggerServiceEndpointCheck";
    }

    public EntityReference Entity { get => GetParameter<EntityReference>("Entity"); set => Parameters["Entity"] = value; }
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class TriggerServiceEndpointCheckResponse : OrganizationResponse
{
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class IsBackOfficeInstalledRequest : OrganizationRequest
{
    public IsBackOfficeInstalledRequest()
    {
        RequestName = "IsBackOfficeInstalled";
    }
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class IsBackOfficeInstalledResponse : OrganizationResponse
{
    public bool IsInstalled => GetResult<bool>("IsInstalled");
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class InstallSampleDataRequest : OrganizationRequest
{
    public InstallSampleDataRequest()
    {
        RequestName = "InstallSampleData";
    }
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class InstallSampleDataResponse : OrganizationResponse
{
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class UninstallSampleDataRequest : OrganizationRequest
{
    public UninstallSampleDataRequest()
    {
        RequestName = "UninstallSampleData";
    }
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class UninstallSampleDataResponse : OrganizationResponse
{
}
