using System;
using System.Linq.Expressions;
using Microsoft.Xrm.Sdk.Query;

namespace Microsoft.Xrm.Sdk.Linq;

// Turns the condition of a where into filters.
internal sealed class ConditionTranslator
{
    private readonly TranslatedQuery query;

    public ConditionTranslator(TranslatedQuery query)
    {
        this.query = query;
    }

    public void Translate(Expression expression, FilterExpression filter) => Translate(expression, filter, isNegated: false);

    private void Translate(Expression expression, FilterExpression filter, bool isNegated)
    {
        switch (expression)
        {
            case UnaryExpression { NodeType: ExpressionType.Not } not:
                Translate(not.Operand, filter, !isNegated);
                break;
            case BinaryExpression { NodeType: ExpressionType.AndAlso or ExpressionType.And } both:
                Combine(both, isNegated ? LogicalOperator.Or : LogicalOperator.And, filter, isNegated);
                break;
            case BinaryExpression { NodeType: ExpressionType.OrElse or ExpressionType.Or } either:
                Combine(either, isNegated ? LogicalOperator.And : LogicalOperator.Or, filter, isNegated);
                break;
            case BinaryExpression comparison:
                filter.AddCondition(Comparison(comparison, isNegated));
                break;
            case MethodCallExpression call when call.Object != null && call.Arguments.Count == 1 && Column.Of(call, query) == null:
                filter.AddCondition(Call(call, isNegated));
                break;
            default:
                filter.AddCondition(Condition(ColumnOf(expression), ConditionOperator.Equal, !isNegated));
                break;
        }
    }

    private void Combine(BinaryExpression expression, LogicalOperator combination, FilterExpression filter, bool isNegated)
    {
        var target = filter.FilterOperator == combination ? filter : filter.AddFilter(combination);
        Translate(expression.Left, target, isNegated);
        Translate(expression.Right, target, isNegated);
    }

    private ConditionExpression Comparison(BinaryExpression expression, bool isNegated)
    {
        var column = Column.Of(expression.Left, query);
        var comparison = Operator(expression.NodeType, isNegated);
        if (column != null)
            return Condition(column, comparison, Constant.ForCondition(expression.Right));
        return Condition(ColumnOf(expression.Right), Mirrored(comparison), Constant.ForCondition(expression.Left));
    }

    private ConditionExpression Call(MethodCallExpression call, bool isNegated)
    {
        var column = ColumnOf(call.Object);
        var value = Constant.ForCondition(call.Arguments[0]);
        var like = isNegated ? ConditionOperator.NotLike : ConditionOperator.Like;
        return call.Method.Name switch
        {
            "Equals" => Condition(column, isNegated ? ConditionOperator.NotEqual : ConditionOperator.Equal, value),
            "Contains" => Condition(column, like, "%" + value + "%"),
            "StartsWith" => Condition(column, like, value + "%"),
            "EndsWith" => Condition(column, like, "%" + value),
            _ => throw Unsupported(call),
        };
    }

    private ConditionExpression Condition(Column column, ConditionOperator comparison, object value)
    {
        var alias = query.AliasOf(column.Source);
        if (value != null)
            return new ConditionExpression(alias, column.Name, comparison, value);
        return comparison switch
        {
            ConditionOperator.Equal => new ConditionExpression(alias, column.Name, ConditionOperator.Null),
            ConditionOperator.NotEqual => new ConditionExpression(alias, column.Name, ConditionOperator.NotNull),
            _ => throw new NotSupportedException("The column " + column.Name + " can be compared with null only for being equal or not."),
        };
    }

    private Column ColumnOf(Expression expression) => Column.Of(expression, query) ?? throw Unsupported(expression);

    private static NotSupportedException Unsupported(Expression expression) =>
        new NotSupportedException("Invalid 'where' condition: " + expression + " is neither a column nor a comparison of one with a value.");

    private static ConditionOperator Operator(ExpressionType type, bool isNegated) => type switch
    {
        ExpressionType.Equal => isNegated ? ConditionOperator.NotEqual : ConditionOperator.Equal,
        ExpressionType.NotEqual => isNegated ? ConditionOperator.Equal : ConditionOperator.NotEqual,
        ExpressionType.GreaterThan => isNegated ? ConditionOperator.LessEqual : ConditionOperator.GreaterThan,
        ExpressionType.GreaterThanOrEqual => isNegated ? ConditionOperator.LessThan : ConditionOperator.GreaterEqual,
        ExpressionType.LessThan => isNegated ? ConditionOperator.GreaterEqual : ConditionOperator.LessThan,
        ExpressionType.LessThanOrEqual => isNegated ? ConditionOperator.GreaterThan : ConditionOperator.LessEqual,
        _ => throw new NotSupportedException("Invalid 'where' condition: " + type + " cannot be run by the platform."),
    };

    private static ConditionOperator Mirrored(ConditionOperator comparison) => comparison switch
    {
        ConditionOperator.GreaterThan => ConditionOperator.LessThan,
        ConditionOperator.GreaterEqual => ConditionOperator.LessEqual,
        ConditionOperator.LessThan => ConditionOperator.GreaterThan,
        ConditionOperator.LessEqual => ConditionOperator.GreaterEqual,
        _ => comparison,
    };
}
