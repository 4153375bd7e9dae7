using System;
using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class CloseIncidentRequest : OrganizationRequest
{
    public CloseIncidentRequest()
    {
        RequestName = "CloseIncident";
    }

    public Entity IncidentResolution
    {
        get => GetParameter<Entity>("IncidentResolution");
        set => Parameters["IncidentResolution"] = value;
    }

    public OptionSetValue Status
    {
        get => GetParameter<OptionSetValue>("Status");
        set => Parameters["Status"] = value;
    }
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class CloseIncidentResponse : OrganizationResponse
{
    public CloseIncidentResponse()
    {
    }
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class CalculateTotalTimeIncidentRequest : OrganizationRequest
{
    public CalculateTotalTimeIncidentRequest()
    {
        RequestName = "CalculateTotalTimeIncident";
    }

    public Guid IncidentId
    {
        get => GetParameter<Guid>("IncidentId");
        set => Parameters["IncidentId"] = value;
    }
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class CalculateTotalTimeIncidentResponse : OrganizationResponse
{
    public CalculateTotalTimeIncidentResponse()
    {
    }

    public long TotalTime => GetResult<long>("TotalTime");
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class RenewEntitlementRequest : OrganizationRequest
{
    public RenewEntitlementRequest()
    {
        RequestName = "RenewEntitlement";
    }

    public Guid EntitlementId
    {
        get => GetParameter<Guid>("EntitlementId");
        set => Parameters["EntitlementId"] = value;
    }

    public int Status
    {
        get => GetParameter<int>("Status");
        set => Parameters["Status"] = value;
    }
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class RenewEntitlementResponse : OrganizationResponse
{
    public RenewEntitlementResponse()
    {
    }

    public Entity Entity => GetResult<Entity>("Entity");
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class CancelContractRequest : OrganizationRequest
{
    public CancelContractRequest()
    {
        RequestName = "CancelContract";
    }

    public Guid ContractId
    {
        get => GetParameter<Guid>("ContractId");
        set => Parameters["ContractId"] = value;
    }

    public DateTime CancelDate
    {
        get => GetParameter<DateTime>("CancelDate");
        set => Parameters["CancelDate"] = value;
    }

    public OptionSetValue Status
    {
        get => GetParameter<OptionSetValue>("Status");
        set => Parameters["Status"] = value;
    }
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class CancelContractResponse : OrganizationResponse
{
    public CancelContractResponse()
    {
    }
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class CloneContractRequest : OrganizationRequest
{
    public CloneContractRequest()
    {
        RequestName = "CloneContract";
    }

    public Guid ContractId
    {
        get => GetParameter<Guid>("ContractId");
        set => Parameters["ContractId"] = value;
    }

    public bool IncludeCanceledLines
    {
        get => GetParameter<bool>("IncludeCanceledLines");
        set => Parameters["IncludeCanceledLines"] = value;
    }
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class CloneContractResponse : OrganizationResponse
{
    public CloneContractResponse()
    {
    }

    public Entity Entity => GetResult<Entity>("Entity");
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class RenewContractRequest : OrganizationRequest
{
    public RenewContractRequest()
    {
        RequestName = "RenewContract";
    }

    public Guid ContractId
    {
        get => GetParameter<Guid>("ContractId");
        set => Parameters["ContractId"] = value;
    }

    public int Status
    {
        get => GetParameter<int>("Status");
        set => Parameters["Status"] = value;
    }

    public bool IncludeCanceledLines
    {
        get => GetParameter<bool>("IncludeCanceledLines");
        set => Parameters["IncludeCanceledLines"] = value;
    }
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class RenewContractResponse : OrganizationResponse
{
    public RenewContractResponse()
    {
    }

    public Entity Entity => GetResult<Entity>("Entity");
}
