using System;
using System.Globalization;
using System.Linq;
using System.Linq.Expressions;
using Microsoft.Xrm.Sdk.Query;

namespace Microsoft.Xrm.Sdk.Linq;

// Turns the calls of a LINQ query, from its table outwards, into a QueryExpression.
internal sealed class QueryTranslator
{
    private readonly TranslatedQuery query = new TranslatedQuery();

    public TranslatedQuery Translate(Expression expression)
    {
        Apply(expression);
        ColumnCollector.Collect(query);
        Limit();
        return query;
    }

    private void Apply(Expression expression)
    {
        if (expression is ConstantExpression { Value: IRowSource { LogicalName: not null } table })
        {
            query.Query = new QueryExpression(table.LogicalName);
            query.Shape = AddSource(table.ElementType);
            return;
        }

        if (expression is not MethodCallExpression call || call.Method.DeclaringType != typeof(Queryable))
            throw new NotSupportedException("The query " + expression + " does not start from a table.");
        Apply(call.Arguments[0]);
        Apply(call);
    }

    private void Apply(MethodCallExpression call)
    {
        switch (call.Method.Name)
        {
            case "Where":
                Where(call);
                break;
            case "Select":
                query.Shape = Inline(call.Arguments[1]);
                break;
            case "Join":
                Join(call);
                break;
            case "OrderBy" or "ThenBy":
                Order(call, OrderType.Ascending);
                break;
            case "OrderByDescending" or "ThenByDescending":
                Order(call, OrderType.Descending);
                break;
            case "Distinct":
                query.Query.Distinct = true;
                break;
            case "Skip":
                query.Skip = (int)Constant.ValueOf(call.Arguments[1]);
                break;
            case "Take":
                query.Take = (int)Constant.ValueOf(call.Arguments[1]);
                break;
            case "First" or "FirstOrDefault" or "Single" or "SingleOrDefault":
                End(call);
                break;
            default:
                throw new NotSupportedException("The method " + call.Method.Name + " is not supported in a query.");
        }
    }

    private void Where(MethodCallExpression call) => new ConditionTranslator(query).Translate(Inline(call.Arguments[1]), query.Query.Criteria);

    private void End(MethodCallExpression call)
    {
        if (call.Arguments.Count > 1)
            Where(call);
        query.Ending = (QueryEnding)Enum.Parse(typeof(QueryEnding), call.Method.Name);
        var needed = query.Ending is QueryEnding.First or QueryEnding.FirstOrDefault ? 1 : 2;
        query.Take = Math.Min(query.Take ?? needed, needed);
    }

    private void Order(MethodCallExpression call, OrderType direction)
    {
        var body = Inline(call.Arguments[1]);
        var column = Column.Of(body, query)
            ?? throw new NotSupportedException("Invalid 'orderby' condition: " + body + " is not a column.");
        if (column.Source != 0)
            throw new NotSupportedException("The column " + column.Name + " of a joined table cannot order the rows.");
        query.Query.AddOrder(column.Name, direction);
    }

    private void Join(MethodCallExpression call)
    {
        if (call.Arguments[1] is not ConstantExpression { Value: IRowSource { LogicalName: not null } table })
            throw new NotSupportedException("Only a table can be joined; conditions on it belong behind the join.");
        var from = KeyOf(Inline(call.Arguments[2]));
        var target = AddSource(table.ElementType);
        var link = new LinkEntity(query.TableOf(from.Source), table.LogicalName, from.Name, null, JoinOperator.Inner)
        {
            EntityAlias = "_" + (query.Sources.Count - 1).ToString(CultureInfo.InvariantCulture),
        };
        query.Links.Add(link);
        (from.Source == 0 ? query.Query.LinkEntities : query.Links[from.Source - 1].LinkEntities).Add(link);
        var key = LambdaOf(call.Arguments[3]);
        link.LinkToAttributeName = KeyOf(Substitution.Replace(key.Body, key.Parameters[0], target)).Name;
        var result = LambdaOf(call.Arguments[4]);
        query.Shape = Substitution.Replace(
            Substitution.Replace(result.Body, result.Parameters[0], query.Shape), result.Parameters[1], target);
    }

    private Column KeyOf(Expression expression) =>
        Column.Of(expression, query) ?? throw new NotSupportedException("Invalid 'join' condition: " + expression + " is not a column.");

    // TopCount and paging exclude each other, and skipping is counted in pages there: the rows to skip are read and dropped.
    private void Limit()
    {
        if (query.Take != null)
            query.Query.TopCount = query.Take + query.Skip;
    }

    private ParameterExpression AddSource(Type type)
    {
        var source = Expression.Parameter(type, "source" + query.Sources.Count.ToString(CultureInfo.InvariantCulture));
        query.Sources.Add(source);
        return source;
    }

    private Expression Inline(Expression lambda)
    {
        var function = LambdaOf(lambda);
        if (function.Parameters.Count != 1)
            throw new NotSupportedException("The position of a row is not known in a query.");
        return Substitution.Replace(function.Body, function.Parameters[0], query.Shape);
    }

    private static LambdaExpression LambdaOf(Expression expression) =>
        (LambdaExpression)(expression is UnaryExpression quote ? quote.Operand : expression);
}
