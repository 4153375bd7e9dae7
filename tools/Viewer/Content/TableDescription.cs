using System;
using System.Collections.Generic;
using System.Linq;
using OmniChannel.LocalDataverse.Metadata;
using OmniChannel.SolutionPackage.Model;
using OmniChannel.Viewer.WebApi;
using Catalogue = OmniChannel.LocalDataverse.Metadata;

namespace OmniChannel.Viewer.Content;

/// <summary>Describes tables with their columns, views, forms and charts for the pages.</summary>
internal sealed class TableDescription(SolutionIndex index, int language)
{
    /// <summary>A table.</summary>
    public object Describe(TableMetadata table)
    {
        var ours = index.Solution.FindTable(table.LogicalName);
        return new
        {
            name = table.LogicalName, schemaName = table.SchemaName, set = table.EntitySetName, code = table.ObjectTypeCode,
            primaryId = table.PrimaryIdColumn, primaryName = table.PrimaryNameColumn, label = Label(table), pluralLabel = PluralLabel(table),
            description = ours?.Descriptions.In(language), isActivity = table.IsActivity, ownership = table.Ownership.ToString(), icon = Icon(ours),
            privilege = table.PrivilegeSubject.ToLowerInvariant(),
            columns = table.OrderedColumns.Where(ApiModel.IsShown).ToDictionary(column => column.LogicalName, column => Describe(table, column, ours?.FindColumn(column.LogicalName))),
            views = Views(ours), forms = Forms(ours), charts = ours?.Charts.Select(chart => new { id = chart.Id, name = chart.Labels.In(language) }).ToList() ?? [],
            relationships = Relationships(table),
        };
    }

    /// <summary>Name of a table for people.</summary>
    public string Label(TableMetadata table) => table.Labels.In(language);

    /// <summary>Name of a table's rows for people.</summary>
    public string PluralLabel(TableMetadata table) => table.CollectionLabels.In(language) is { Length: > 0 } label ? label : Label(table);

    /// <summary>Name of a column for people.</summary>
    public string Label(ColumnMetadata column) => column.Labels.In(language) is { Length: > 0 } label ? label : column.LogicalName;

    /// <summary>Address of a table's icon, or null.</summary>
    public static string? Icon(Table? table) => table?.Settings.GetValueOrDefault("IconVectorName") is { Length: > 0 } name ? "/WebResources/" + name : null;

    private object Describe(TableMetadata table, ColumnMetadata column, Column? ours) => new
    {
        name = column.LogicalName, schemaName = column.SchemaName, property = ApiModel.PropertyOf(column), type = column.Type.ToString(), label = Label(column),
        description = ours?.Descriptions.In(language), format = ours?.Format?.ToLowerInvariant(), required = column.RequiredLevel.ToString(), maxLength = column.MaxLength, min = column.MinValue,
        max = column.MaxValue, precision = column.Precision, dateOnly = column.DateFormat == DateFormat.DateOnly || column.DateBehavior == Catalogue.DateBehavior.DateOnly,
        defaultValue = column.DefaultValue, behavior = column.DateBehavior.ToString(), creatable = column.ValidForCreate, updatable = column.ValidForUpdate,
        options = column.Options.Count == 0 ? null : column.Options.Select(option => new { value = option.Value, label = option.Labels.In(language), state = option.State }),
        targets = column.IsLookup ? column.Targets : null,
        navigation = column.IsLookup ? column.Targets.Distinct().ToDictionary(target => target, target => Navigation.NameOf(table, column, target)) : null,
    };

    private List<object> Views(Table? table)
    {
        if (table is null) return [];
        var first = index.DefaultView(table.LogicalName, SolutionIndex.PublicView)?.Id;
        return [.. table.Views.OrderByDescending(view => view.Id == first).ThenBy(view => view.Labels.In(language), StringComparer.CurrentCulture)
            .Select(view => new { id = view.Id, name = view.Labels.In(language), type = view.QueryType, isDefault = view.Id == first })];
    }

    private List<object> Forms(Table? table) =>
    [
        .. table?.Forms.Select(form => new { id = form.Id, name = form.Labels.In(language), type = form.Type }) ?? [],
    ];

    private static IEnumerable<object> Relationships(TableMetadata table) => table.OneToMany
        .Select(way => (object)new { name = way.SchemaName, table = way.ReferencingTable, column = way.ReferencingColumn, many = false })
        .Concat(table.ManyToMany.Select(way => (object)new
        {
            name = way.SchemaName, table = way.ReferencedTable == table.LogicalName ? way.ReferencingTable : way.ReferencedTable, column = way.ReferencingColumn, many = true,
        }));
}
