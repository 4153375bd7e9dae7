using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk.Query;
using OmniChannel.LocalDataverse.Metadata;
using OmniChannel.LocalDataverse.Queries.Tree;

namespace OmniChannel.LocalDataverse.Queries.Planning;

/// <summary>
/// Writes one condition as SQL. Comparisons with nothing are neither true nor false, as in SQL Server: "ne" leaves out rows without a value.
/// </summary>
internal sealed class ConditionCompiler(PlanContext context)
{
    private readonly UserConditions _users = new(context);
    private readonly HierarchyConditions _hierarchies = new(context);

    public string Compile(ConditionNode condition, PlanScope scope)
    {
        var column = scope.StoredColumn(condition.Column);
        var index = context.IndexOf(condition);
        if (condition.OtherColumn is { } other) return CompareColumns(condition, scope, column, other);
        if (column.Type == ColumnType.MultiSelectPicklist) return Options(condition, scope, column, index);
        var sql = scope.Of(column);
        switch (condition.Operator)
        {
            case ConditionOperator.Equal: return $"{sql} = {Value(condition, scope, column, index)}";
            case ConditionOperator.NotEqual: return $"{sql} <> {Value(condition, scope, column, index)}";
            case ConditionOperator.GreaterThan: return $"{sql} > {Value(condition, scope, column, index)}";
            case ConditionOperator.GreaterEqual: return $"{sql} >= {Value(condition, scope, column, index)}";
            case ConditionOperator.LessThan: return $"{sql} < {Value(condition, scope, column, index)}";
            case ConditionOperator.LessEqual: return $"{sql} <= {Value(condition, scope, column, index)}";
            case ConditionOperator.In: return $"{sql} IN ({List(condition, scope, column, index)})";
            case ConditionOperator.NotIn: return $"{sql} NOT IN ({List(condition, scope, column, index)})";
            case ConditionOperator.Between: return $"{sql} BETWEEN {Pair(condition, scope, column, index)}";
            case ConditionOperator.NotBetween: return $"{sql} NOT BETWEEN {Pair(condition, scope, column, index)}";
            case ConditionOperator.Null: return $"{sql} IS NULL";
            case ConditionOperator.NotNull: return $"{sql} IS NOT NULL";
        }

        return TextCondition(condition, scope, column, index)
            ?? DateCondition(condition, scope, column, index)
            ?? _users.Compile(condition, scope, column)
            ?? _hierarchies.Compile(condition, scope, column, index)
            ?? throw QueryFaults.Of(QueryFaults.InvalidOperator, $"The condition operator {condition.Operator} is not supported.");
    }

    private string Value(ConditionNode condition, PlanScope scope, ColumnMetadata column, int index)
    {
        Expect(condition, scope, column, 1);
        return context.Parameter(new ConditionParameter(scope.Table, column, index, 0));
    }

    private string Pair(ConditionNode condition, PlanScope scope, ColumnMetadata column, int index)
    {
        Expect(condition, scope, column, 2);
        var from = context.Parameter(new ConditionParameter(scope.Table, column, index, 0));
        return $"{from} AND {context.Parameter(new ConditionParameter(scope.Table, column, index, 1))}";
    }

    private string List(ConditionNode condition, PlanScope scope, ColumnMetadata column, int index)
    {
        if (condition.Values.Count == 0) throw QueryFaults.ValueCount(scope.Table.LogicalName, column.LogicalName, "at least 1 value", 0);
        return string.Join(
            ", ", Enumerable.Range(0, ConditionShape.PaddedCount(condition)).Select(
                i => context.Parameter(new ConditionParameter(scope.Table, column, index, i))));
    }

    private string? TextCondition(ConditionNode condition, PlanScope scope, ColumnMetadata column, int index)
    {
        var (before, after, negated) = condition.Operator switch
        {
            ConditionOperator.Like => ("", "", false),
            ConditionOperator.NotLike => ("", "", true),
            ConditionOperator.BeginsWith => ("", "%", false),
            ConditionOperator.DoesNotBeginWith => ("", "%", true),
            ConditionOperator.EndsWith => ("%", "", false),
            ConditionOperator.DoesNotEndWith => ("%", "", true),
            ConditionOperator.Contains => ("%", "%", false),
            ConditionOperator.DoesNotContain => ("%", "%", true),
            _ => (null, "", false),
        };
        if (before is null) return null;
        if (column.Type is not (ColumnType.String or ColumnType.Memo or ColumnType.EntityName)) throw NotFor(condition, scope, column);
        Expect(condition, scope, column, 1);
        var pattern = context.Parameter(new PatternParameter(scope.Table, column, index, before, after));
        return $"{(negated ? "NOT " : "")}dv_like({scope.Of(column)}, {pattern})";
    }

