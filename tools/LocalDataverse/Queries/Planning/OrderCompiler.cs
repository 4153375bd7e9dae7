using System;
using System.Globalization;
using System.Text;
using OmniChannel.LocalDataverse.Metadata;
using OmniChannel.LocalDataverse.Store;

namespace OmniChannel.LocalDataverse.Queries.Planning;

/// <summary>
/// What the platform sorts by: a choice by its label in the caller's language, a reference by the name of its row, anything else by its value.
/// </summary>
internal static class OrderCompiler
{
    public static string Expression(PlanContext context, PlanScope scope, ColumnMetadata column)
    {
        if (SortsByLabel(column)) return Labels(scope.Of(column), column, context.Caller.Language);
        if (column.IsLookup)
            return ReferencedName(context.Catalog, scope, column) is { } name ? $"{name} COLLATE {DataverseCollation.Name}" : scope.Of(column);
        return scope.Of(column);
    }

    /// <summary>Whether rows can be compared with a value of the column itself.</summary>
    public static bool SortsByValue(ColumnMetadata column) => !SortsByLabel(column) && !column.IsLookup;

    /// <summary>SQL for the primary name of the row that a reference points to; null when none of its tables has one.</summary>
    public static string? ReferencedName(Catalog catalog, PlanScope scope, ColumnMetadata column)
    {
        if (!column.HasTypeColumn)
            return catalog.TryTable(column.Targets[0], out var target) ? NameOf(target, scope.Of(column)) : null;
        var cases = new StringBuilder();
        foreach (var name in column.Targets)
        {
            if (catalog.TryTable(name, out var each) && NameOf(each, scope.Of(column)) is { } select)
                cases.Append(CultureInfo.InvariantCulture, $" WHEN '{name}' THEN {select}");
        }

        return cases.Length == 0 ? null : $"CASE {scope.Sql}.\"{column.TypeColumnName}\"{cases} END";
    }

    private static bool SortsByLabel(ColumnMetadata column) =>
        column.Type is ColumnType.Picklist or ColumnType.State or ColumnType.Status && column.Options.Count > 0;

    private static string? NameOf(TableMetadata target, string id) =>
        target.PrimaryNameColumn is { } name && target.TryColumn(name, out var column) && column.IsStored
            ? $"(SELECT n.\"{name}\" FROM \"{target.LogicalName}\" n WHERE n.\"{target.PrimaryIdColumn}\" = {id})"
            : null;

    private static string Labels(string value, ColumnMetadata column, int language)
    {
        var sql = new StringBuilder("CASE ").Append(value);
        foreach (var option in column.Options)
        {
            var label = option.Labels.In(language).Replace("'", "''", StringComparison.Ordinal);
            sql.Append(CultureInfo.InvariantCulture, $" WHEN {option.Value} THEN '{label}'");
        }

        return sql.Append(" END COLLATE ").Append(DataverseCollation.Name).ToString();
    }
}
