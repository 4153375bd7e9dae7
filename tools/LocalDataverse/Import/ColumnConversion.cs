using System;
using System.Collections.Generic;
using OmniChannel.LocalDataverse.Metadata;
using Package = OmniChannel.SolutionPackage.Model;

namespace OmniChannel.LocalDataverse.Import;

/// <summary>Turns a column of a solution into one of the catalog.</summary>
internal static class ColumnConversion
{
    /// <summary>The column; null for one that Dataverse derives and this store does not keep, such as the name of a lookup.</summary>
    public static ColumnMetadata? Convert(Package.Solution solution, Package.Column column, IReadOnlyList<string> targets)
    {
        if (TypeOf(column.Type) is not { } type) return null;
        return new ColumnMetadata
        {
            LogicalName = column.LogicalName,
            SchemaName = column.SchemaName,
            Type = type,
            Targets = type switch
            {
                ColumnType.Customer => ["account", "contact"],
                ColumnType.Owner => ["systemuser", "team"],
                _ => targets,
            },
            MaxLength = column.MaxLength ?? (type == ColumnType.Memo ? 2000 : type == ColumnType.String ? 100 : 0),
            MinValue = column.MinValue,
            MaxValue = column.MaxValue,
            Precision = column.Accuracy ?? (type == ColumnType.Money ? 4 : 2),
            DateFormat = string.Equals(column.Format, "date", StringComparison.OrdinalIgnoreCase) ? DateFormat.DateOnly : DateFormat.DateAndTime,
            DateBehavior = column.DateBehavior switch
            {
                Package.DateBehavior.DateOnly => DateBehavior.DateOnly,
                Package.DateBehavior.TimeZoneIndependent => DateBehavior.TimeZoneIndependent,
                _ => DateBehavior.UserLocal,
            },
            Options = Options(solution.OptionSetOf(column), type),
            RequiredLevel = column.RequiredLevel switch
            {
                Package.RequiredLevel.Recommended => RequiredLevel.Recommended,
                Package.RequiredLevel.Required => RequiredLevel.ApplicationRequired,
                Package.RequiredLevel.SystemRequired => RequiredLevel.SystemRequired,
                _ => RequiredLevel.None,
            },
            ValidForCreate = column.ValidForCreate,
            ValidForUpdate = column.ValidForUpdate,
            ValidForRead = column.ValidForRead,
            IsCustom = true,
            DefaultValue = DefaultValue(column, type),
            Labels = Text(column.Labels),
        };
    }

    /// <summary>A text of the solution in all its languages.</summary>
    public static Labels Text(Package.LocalizedText text)
    {
        var labels = new List<KeyValuePair<int, string>>(text.Labels.Count);
        foreach (var label in text.Labels) labels.Add(new KeyValuePair<int, string>(label.Language, label.Text));
        return new Labels(labels);
    }

    private static ColumnType? TypeOf(Package.ColumnType type) => type switch
    {
        Package.ColumnType.Text => ColumnType.String,
        Package.ColumnType.Memo => ColumnType.Memo,
        Package.ColumnType.YesNo => ColumnType.Boolean,
        Package.ColumnType.Choice => ColumnType.Picklist,
        Package.ColumnType.Choices => ColumnType.MultiSelectPicklist,
        Package.ColumnType.WholeNumber => ColumnType.Integer,
        Package.ColumnType.BigNumber => ColumnType.BigInt,
        Package.ColumnType.Decimal => ColumnType.Decimal,
        Package.ColumnType.Float => ColumnType.Double,
        Package.ColumnType.Money => ColumnType.Money,
        Package.ColumnType.DateTime => ColumnType.DateTime,
        Package.ColumnType.Lookup => ColumnType.Lookup,
        Package.ColumnType.Customer => ColumnType.Customer,
        Package.ColumnType.Owner => ColumnType.Owner,
        Package.ColumnType.PartyList => ColumnType.PartyList,
        Package.ColumnType.PrimaryKey or Package.ColumnType.UniqueIdentifier => ColumnType.UniqueIdentifier,
        Package.ColumnType.State => ColumnType.State,
        Package.ColumnType.Status => ColumnType.Status,
        Package.ColumnType.Image => ColumnType.Image,
        Package.ColumnType.File => ColumnType.File,
        _ => null,
    };

    private static object? DefaultValue(Package.Column column, ColumnType type) => type switch
    {
        ColumnType.Boolean => column.DefaultValue == 1,
        ColumnType.Picklist => column.DefaultValue is { } value && value != -1 ? value : null,
        _ => null,
    };

    private static IReadOnlyList<OptionMetadata> Options(Package.OptionSet? set, ColumnType type)
    {
        if (set is null || set.Options.Count == 0)
        {
            return type switch
            {
                ColumnType.Boolean => [new OptionMetadata(0, SystemLabels.Of("No")), new OptionMetadata(1, SystemLabels.Of("Yes"))],
                ColumnType.State => [new OptionMetadata(0, SystemLabels.Of("Active"), null, 1), new OptionMetadata(1, SystemLabels.Of("Inactive"), null, 2)],
                ColumnType.Status => [new OptionMetadata(1, SystemLabels.Of("Active"), 0), new OptionMetadata(2, SystemLabels.Of("Inactive"), 1)],
                _ => [],
            };
        }

        var options = new List<OptionMetadata>(set.Options.Count);
        foreach (var option in set.Options) options.Add(new OptionMetadata(option.Value, Text(option.Labels), option.State, option.DefaultStatus));
        return options;
    }
}
