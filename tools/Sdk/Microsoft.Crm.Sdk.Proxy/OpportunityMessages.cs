using System;
using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace Microsoft.Crm.Sdk.Messages;

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class QualifyLeadRequest : OrganizationRequest
{
    public QualifyLeadRequest()
    {
        RequestName = "QualifyLead";
    }

    public EntityReference LeadId
    {
        get => GetParameter<EntityReference>("LeadId");
        set => Parameters["LeadId"] = value;
    }

    public bool CreateAccount
    {
        get => GetParameter<bool>("CreateAccount");
        set => Parameters["CreateAccount"] = value;
    }

    public bool CreateContact
    {
        get => GetParameter<bool>("CreateContact");
        set => Parameters["CreateContact"] = value;
    }

    public bool CreateOpportunity
    {
        get => GetParameter<bool>("CreateOpportunity");
        set => Parameters["CreateOpportunity"] = value;
    }

    public EntityReference OpportunityCurrencyId
    {
        get => GetParameter<EntityReference>("OpportunityCurrencyId");
        set => Parameters["OpportunityCurrencyId"] = value;
    }

    public EntityReference OpportunityCustomerId
    {
        get => GetParameter<EntityReference>("OpportunityCustomerId");
        set => Parameters["OpportunityCustomerId"] = value;
    }

    public EntityReference SourceCampaignId
    {
        get => GetParameter<EntityReference>("SourceCampaignId");
        set => Parameters["SourceCampaignId"] = value;
    }

    public OptionSetValue Status
    {
        get => GetParameter<OptionSetValue>("Status");
        set => Parameters["Status"] = value;
    }

    public EntityReference ProcessInstanceId
    {
        get => GetParameter<EntityReference>("ProcessInstanceId");
        set => Parameters["ProcessInstanceId"] = value;
    }
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class QualifyLeadResponse : OrganizationResponse
{
    public QualifyLeadResponse()
    {
    }

    public EntityReferenceCollection CreatedEntities => GetResult<EntityReferenceCollection>("CreatedEntities");
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class WinOpportunityRequest : OrganizationRequest
{
    public WinOpportunityRequest()
    {
        RequestName = "WinOpportunity";
    }

    public Entity OpportunityClose
    {
        get => GetParameter<Entity>("OpportunityClose");
        set => Parameters["OpportunityClose"] = value;
    }

    public OptionSetValue Status
    {
        get => GetParameter<OptionSetValue>("Status");
        set => Parameters["Status"] = value;
    }
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class WinOpportunityResponse : OrganizationResponse
{
    public WinOpportunityResponse()
    {
    }
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class LoseOpportunityRequest : OrganizationRequest
{
    public LoseOpportunityRequest()
    {
        RequestName = "LoseOpportunity";
    }

    public Entity OpportunityClose
    {
        get => GetParameter<Entity>("OpportunityClose");
        set => Parameters["OpportunityClose"] = value;
    }

    public OptionSetValue Status
    {
        get => GetParameter<OptionSetValue>("Status");
        set => Parameters["Status"] = value;
    }
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class LoseOpportunityResponse : OrganizationResponse
{
    public LoseOpportunityResponse()
    {
    }
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class CalculateActualValueOpportunityRequest : OrganizationRequest
{
    public CalculateActualValueOpportunityRequest()
    {
        RequestName = "CalculateActualValueOpportunity";
    }

    public Guid OpportunityId
    {
        get => GetParameter<Guid>("OpportunityId");
        set => Parameters["OpportunityId"] = value;
    }
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class CalculateActualValueOpportunityResponse : OrganizationResponse
{
    public CalculateActualValueOpportunityResponse()
    {
    }

    public decimal Value => GetResult<decimal>("Value");
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class GenerateQuoteFromOpportunityRequest : OrganizationRequest
{
    public GenerateQuoteFromOpportunityRequest()
    {
        RequestName = "GenerateQuoteFromOpportunity";
    }

    public Guid OpportunityId
    {
        get => GetParameter<Guid>("OpportunityId");
        set => Parameters["OpportunityId"] = value;
    }

    public ColumnSet ColumnSet
    {
        get => GetParameter<ColumnSet>("ColumnSet");
        set => Parameters["ColumnSet"] = value;
    }

    public EntityReference ProcessInstanceId
    {
        get => GetParameter<EntityReference>("ProcessInstanceId");
        set => Parameters["ProcessInstanceId"] = value;
    }
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class GenerateQuoteFromOpportunityResponse : OrganizationResponse
{
    public GenerateQuoteFromOpportunityResponse()
    {
    }

    public Entity Entity => GetResult<Entity>("Entity");
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class GenerateInvoiceFromOpportunityRequest : OrganizationRequest
{
    public GenerateInvoiceFromOpportunityRequest()
    {
        RequestName = "GenerateInvoiceFromOpportunity";
    }

    public Guid OpportunityId
    {
        get => GetParameter<Guid>("OpportunityId");
        set => Parameters["OpportunityId"] = value;
    }

    public ColumnSet ColumnSet
    {
        get => GetParameter<ColumnSet>("ColumnSet");
        set => Parameters["ColumnSet"] = value;
    }
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class GenerateInvoiceFromOpportunityResponse : OrganizationResponse
{
    public GenerateInvoiceFromOpportunityResponse()
    {
    }

    public Entity Entity => GetResult<Entity>("Entity");
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class GenerateSalesOrderFromOpportunityRequest : OrganizationRequest
{
    public GenerateSalesOrderFromOpportunityRequest()
    {
        RequestName = "GenerateSalesOrderFromOpportunity";
    }

    public Guid OpportunityId
    {
        get => GetParameter<Guid>("OpportunityId");
        set => Parameters["OpportunityId"] = value;
    }

    public ColumnSet ColumnSet
    {
        get => GetParameter<ColumnSet>("ColumnSet");
        set => Parameters["ColumnSet"] = value;
    }
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class GenerateSalesOrderFromOpportunityResponse : OrganizationResponse
{
    public GenerateSalesOrderFromOpportunityResponse()
    {
    }

    public Entity Entity => GetResult<Entity>("Entity");
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class GetQuoteProductsFromOpportunityRequest : OrganizationRequest
{
    public GetQuoteProductsFromOpportunityRequest()
    {
        RequestName = "GetQuoteProductsFromOpportunity";
    }

    public Guid OpportunityId
    {
        get => GetParameter<Guid>("OpportunityId");
        set => Parameters["OpportunityId"] = value;
    }

    public Guid QuoteId
    {
        get => GetParameter<Guid>("QuoteId");
        set => Parameters["QuoteId"] = value;
    }
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class GetQuoteProductsFromOpportunityResponse : OrganizationResponse
{
    public GetQuoteProductsFromOpportunityResponse()
    {
    }
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class GetInvoiceProductsFromOpportunityRequest : OrganizationRequest
{
    public GetInvoiceProductsFromOpportunityRequest()
    {
        RequestName = "GetInvoiceProductsFromOpportunity";
    }

    public Guid OpportunityId
    {
        get => GetParameter<Guid>("OpportunityId");
        set => Parameters["OpportunityId"] = value;
    }

    public Guid InvoiceId
    {
        get => GetParameter<Guid>("InvoiceId");
        set => Parameters["InvoiceId"] = value;
    }
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class GetInvoiceProductsFromOpportunityResponse : OrganizationResponse
{
    public GetInvoiceProductsFromOpportunityResponse()
    {
    }
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class GetSalesOrderProductsFromOpportunityRequest : OrganizationRequest
{
    public GetSalesOrderProductsFromOpportunityRequest()
    {
        RequestName = "GetSalesOrderProductsFromOpportunity";
    }

    public Guid OpportunityId
    {
        get => GetParameter<Guid>("OpportunityId");
        set => Parameters["OpportunityId"] = value;
    }

    public Guid SalesOrderId
    {
        get => GetParameter<Guid>("SalesOrderId");
        set => Parameters["SalesOrderId"] = value;
    }
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class GetSalesOrderProductsFromOpportunityResponse : OrganizationResponse
{
    public GetSalesOrderProductsFromOpportunityResponse()
    {
    }
}
