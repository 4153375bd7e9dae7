using System;
using OmniChannel.LocalDataverse.Metadata;

namespace OmniChannel.Viewer.WebApi;

/// <summary>A way from one table to another, as the Web API names it.</summary>
/// <param name="Name">Name of the navigation property; upper and lower case count.</param>
/// <param name="Column">The lookup column: of the table itself, or of the other table where many rows are reached.</param>
/// <param name="Target">Logical name of the table that is reached.</param>
/// <param name="IsCollection">Whether it reaches many rows.</param>
/// <param name="Relationship">The relationship of a way to many rows; null else.</param>
internal sealed record Navigation(string Name, string Column, string Target, bool IsCollection, RelationshipMetadata? Relationship = null)
{
    /// <summary>Abstract type of what owns rows.</summary>
    public const string Principal = "principal";

    /// <summary>
    /// Name of the property of a lookup: the schema name of a column that came with a solution, the logical name of one of the platform; where it may refer to several
    /// tables, one property per table.
    /// </summary>
    public static string NameOf(TableMetadata table, ColumnMetadata column, string target)
    {
        var name = column.IsCustom ? column.SchemaName : column.LogicalName;
        if (column.Targets.Count == 1 || column.Type == ColumnType.Owner) return name;
        var isRegarding = table.IsActivity && string.Equals(column.LogicalName, "regardingobjectid", StringComparison.Ordinal);
        return isRegarding ? $"{name}_{target}_{table.LogicalName}" : $"{name}_{target}";
    }
}
