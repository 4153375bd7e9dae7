using Microsoft.Xrm.Sdk.Query;
using OmniChannel.LocalDataverse.Metadata;
using OmniChannel.LocalDataverse.Queries.Tree;

namespace OmniChannel.LocalDataverse.Queries.Planning;

/// <summary>Conditions that depend on who asks.</summary>
internal sealed class UserConditions(PlanContext context)
{
    public string? Compile(ConditionNode condition, PlanScope scope, ColumnMetadata column)
    {
        var sql = scope.Of(column);
        switch (condition.Operator)
        {
            case ConditionOperator.EqualUserId: return Reference(condition, scope, column, $"{sql} = {User()}");
            case ConditionOperator.NotEqualUserId: return Reference(condition, scope, column, $"{sql} <> {User()}");
            case ConditionOperator.EqualBusinessId: return Reference(
                condition, scope, column, $"{sql} = {context.Parameter(new CallerUnitParameter())}");
            case ConditionOperator.NotEqualBusinessId: return Reference(
                condition, scope, column, $"{sql} <> {context.Parameter(new CallerUnitParameter())}");
            case ConditionOperator.EqualUserTeams: return Reference(condition, scope, column, $"{sql} IN ({Teams()})");
            case ConditionOperator.EqualUserOrUserTeams: return Reference(condition, scope, column, $"({sql} = {User()} OR {sql} IN ({Teams()}))");
            case ConditionOperator.EqualUserOrUserHierarchy: return Reference(condition, scope, column, $"{sql} IN ({Reports()})");
            case ConditionOperator.EqualUserOrUserHierarchyAndTeams:
                return Reference(condition, scope, column, $"({sql} IN ({Reports()}) OR {sql} IN ({Teams()}))");
            case ConditionOperator.EqualUserLanguage:
                return column.Type is ColumnType.Integer or ColumnType.Picklist
                    ? $"{sql} = {context.Parameter(new CallerLanguageParameter())}"
                    : throw QueryFaults.OperatorNotForColumn(scope.Table.LogicalName, column.LogicalName, condition.Operator, column.Type);
            default: return null;
        }
    }

    private static string Reference(ConditionNode condition, PlanScope scope, ColumnMetadata column, string sql) =>
        column.IsLookup || column.Type == ColumnType.UniqueIdentifier
            ? sql
            : throw QueryFaults.OperatorNotForColumn(scope.Table.LogicalName, column.LogicalName, condition.Operator, column.Type);

    private string User() => context.Parameter(new CallerParameter());

    private string Teams()
    {
        context.Table("teammembership");
        return $"SELECT m.\"teamid\" FROM \"teammembership\" m WHERE m.\"systemuserid\" = {User()}";
    }

    private string Reports()
    {
        var users = new PlanScope(context.Table("systemuser"), "u", null);
        users.StoredColumn("parentsystemuserid");
        return $"WITH RECURSIVE h(id) AS (SELECT {User()} UNION SELECT u.\"systemuserid\" FROM \"systemuser\" u JOIN h ON u.\"parentsystemuserid\" = "
            + $"h.id) SELECT id FROM h";
    }
}
