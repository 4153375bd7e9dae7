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
