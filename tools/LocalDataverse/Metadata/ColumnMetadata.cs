using System;
using System.Collections.Generic;

namespace OmniChannel.LocalDataverse.Metadata;

/// <summary>A column as Dataverse describes it.</summary>
public sealed class ColumnMetadata
{
    private Dictionary<int, OptionMetadata>? _optionsByValue;
    private IReadOnlyList<string> _targets = [];

    /// <summary>Lower-case name used by code and queries.</summary>
    public required string LogicalName { get; init; }

    /// <summary>Name with its original case.</summary>
    public required string SchemaName { get; init; }

    /// <summary>What it holds.</summary>
    public required ColumnType Type { get; init; }

    /// <summary>Logical names of the tables that a reference may point to.</summary>
    public IReadOnlyList<string> Targets
    {
        get => _targets;
        init => _targets = value;
    }

    /// <summary>Longest text in characters; 0 where it does not apply.</summary>
    public int MaxLength { get; init; }

    /// <summary>Smallest number allowed.</summary>
    public double? MinValue { get; init; }

    /// <summary>Largest number allowed.</summary>
    public double? MaxValue { get; init; }

    /// <summary>Decimal places that are kept.</summary>
    public int Precision { get; init; }

    /// <summary>Whether a date shows its time.</summary>
    public DateFormat DateFormat { get; init; }

    /// <summary>How time zones act on a date.</summary>
    public DateBehavior DateBehavior { get; init; }

    /// <summary>The options of a choice, state, status or yes/no column.</summary>
    public IReadOnlyList<OptionMetadata> Options { get; init; } = [];

    /// <summary>Who has to give a value.</summary>
    public RequiredLevel RequiredLevel { get; init; }

    /// <summary>Whether Create takes it.</summary>
    public bool ValidForCreate { get; init; } = true;

    /// <summary>Whether Update takes it.</summary>
    public bool ValidForUpdate { get; init; } = true;

    /// <summary>Whether it can be read.</summary>
    public bool ValidForRead { get; init; } = true;

    /// <summary>Whether it exists without being stored in the row.</summary>
    public bool IsLogical { get; init; }

    /// <summary>Whether a rule of the platform computes it on write.</summary>
    public bool IsSystemManaged { get; init; }

    /// <summary>Whether it came with a solution rather than with the platform.</summary>
    public bool IsCustom { get; init; }

    /// <summary>The value of a new row that states none: int, bool or null.</summary>
    public object? DefaultValue { get; init; }

    /// <summary>What people see.</summary>
    public Labels Labels { get; init; } = Labels.Empty;

    /// <summary>Position in the table, from 0.</summary>
    public int Ordinal { get; internal set; }

    /// <summary>Whether it refers to a row.</summary>
    public bool IsLookup => Type is ColumnType.Lookup or ColumnType.Customer or ColumnType.Owner;

    /// <summary>Whether the store has a companion column with the logical name of the target.</summary>
    public bool HasTypeColumn => IsLookup && Targets.Count != 1;

    /// <summary>Name of the companion column.</summary>
    public string TypeColumnName => LogicalName + "__type";

    /// <summary>Whether the store keeps it in the row.</summary>
    public bool IsStored => !IsLogical && Type is not (ColumnType.PartyList or ColumnType.Image or ColumnType.File or ColumnType.ManagedProperty);

    /// <summary>The option of a value, or null.</summary>
    public OptionMetadata? Option(int value)
    {
        var options = _optionsByValue;
        if (options is null)
        {
            options = new Dictionary<int, OptionMetadata>(Options.Count);
            foreach (var option in Options) options[option.Value] = option;
            _optionsByValue = options;
        }

        return options.GetValueOrDefault(value);
    }

    /// <inheritdoc />
    public override string ToString() => LogicalName;

    internal ColumnMetadata WithTargets(IReadOnlyList<string> targets)
    {
        var copy = (ColumnMetadata)MemberwiseClone();
        copy._targets = targets;
        return copy;
    }
}
