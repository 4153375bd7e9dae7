// The names are those of Dataverse's attribute types.
#pragma warning disable CA1720

namespace OmniChannel.LocalDataverse.Metadata;

/// <summary>What a column holds, named as Dataverse names its attribute types.</summary>
public enum ColumnType
{
    /// <summary>A row id.</summary>
    UniqueIdentifier,

    /// <summary>Text of up to 4,000 characters.</summary>
    String,

    /// <summary>Text of up to 1,048,576 characters.</summary>
    Memo,

    /// <summary>A whole number of 32 bits.</summary>
    Integer,

    /// <summary>A whole number of 64 bits.</summary>
    BigInt,

    /// <summary>Yes or no.</summary>
    Boolean,

    /// <summary>One of a list of options.</summary>
    Picklist,

    /// <summary>Active, inactive, ...: the state of the row.</summary>
    State,

    /// <summary>The reason of the state; every option belongs to one state.</summary>
    Status,

    /// <summary>Any number of a list of options.</summary>
    MultiSelectPicklist,

    /// <summary>A decimal number with a fixed number of places.</summary>
    Decimal,

    /// <summary>A floating point number.</summary>
    Double,

    /// <summary>An amount in the currency of the row.</summary>
    Money,

    /// <summary>A date, with or without a time.</summary>
    DateTime,

    /// <summary>A reference to a row of one or several tables.</summary>
    Lookup,

    /// <summary>A reference to a contact or an account.</summary>
    Customer,

    /// <summary>A reference to the user or team that owns the row.</summary>
    Owner,

    /// <summary>The parties of an activity; kept as rows of <c>activityparty</c>.</summary>
    PartyList,

    /// <summary>The logical name of a table.</summary>
    EntityName,

    /// <summary>A picture; not stored here.</summary>
    Image,

    /// <summary>A file; not stored here.</summary>
    File,

    /// <summary>A managed property of a component.</summary>
    ManagedProperty,
}

/// <summary>Whether the time of day matters to a date column.</summary>
public enum DateFormat
{
    /// <summary>Shown with its time.</summary>
    DateAndTime,

    /// <summary>Shown as a date only.</summary>
    DateOnly,
}

/// <summary>How time zones act on a date column.</summary>
public enum DateBehavior
{
    /// <summary>Stored as UTC, shown in the time zone of the user.</summary>
    UserLocal,

    /// <summary>A date without time or zone.</summary>
    DateOnly,

    /// <summary>Date and time as typed, the same in every zone.</summary>
    TimeZoneIndependent,
}

/// <summary>Who has to give a value.</summary>
public enum RequiredLevel
{
    /// <summary>Nobody.</summary>
    None,

    /// <summary>Nobody; forms mark it.</summary>
    Recommended,

    /// <summary>Forms insist on it; the services do not.</summary>
    ApplicationRequired,

    /// <summary>The platform insists on it.</summary>
    SystemRequired,
}

/// <summary>Who can own a row of a table.</summary>
public enum TableOwnership
{
    /// <summary>Nobody.</summary>
    None,

    /// <summary>The organisation.</summary>
    Organization,

    /// <summary>A user or a team.</summary>
    User,

    /// <summary>A business unit.</summary>
    BusinessUnit,
}
