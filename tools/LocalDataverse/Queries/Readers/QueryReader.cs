using Microsoft.Xrm.Sdk.Query;
using OmniChannel.LocalDataverse.Faults;
using OmniChannel.LocalDataverse.Queries.Tree;

namespace OmniChannel.LocalDataverse.Queries.Readers;

/// <summary>Turns any of the three notations into a tree.</summary>
internal sealed class QueryReader
{
    private readonly FetchXmlCache _fetches = new();

    public QueryTree Read(QueryBase query) => query switch
    {
        QueryExpression expression => QueryExpressionReader.Read(expression),
        QueryByAttribute byAttribute => QueryByAttributeReader.Read(byAttribute),
        FetchExpression fetch => _fetches.Read(fetch.Query),
        null => throw QueryFaults.Of(ErrorCodes.InvalidArgument, "Required field 'Query' is missing"),
        _ => throw QueryFaults.Of(QueryFaults.NotSupported, $"Queries of type {query.GetType().Name} are not supported."),
    };
}
