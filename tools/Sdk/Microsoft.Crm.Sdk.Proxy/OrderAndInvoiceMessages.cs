using System;
using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace Microsoft.Crm.Sdk.Messages;

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class ConvertSalesOrderToInvoiceRequest : OrganizationRequest
{
    public ConvertSalesOrderToInvoiceRequest()
    {
        RequestName = "ConvertSalesOrderToInvoice";
    }

    public Guid SalesOrderId
    {
        get => GetParameter<Guid>("SalesOrderId");
        set => Parameters["SalesOrderId"] = value;
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
public sealed class ConvertSalesOrderToInvoiceResponse : OrganizationResponse
{
    public ConvertSalesOrderToInvoiceResponse()
    {
    }

    public Entity Entity => GetResult<Entity>("Entity");
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class FulfillSalesOrderRequest : OrganizationRequest
{
    public FulfillSalesOrderRequest()
    {
        RequestName = "FulfillSalesOrder";
    }

    public Entity OrderClose
    {
        get => GetParameter<Entity>("OrderClose");
        set => Parameters["OrderClose"] = value;
    }

    public OptionSetValue Status
    {
        get => GetParameter<OptionSetValue>("Status");
        set => Parameters["Status"] = value;
    }
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class FulfillSalesOrderResponse : OrganizationResponse
{
    public FulfillSalesOrderResponse()
    {
    }
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class CancelSalesOrderRequest : OrganizationRequest
{
    public CancelSalesOrderRequest()
    {
        RequestName = "CancelSalesOrder";
    }

    public Entity OrderClose
    {
        get => GetParameter<Entity>("OrderClose");
        set => Parameters["OrderClose"] = value;
    }

    public OptionSetValue Status
    {
        get => GetParameter<OptionSetValue>("Status");
        set => Parameters["Status"] = value;
    }
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class CancelSalesOrderResponse : OrganizationResponse
{
    public CancelSalesOrderResponse()
    {
    }
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class CalculatePriceRequest : OrganizationRequest
{
    public CalculatePriceRequest()
    {
        RequestName = "CalculatePrice";
    }

    public EntityReference Target
    {
        get => GetParameter<EntityReference>("Target");
        set => Parameters["Target"] = value;
    }

    public Guid ParentId
    {
        get => GetParameter<Guid>("ParentId");
        set => Parameters["ParentId"] = value;
    }
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class CalculatePriceResponse : OrganizationResponse
{
    public CalculatePriceResponse()
    {
    }
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class GetDefaultPriceLevelRequest : OrganizationRequest
{
    public GetDefaultPriceLevelRequest()
    {
        RequestName = "GetDefaultPriceLevel";
    }

    public string EntityName
    {
        get => GetParameter<string>("EntityName");
        set => Parameters["EntityName"] = value;
    }

    public ColumnSet ColumnSet
    {
        get => GetParameter<ColumnSet>("ColumnSet");
        set => Parameters["ColumnSet"] = value;
    }
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class GetDefaultPriceLevelResponse : OrganizationResponse
{
    public GetDefaultPriceLevelResponse()
    {
    }

    public EntityCollection PriceLevels => GetResult<EntityCollection>("PriceLevels");
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class GetQuantityDecimalRequest : OrganizationRequest
{
    public GetQuantityDecimalRequest()
    {
        RequestName = "GetQuantityDecimal";
    }

    public EntityReference Target
    {
        get => GetParameter<EntityReference>("Target");
        set => Parameters["Target"] = value;
    }

    public Guid ProductId
    {
        get => GetParameter<Guid>("ProductId");
        set => Parameters["ProductId"] = value;
    }

    public Guid UoMId
    {
        get => GetParameter<Guid>("UoMId");
        set => Parameters["UoMId"] = value;
    }
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class GetQuantityDecimalResponse : OrganizationResponse
{
    public GetQuantityDecimalResponse()
    {
    }

    public int Quantity => GetResult<int>("Quantity");
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class LockInvoicePricingRequest : OrganizationRequest
{
    public LockInvoicePricingRequest()
    {
        RequestName = "LockInvoicePricing";
    }

    public Guid InvoiceId
    {
        get => GetParameter<Guid>("InvoiceId");
        set => Parameters["InvoiceId"] = value;
    }
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class LockInvoicePricingResponse : OrganizationResponse
{
    public LockInvoicePricingResponse()
    {
    }
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class UnlockInvoicePricingRequest : OrganizationRequest
{
    public UnlockInvoicePricingRequest()
    {
        RequestName = "UnlockInvoicePricing";
    }

    public Guid InvoiceId
    {
        get => GetParameter<Guid>("InvoiceId");
        set => Parameters["InvoiceId"] = value;
    }
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class UnlockInvoicePricingResponse : OrganizationResponse
{
    public UnlockInvoicePricingResponse()
    {
    }
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class LockSalesOrderPricingRequest : OrganizationRequest
{
    public LockSalesOrderPricingRequest()
    {
        RequestName = "LockSalesOrderPricing";
    }

    public Guid SalesOrderId
    {
        get => GetParameter<Guid>("SalesOrderId");
        set => Parameters["SalesOrderId"] = value;
    }
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class LockSalesOrderPricingResponse : OrganizationResponse
{
    public LockSalesOrderPricingResponse()
    {
    }
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class UnlockSalesOrderPricingRequest : OrganizationRequest
{
    public UnlockSalesOrderPricingRequest()
    {
        RequestName = "UnlockSalesOrderPricing";
    }

    public Guid SalesOrderId
    {
        get => GetParameter<Guid>("SalesOrderId");
        set => Parameters["SalesOrderId"] = value;
    }
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class UnlockSalesOrderPricingResponse : OrganizationResponse
{
    public UnlockSalesOrderPricingResponse()
    {
    }
}