    private string? DateCondition(ConditionNode condition, PlanScope scope, ColumnMetadata column, int index)
    {
        if (!DateOperators.IsDate(condition.Operator)) return null;
        if (column.Type != ColumnType.DateTime) throw NotFor(condition, scope, column);
        if (column.DateBehavior == DateBehavior.DateOnly && DateOperators.NeedsTime(condition.Operator)) throw NotFor(condition, scope, column);
        var sql = scope.Of(column);
        if (condition.Operator == ConditionOperator.InFiscalPeriod)
        {
            var quarter = context.Parameter(new NumberParameter(scope.Table, column, index, 0));
            return $"{DateParts.Sql(Tree.DateGrouping.Quarter, sql, context.Caller.TimeZone, column)} = {quarter}";
        }

        var (hasStart, hasEnd) = DateOperators.Bounds(condition.Operator);
        var start = hasStart ? context.Parameter(new DateParameter(scope.Table, column, index, false)) : null;
        var end = hasEnd ? context.Parameter(new DateParameter(scope.Table, column, index, true)) : null;
        if (condition.Operator == ConditionOperator.NotOn) return $"({sql} < {start} OR {sql} >= {end})";
        return (start, end) switch
        {
            (null, _) => $"{sql} < {end}",
            (_, null) => $"{sql} >= {start}",
            _ => $"({sql} >= {start} AND {sql} < {end})",
        };
    }

    private string Options(ConditionNode condition, PlanScope scope, ColumnMetadata column, int index)
    {
        var sql = scope.Of(column);
        switch (condition.Operator)
        {
            case ConditionOperator.Null: return $"{sql} IS NULL";
            case ConditionOperator.NotNull: return $"{sql} IS NOT NULL";
        }

        if (condition.Values.Count == 0) throw QueryFaults.ValueCount(scope.Table.LogicalName, column.LogicalName, "at least 1 value", 0);
        var each = Enumerable.Range(0, condition.Values.Count)
            .Select(i => $"instr({sql}, {context.Parameter(new OptionParameter(scope.Table, column, index, i))}) > 0")
            .ToList();
        switch (condition.Operator)
        {
            case ConditionOperator.ContainValues: return "(" + string.Join(" OR ", each) + ")";
            case ConditionOperator.DoesNotContainValues: return $"({sql} IS NULL OR NOT (" + string.Join(" OR ", each) + "))";
            case ConditionOperator.Equal or ConditionOperator.In: return Exactly(scope, column, index, each);
            case ConditionOperator.NotEqual or ConditionOperator.NotIn: return "NOT " + Exactly(scope, column, index, each);
            default: throw NotFor(condition, scope, column);
        }
    }

    private string Exactly(PlanScope scope, ColumnMetadata column, int index, List<string> each)
    {
        var length = context.Parameter(new OptionsLengthParameter(scope.Table, column, index));
        return $"(length({scope.Of(column)}) = {length} AND {string.Join(" AND ", each)})";
    }

    private string CompareColumns(ConditionNode condition, PlanScope scope, ColumnMetadata column, string other)
    {
        var comparison = condition.Operator switch
        {
            ConditionOperator.Equal => "=",
            ConditionOperator.NotEqual => "<>",
            ConditionOperator.GreaterThan => ">",
            ConditionOperator.GreaterEqual => ">=",
            ConditionOperator.LessThan => "<",
            ConditionOperator.LessEqual => "<=",
            _ => throw QueryFaults.Of(QueryFaults.InvalidOperator, $"The condition operator {condition.Operator} cannot compare two columns."),
        };
        var dot = other.IndexOf('.', System.StringComparison.Ordinal);
        var otherScope = dot < 0 ? scope : context.Scope(other[..dot], scope);
        var otherColumn = otherScope.StoredColumn(other[(dot + 1)..]);
        if (Family(column) != Family(otherColumn))
        {
            throw QueryFaults.Of(
                QueryFaults.BadCondition,
                $"Attributes '{scope.Table.LogicalName}.{column.LogicalName}' ({column.Type}) and "
                    + $"'{otherScope.Table.LogicalName}.{otherColumn.LogicalName}' ({otherColumn.Type}) cannot be compared.");
        }

        return $"{scope.Of(column)} {comparison} {otherScope.Of(otherColumn)}";
    }

    private static ColumnType Family(ColumnMetadata column) => column.Type switch
    {
        ColumnType.Lookup or ColumnType.Customer or ColumnType.Owner => ColumnType.UniqueIdentifier,
        ColumnType.Memo or ColumnType.EntityName => ColumnType.String,
        ColumnType.Integer or ColumnType.BigInt or ColumnType.Money or ColumnType.Double => ColumnType.Decimal,
        ColumnType.State or ColumnType.Status => ColumnType.Picklist,
        _ => column.Type,
    };

    private static void Expect(ConditionNode condition, PlanScope scope, ColumnMetadata column, int count)
    {
        if (condition.Values.Count != count)
            throw QueryFaults.ValueCount(
                scope.Table.LogicalName, column.LogicalName, count == 1 ? "1 value" : $"{count} values", condition.Values.Count);
    }

    private static System.ServiceModel.FaultException<Microsoft.Xrm.Sdk.OrganizationServiceFault> NotFor(
        ConditionNode condition, PlanScope scope, ColumnMetadata column) =>
        QueryFaults.OperatorNotForColumn(scope.Table.LogicalName, column.LogicalName, condition.Operator, column.Type);
}
