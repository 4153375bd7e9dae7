using System.Collections.Generic;

namespace OmniChannel.SolutionPackage.Model;

/// <summary>A column of a table.</summary>
public sealed record Column
{
    /// <summary>Name as its author wrote it (PhysicalName), such as omni_ContactId.</summary>
    public required string SchemaName { get; init; }

    /// <summary>Name in lower case, the one queries use.</summary>
    public required string LogicalName { get; init; }

    /// <summary>What the column holds.</summary>
    public required ColumnType Type { get; init; }

    /// <summary>The type as the package writes it, such as nvarchar.</summary>
    public required string TypeName { get; init; }

    /// <summary>How strongly a value is demanded.</summary>
    public RequiredLevel RequiredLevel { get; init; }

    /// <summary>True for the column that names a row.</summary>
    public bool IsPrimaryName { get; init; }

    /// <summary>True for a column that the author of a solution added.</summary>
    public bool IsCustom { get; init; }

    /// <summary>True when a create may set it.</summary>
    public bool ValidForCreate { get; init; } = true;

    /// <summary>True when an update may set it.</summary>
    public bool ValidForUpdate { get; init; } = true;

    /// <summary>True when it can be read.</summary>
    public bool ValidForRead { get; init; } = true;

    /// <summary>True when only users with a field security profile see it.</summary>
    public bool IsSecured { get; init; }

    /// <summary>Format such as text, email, url, phone, textarea, date, datetime, duration; null when none is written.</summary>
    public string? Format { get; init; }

    /// <summary>Longest text in characters; null for other types.</summary>
    public int? MaxLength { get; init; }

    /// <summary>Smallest number; null when none is written.</summary>
    public double? MinValue { get; init; }

    /// <summary>Largest number (for files and images: kilobytes); null when none is written.</summary>
    public double? MaxValue { get; init; }

    /// <summary>Decimal places; null for other types.</summary>
    public int? Accuracy { get; init; }

    /// <summary>How a date is stored and shown.</summary>
    public DateBehavior DateBehavior { get; init; }

    /// <summary>Option a new row gets, 1 or 0 for yes and no; null when there is none (written as -1 or not at all).</summary>
    public int? DefaultValue { get; init; }

    /// <summary>The column's own choice; null when it has none or shares one.</summary>
    public OptionSet? OptionSet { get; init; }

    /// <summary>Name of the shared choice; null when it has its own or is no choice.</summary>
    public string? OptionSetName { get; init; }

    /// <summary>Logical names of the tables a lookup may refer to, from the relationships of the same package and, for owners, user and team.</summary>
    public IReadOnlyList<string> Targets { get; init; } = [];

    /// <summary>Pattern of an automatic number; null when it has none.</summary>
    public string? AutoNumberFormat { get; init; }

    /// <summary>Where the value comes from.</summary>
    public ColumnSource Source { get; init; }

    /// <summary>Entry of the zip with the formula of a calculated or rollup column; null when there is none.</summary>
    public string? FormulaFile { get; init; }

    /// <summary>Schema name of the money column this is the base-currency amount of; null for other columns.</summary>
    public string? CalculationOf { get; init; }

    /// <summary>Name shown to people.</summary>
    public LocalizedText Labels { get; init; } = LocalizedText.None;

    /// <summary>What the column is for.</summary>
    public LocalizedText Descriptions { get; init; } = LocalizedText.None;

    /// <summary>True for columns that hold a reference to one row.</summary>
    public bool IsLookup => Type is ColumnType.Lookup or ColumnType.Customer or ColumnType.Owner;
}
