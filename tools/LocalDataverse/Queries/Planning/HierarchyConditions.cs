using System.Linq;
using Microsoft.Xrm.Sdk.Query;
using OmniChannel.LocalDataverse.Metadata;
using OmniChannel.LocalDataverse.Queries.Tree;

namespace OmniChannel.LocalDataverse.Queries.Planning;

/// <summary>Conditions on the tree that a table forms by a look-up to itself.</summary>
internal sealed class HierarchyConditions(PlanContext context)
{
    public string? Compile(ConditionNode condition, PlanScope scope, ColumnMetadata column, int index)
    {
        var (up, itself, negated) = condition.Operator switch
        {
            ConditionOperator.Under => (false, false, false),
            ConditionOperator.UnderOrEqual => (false, true, false),
            ConditionOperator.NotUnder => (false, false, true),
            ConditionOperator.Above => (true, false, false),
            ConditionOperator.AboveOrEqual => (true, true, false),
            _ => ((bool?)null, false, false),
        };
        if (up is null) return null;
        var table = Subject(condition, scope, column);
        if (condition.Values.Count != 1) throw QueryFaults.ValueCount(scope.Table.LogicalName, column.LogicalName, "1 value", condition.Values.Count);
        var root = context.Parameter(new ConditionParameter(scope.Table, column, index, 0));
        var parent = ParentColumn(table);
        var id = table.PrimaryIdColumn;
        var step = up.Value
            ? $"SELECT c.\"{parent}\" FROM \"{table.LogicalName}\" c JOIN h ON c.\"{id}\" = h.id WHERE c.\"{parent}\" IS NOT NULL"
            : $"SELECT c.\"{id}\" FROM \"{table.LogicalName}\" c JOIN h ON c.\"{parent}\" = h.id";
        var rows = $"WITH RECURSIVE h(id) AS (SELECT {root} UNION {step}) SELECT id FROM h";
        var sql = scope.Of(column);
        var inTree = $"{sql} {(negated ? "NOT IN" : "IN")} ({rows})";
        if (itself) return inTree;
        // The row itself is not under itself, so "not under" keeps it.
        return negated ? $"({inTree} OR {sql} = {root})" : $"({inTree} AND {sql} <> {root})";
    }

    private TableMetadata Subject(ConditionNode condition, PlanScope scope, ColumnMetadata column)
    {
        if (column.LogicalName == scope.Table.PrimaryIdColumn) return scope.Table;
        return column is { IsLookup: true, HasTypeColumn: false }
            ? context.Table(column.Targets[0])
            : throw QueryFaults.OperatorNotForColumn(scope.Table.LogicalName, column.LogicalName, condition.Operator, column.Type);
    }

    /// <summary>The look-up of a table to itself; of several the one whose name ends in parent and the table's id, as in parentaccountid.</summary>
    private static string ParentColumn(TableMetadata table)
    {
        var candidates = table.OrderedColumns
            .Where(column => column is { IsLookup: true, IsStored: true, HasTypeColumn: false } && column.Targets[0] == table.LogicalName)
            .Select(column => column.LogicalName)
            .ToList();
        var parents = candidates.Where(name => name.Contains("parent", System.StringComparison.Ordinal)).ToList();
        return candidates.Count == 1 ? candidates[0]
            : parents.Count == 1 ? parents[0]
            : throw QueryFaults.Of(
                QueryFaults.NotSupported,
                    $"Table '{table.LogicalName}' has no single look-up to itself, so conditions on its hierarchy are not supported.");
    }
}
