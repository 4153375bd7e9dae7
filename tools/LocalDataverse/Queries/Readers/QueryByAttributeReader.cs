using Microsoft.Xrm.Sdk.Query;
using OmniChannel.LocalDataverse.Queries.Tree;

namespace OmniChannel.LocalDataverse.Queries.Readers;

/// <summary>Reads a QueryByAttribute: all its columns must equal their values, and a null asks for rows without a value.</summary>
internal static class QueryByAttributeReader
{
    public static QueryTree Read(QueryByAttribute query)
    {
        if (query.Attributes.Count != query.Values.Count)
        {
            throw QueryFaults.Of(
                QueryFaults.ByAttributeMismatch, $"QueryByAttribute has {query.Attributes.Count} attributes but {query.Values.Count} values.");
        }

        return new QueryTree
        {
            Table = query.EntityName,
            Columns = QueryExpressionReader.Columns(query.ColumnSet),
            Filter = Filter(query),
            Orders = QueryExpressionReader.Orders(query.Orders),
            Top = query.TopCount,
            Page = QueryExpressionReader.Page(query.PageInfo),
        };
    }

    private static FilterNode? Filter(QueryByAttribute query)
    {
        if (query.Attributes.Count == 0) return null;
        var conditions = new ConditionNode[query.Attributes.Count];
        for (var i = 0; i < conditions.Length; i++)
        {
            conditions[i] = query.Values[i] is { } value
                ? new ConditionNode { Column = query.Attributes[i], Operator = ConditionOperator.Equal, Values = [value] }
                : new ConditionNode { Column = query.Attributes[i], Operator = ConditionOperator.Null };
        }

        return new FilterNode { Conditions = conditions };
    }
}
