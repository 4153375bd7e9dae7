using System.Collections.Generic;
using System.Linq;
using OmniChannel.SolutionPackage.Model;

namespace OmniChannel.SolutionPackage.Checking;

/// <summary>Tables have the columns they cannot be without, and columns have limits Dataverse takes.</summary>
internal sealed class ColumnCheck : ISolutionCheck
{
    private const int MaxText = 4_000;
    private const int MaxMemo = 1_048_576;

    public IEnumerable<Finding> Check(Solution solution, KnownNames known) =>
        solution.Tables.Where(t => !t.IsExtension).SelectMany(Table)
            .Concat(solution.Tables.SelectMany(t => t.Columns.Where(c => c.IsCustom).SelectMany(c => Column(solution, t, c))));

    private static IEnumerable<Finding> Table(Table table)
    {
        if (table.PrimaryName is null)
            yield return Wrong(table.LogicalName, "has no column that names a row", "Give one the DisplayMask PrimaryName");
        if (table.PrimaryKey is { } key && key.LogicalName != table.LogicalName + "id" && !table.IsActivity)
            yield return Wrong(table.LogicalName, $"has the primary key {key.LogicalName}", $"Call it {table.LogicalName}id");
        if (table.Ownership == Ownership.Unknown)
            yield return Wrong(table.LogicalName, "does not say who owns its rows", "Add OwnershipTypeMask UserOwned or OrgOwned");
        if (table.Ownership == Ownership.User && table.FindColumn("ownerid") is null)
            yield return Wrong(table.LogicalName, "is owned by users and has no ownerid", "Add the column");
        foreach (var needed in new[] { "statecode", "statuscode" }.Where(n => table.FindColumn(n) is null))
            yield return Wrong(table.LogicalName, $"has no {needed}", "Add the column");
        if (table.EntitySetName is null) yield return Wrong(table.LogicalName, "has no EntitySetName", "Add the name of the collection");
    }

    private static IEnumerable<Finding> Column(Solution solution, Table table, Column column)
    {
        var name = $"{table.LogicalName}.{column.LogicalName}";
        if (column.Type == ColumnType.Text && column.MaxLength is not (>= 1 and <= MaxText))
            yield return Wrong(
                name, $"holds {column.MaxLength?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "no number of"} characters",
                $"A text takes 1 to {MaxText}");
        if (column.Type == ColumnType.Memo && column.MaxLength is not (>= 1 and <= MaxMemo))
            yield return Wrong(
                name, $"holds {column.MaxLength?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "no number of"} characters",
                $"A text of several lines takes 1 to {MaxMemo}");
        if (column.Type == ColumnType.Decimal && column.Accuracy is not (>= 0 and <= 10))
            yield return Wrong(name, "has no valid number of places", "A decimal takes 0 to 10");
        if (column.Type == ColumnType.Float && column.Accuracy is not (>= 0 and <= 5))
            yield return Wrong(name, "has no valid number of places", "A float takes 0 to 5");
        if (column.Type == ColumnType.Decimal && (column.MinValue < -1e11 || column.MaxValue > 1e11))
            yield return Wrong(name, "goes beyond 100,000,000,000", "Narrow its limits");
        if (column.Type == ColumnType.WholeNumber && (column.MinValue < int.MinValue || column.MaxValue > int.MaxValue))
            yield return Wrong(name, "goes beyond 32 bits", "Narrow its limits");
        if (column.MinValue > column.MaxValue) yield return Wrong(name, "has a smallest value above its largest", "Swap them");
        if (column.Type == ColumnType.DateTime && column.DateBehavior == DateBehavior.Unknown)
            yield return Wrong(name, "does not say how its date is stored", "Add Behavior 1, 2 or 3");
        if (column.Type is ColumnType.Choice or ColumnType.Choices or ColumnType.YesNo && solution.OptionSetOf(column) is null)
            yield return Wrong(
                name, column.OptionSetName is null ? "has no options" : $"uses the choice {column.OptionSetName}, which the solution does not have",
                "Add it");
    }

    private static Finding Wrong(string name, string what, string cure) => new(name, $"{name} {what}. {cure}.");
}
