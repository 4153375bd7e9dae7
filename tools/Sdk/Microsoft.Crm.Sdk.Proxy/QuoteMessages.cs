using System;
using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace Microsoft.Crm.Sdk.Messages;

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class WinQuoteRequest : OrganizationRequest
{
    public WinQuoteRequest()
    {
        RequestName = "WinQuote";
    }

    public Entity QuoteClose
    {
        get => GetParameter<Entity>("QuoteClose");
        set => Parameters["QuoteClose"] = value;
    }

    public OptionSetValue Status
    {
        get => GetParameter<OptionSetValue>("Status");
        set => Parameters["Status"] = value;
    }
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class WinQuoteResponse : OrganizationResponse
{
    public WinQuoteResponse()
    {
    }
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class CloseQuoteRequest : OrganizationRequest
{
    public CloseQuoteRequest()
    {
        RequestName = "CloseQuote";
    }

    public Entity QuoteClose
    {
        get => GetParameter<Entity>("QuoteClose");
        set => Parameters["QuoteClose"] = value;
    }

    public OptionSetValue Status
    {
        get => GetParameter<OptionSetValue>("Status");
        set => Parameters["Status"] = value;
    }
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class CloseQuoteResponse : OrganizationResponse
{
    public CloseQuoteResponse()
    {
    }
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class ReviseQuoteRequest : OrganizationRequest
{
    public ReviseQuoteRequest()
    {
        RequestName = "ReviseQuote";
    }

    public Guid QuoteId
    {
        get => GetParameter<Guid>("QuoteId");
        set => Parameters["QuoteId"] = value;
    }

    public ColumnSet ColumnSet
    {
        get => GetParameter<ColumnSet>("ColumnSet");
        set => Parameters["ColumnSet"] = value;
    }
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class ReviseQuoteResponse : OrganizationResponse
{
    public ReviseQuoteResponse()
    {
    }

    public Entity Entity => GetResult<Entity>("Entity");
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class ConvertQuoteToSalesOrderRequest : OrganizationRequest
{
    public ConvertQuoteToSalesOrderRequest()
    {
        RequestName = "ConvertQuoteToSalesOrder";
    }

    public Guid QuoteId
    {
        get => GetParameter<Guid>("QuoteId");
        set => Parameters["QuoteId"] = value;
    }

    public ColumnSet ColumnSet
    {
        get => GetParameter<ColumnSet>("ColumnSet");
        set => Parameters["ColumnSet"] = value;
    }

    public DateTime QuoteCloseDate
    {
        get => GetParameter<DateTime>("QuoteCloseDate");
        set => Parameters["QuoteCloseDate"] = value;
    }

    public OptionSetValue QuoteCloseStatus
    {
        get => GetParameter<OptionSetValue>("QuoteCloseStatus");
        set => Parameters["QuoteCloseStatus"] = value;
    }

    public string QuoteCloseSubject
    {
        get => GetParameter<string>("QuoteCloseSubject");
        set => Parameters["QuoteCloseSubject"] = value;
    }

    public string QuoteCloseDescription
    {
        get => GetParameter<string>("QuoteCloseDescription");
        set => Parameters["QuoteCloseDescription"] = value;
    }

    public EntityReference ProcessInstanceId
    {
        get => GetParameter<EntityReference>("ProcessInstanceId");
        set => Parameters["ProcessInstanceId"] = value;
    }
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class ConvertQuoteToSalesOrderResponse : OrganizationResponse
{
    public ConvertQuoteToSalesOrderResponse()
    {
    }

    public Entity Entity => GetResult<Entity>("Entity");
}
