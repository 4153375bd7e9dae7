using System.Collections.Generic;
using System.Linq;
using OmniChannel.SolutionPackage.Model;

namespace OmniChannel.SolutionPackage.Checking;

/// <summary>Alternate keys fit into an index: at most 16 columns and 900 bytes, of types that can be keys.</summary>
internal sealed class KeyCheck : ISolutionCheck
{
    private const int MaxColumns = 16;
    private const int MaxBytes = 900;
    private const int MaxKeys = 10;

    public IEnumerable<Finding> Check(Solution solution, KnownNames known)
    {
        foreach (var table in solution.Tables)
        {
            if (table.Keys.Count > MaxKeys)
                yield return new Finding(
                    table.LogicalName,
                    $"Table {table.LogicalName} has {table.Keys.Count} keys; Dataverse takes {MaxKeys}. Remove some.");
            foreach (var key in table.Keys)
            {
                var name = $"{table.LogicalName}.{key.LogicalName}";
                var columns = key.Columns.Select(c => (Name: c, Column: table.FindColumn(c))).ToList();
                if (columns.Count is 0 or > MaxColumns)
                    yield return new Finding(name, $"Key {name} has {columns.Count} columns; it takes 1 to {MaxColumns}.");
                foreach (var (column, _) in columns.Where(c => c.Column is null && !known.HasColumn(table.LogicalName, c.Name)))
                    yield return new Finding(
                        name,
                        $"Key {name} names the column {column}, which {table.LogicalName} does not have. Name one it has.");
                foreach (var (column, found) in columns.Where(c => c.Column is { } f && Bytes(f) == 0))
                    yield return new Finding(
                        name,
                        $"Key {name} has the column {column} of type {found!.TypeName}, which cannot be part of a key. Use text, number, date, choice or lookup.");
                var bytes = columns.Sum(c => c.Column is null ? 0 : Bytes(c.Column));
                if (bytes > MaxBytes)
                    yield return new Finding(
                        name,
                        $"Key {name} takes {bytes} bytes; Dataverse takes {MaxBytes}. Shorten its texts (two bytes a character) or drop a column.");
            }
        }
    }

    private static int Bytes(Column column) => column.Type switch
    {
        ColumnType.Text => 2 * (column.MaxLength ?? 100),
        ColumnType.WholeNumber or ColumnType.Choice => 4,
        ColumnType.Decimal => 17,
        ColumnType.DateTime => 8,
        ColumnType.Lookup => 16,
        _ => 0,
    };
}
