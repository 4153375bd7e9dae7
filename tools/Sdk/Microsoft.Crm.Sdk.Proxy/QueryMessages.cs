using System;
using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace Microsoft.Crm.Sdk.Messages;

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class FetchXmlToQueryExpressionRequest : OrganizationRequest
{
    public FetchXmlToQueryExpressionRequest()
    {
        RequestName = "FetchXmlToQueryExpression";
    }

    public string FetchXml { get => GetParameter<string>("FetchXml"); set => Parameters["FetchXml"] = value; }
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class FetchXmlToQueryExpressionResponse : OrganizationResponse
{
    public QueryExpression Query => GetResult<QueryExpression>("Query");
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class QueryExpressionToFetchXmlRequest : OrganizationRequest
{
    public QueryExpressionToFetchXmlRequest()
    {
        RequestName = "QueryExpressionToFetchXml";
    }

    public QueryBase Query { get => GetParameter<QueryBase>("Query"); set => Parameters["Query"] = value; }
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class QueryExpressionToFetchXmlResponse : OrganizationResponse
{
    public string FetchXml => GetResult<string>("FetchXml");
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class ExecuteFetchRequest : OrganizationRequest
{
    public ExecuteFetchRequest()
    {
        RequestName = "ExecuteFetch";
    }

    public string FetchXml { get => GetParameter<string>("FetchXml"); set => Parameters["FetchXml"] = value; }
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class ExecuteFetchResponse : OrganizationResponse
{
    public string FetchXmlResult => GetResult<string>("FetchXmlResult");
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class ExecuteByIdSavedQueryRequest : OrganizationRequest
{
    public ExecuteByIdSavedQueryRequest()
    {
        RequestName = "ExecuteByIdSavedQuery";
    }

    public Guid EntityId { get => GetParameter<Guid>("EntityId"); set => Parameters["EntityId"] = value; }
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class ExecuteByIdSavedQueryResponse : OrganizationResponse
{
    public string String => GetResult<string>("String");
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class ExecuteByIdUserQueryRequest : OrganizationRequest
{
    public ExecuteByIdUserQueryRequest()
    {
        RequestName = "ExecuteByIdUserQuery";
    }

    public EntityReference EntityId { get => GetParameter<EntityReference>("EntityId"); set => Parameters["EntityId"] = value; }
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class ExecuteByIdUserQueryResponse : OrganizationResponse
{
    public string String => GetResult<string>("String");
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class ValidateSavedQueryRequest : OrganizationRequest
{
    public ValidateSavedQueryRequest()
    {
        RequestName = "ValidateSavedQuery";
    }

    public string FetchXml { get => GetParameter<string>("FetchXml"); set => Parameters["FetchXml"] = value; }

    public int QueryType { get => GetParameter<int>("QueryType"); set => Parameters["QueryType"] = value; }
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class ValidateSavedQueryResponse : OrganizationResponse
{
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class ValidateFetchXmlExpressionRequest : OrganizationRequest
{
    public ValidateFetchXmlExpressionRequest()
    {
        RequestName = "ValidateFetchXmlExpression";
    }

    public string FetchXml { get => GetParameter<string>("FetchXml"); set => Parameters["FetchXml"] = value; }
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class ValidateFetchXmlExpressionResponse : OrganizationResponse
{
    public ValidateFetchXmlExpressionResult ValidationResults => GetResult<ValidateFetchXmlExpressionResult>("ValidationResults");
}
