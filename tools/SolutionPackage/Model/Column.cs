using System;
using System.Collections.Generic;

namespace OmniChannel.SolutionPackage.Model;

/// <summary>What a column holds.</summary>
public enum ColumnType
{
    /// <summary>A type this model does not know; <see cref="Column.TypeName"/> has its name.</summary>
    Other,

    /// <summary>One line of text (nvarchar).</summary>
    Text,

    /// <summary>Many lines of text (ntext).</summary>
    Memo,

    /// <summary>Yes or no (bit).</summary>
    YesNo,

    /// <summary>One option (picklist).</summary>
    Choice,

    /// <summary>Several options (multiselectpicklist).</summary>
    Choices,

    /// <summary>Whole number (int).</summary>
    WholeNumber,

    /// <summary>Whole number of 64 bits (bigint).</summary>
    BigNumber,

    /// <summary>Exact number with places (decimal).</summary>
    Decimal,

    /// <summary>Binary floating point number (float).</summary>
    Float,

    /// <summary>Amount in a currency (money).</summary>
    Money,

    /// <summary>Date, or date and time (datetime).</summary>
    DateTime,

    /// <summary>Reference to a row (lookup).</summary>
    Lookup,

    /// <summary>Reference to an account or a contact (customer).</summary>
    Customer,

    /// <summary>Reference to the user or team that owns the row (owner).</summary>
    Owner,

    /// <summary>Parties of an activity (partylist).</summary>
    PartyList,

    /// <summary>The row's id (primarykey).</summary>
    PrimaryKey,

    /// <summary>An id that is not a reference (uniqueidentifier).</summary>
    UniqueIdentifier,

    /// <summary>Active or inactive, or the states of the table (state).</summary>
    State,

    /// <summary>Reason within a state (status).</summary>
    Status,

    /// <summary>Picture (image).</summary>
    Image,

    /// <summary>File (file).</summary>
    File,

    /// <summary>A column the server derives and does not store (virtual).</summary>
    Virtual,
}

/// <summary>How strongly a value is demanded.</summary>
public enum RequiredLevel
{
    /// <summary>May be empty.</summary>
    None,

    /// <summary>Marked as recommended.</summary>
    Recommended,

    /// <summary>Forms demand it; the server does not.</summary>
    Required,

    /// <summary>The server demands it.</summary>
    SystemRequired,
}

/// <summary>How a date is stored and shown.</summary>
public enum DateBehavior
{
    /// <summary>The package does not say.</summary>
    Unknown = 0,

    /// <summary>Stored as UTC, shown in the user's time zone.</summary>
    UserLocal = 1,

    /// <summary>A date without time.</summary>
    DateOnly = 2,

    /// <summary>Stored and shown as entered.</summary>
    TimeZoneIndependent = 3,
}

/// <summary>Where a value comes from.</summary>
public enum ColumnSource
{
    /// <summary>It is written.</summary>
    Simple = 0,

    /// <summary>It is computed when it is read.</summary>
    Calculated = 1,

    /// <summary>It is aggregated from related rows.</summary>
    Rollup = 2,
}

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

/// <summary>What kind of choice an option set is.</summary>
public enum OptionSetKind
{
    /// <summary>Options to choose from.</summary>
    Picklist,

    /// <summary>Yes and no.</summary>
    Bit,

    /// <summary>States of a table.</summary>
    State,

    /// <summary>Status reasons of a table.</summary>
    Status,
}

/// <summary>A choice: of one column, or shared by several.</summary>
public sealed record OptionSet
{
    /// <summary>Name of the choice.</summary>
    public required string Name { get; init; }

    /// <summary>What kind of choice it is.</summary>
    public OptionSetKind Kind { get; init; }

    /// <summary>True when several columns may share it.</summary>
    public bool IsGlobal { get; init; }

    /// <summary>Name shown to people.</summary>
    public LocalizedText Labels { get; init; } = LocalizedText.None;

    /// <summary>What the choice is for.</summary>
    public LocalizedText Descriptions { get; init; } = LocalizedText.None;

    /// <summary>The options, states or status reasons in their order.</summary>
    public IReadOnlyList<Option> Options { get; init; } = [];
}

/// <summary>An option of a choice; also a state or a status reason.</summary>
/// <param name="Value">The number that is stored.</param>
/// <param name="Labels">Name shown to people.</param>
public sealed record Option(int Value, LocalizedText Labels)
{
    /// <summary>What the option means.</summary>
    public LocalizedText Descriptions { get; init; } = LocalizedText.None;

    /// <summary>For a status reason: the state it belongs to.</summary>
    public int? State { get; init; }

    /// <summary>For a state: the status reason a row gets when none is given.</summary>
    public int? DefaultStatus { get; init; }

    /// <summary>For a state: its name that no translation changes.</summary>
    public string? InvariantName { get; init; }

    /// <summary>Colour as #RRGGBB; null when none is written.</summary>
    public string? Color { get; init; }
}
