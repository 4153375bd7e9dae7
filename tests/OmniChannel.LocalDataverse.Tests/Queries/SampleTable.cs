using System.Collections.Generic;
using OmniChannel.LocalDataverse.Metadata;

namespace OmniChannel.LocalDataverse.Tests.Queries;

/// <summary>A table with a column of every type.</summary>
internal static class SampleTable
{
    public const string Name = "sample_row";

    public static TableMetadata Create() => new(
    [
        Column("sample_rowid", ColumnType.UniqueIdentifier),
        Column("sample_name", ColumnType.String),
        Column("sample_text", ColumnType.Memo),
        Column("sample_whole", ColumnType.Integer),
        Column("sample_big", ColumnType.BigInt),
        Number("sample_decimal", ColumnType.Decimal, 3),
        Number("sample_double", ColumnType.Double, 4),
        Number("sample_money", ColumnType.Money, 2),
        Choice("sample_flag", ColumnType.Boolean, (0, "Off", "Aus"), (1, "On", "An")),
        Choice("sample_choice", ColumnType.Picklist, (1, "Zebra", "Affe"), (2, "Apple", "Zimt"), (3, "Mango", "Mango")),
        Choice("sample_many", ColumnType.MultiSelectPicklist, (1, "Red", "Rot"), (2, "Green", "Grün"), (3, "Blue", "Blau")),
        Choice("statecode", ColumnType.State, (0, "Active", "Aktiv"), (1, "Inactive", "Inaktiv")),
        Choice("statuscode", ColumnType.Status, (1, "Active", "Aktiv"), (2, "Inactive", "Inaktiv")),
        Date("sample_on", DateBehavior.UserLocal, DateFormat.DateAndTime),
        Date("sample_day", DateBehavior.DateOnly, DateFormat.DateOnly),
        Date("sample_clock", DateBehavior.TimeZoneIndependent, DateFormat.DateAndTime),
        Lookup("sample_parentid", ColumnType.Lookup, Name),
        Lookup("sample_contactid", ColumnType.Lookup, "contact"),
        Lookup("sample_customerid", ColumnType.Customer, "account", "contact"),
        Lookup("ownerid", ColumnType.Owner, "systemuser", "team"),
        Lookup("owningbusinessunit", ColumnType.Lookup, "businessunit"),
        Lookup("transactioncurrencyid", ColumnType.Lookup, "transactioncurrency"),
        Column("versionnumber", ColumnType.BigInt),
    ])
    {
        LogicalName = Name,
        SchemaName = "sample_Row",
        EntitySetName = "sample_rows",
        ObjectTypeCode = 10999,
        PrimaryIdColumn = "sample_rowid",
        PrimaryNameColumn = "sample_name",
        Ownership = TableOwnership.User,
        IsCustom = true,
    };

    private static ColumnMetadata Column(string name, ColumnType type) => new() { LogicalName = name, SchemaName = name, Type = type };

    private static ColumnMetadata Number(string name, ColumnType type, int precision) =>
        new() { LogicalName = name, SchemaName = name, Type = type, Precision = precision };

    private static ColumnMetadata Date(string name, DateBehavior behavior, DateFormat format) =>
        new() { LogicalName = name, SchemaName = name, Type = ColumnType.DateTime, DateBehavior = behavior, DateFormat = format };

    private static ColumnMetadata Lookup(string name, ColumnType type, params string[] targets) =>
        new() { LogicalName = name, SchemaName = name, Type = type, Targets = targets };

    private static ColumnMetadata Choice(string name, ColumnType type, params (int Value, string English, string German)[] options)
    {
        var list = new List<OptionMetadata>();
        foreach (var (value, english, german) in options)
            list.Add(new OptionMetadata(value, new Labels(new Dictionary<int, string> { [1033] = english, [1031] = german })));
        return new ColumnMetadata { LogicalName = name, SchemaName = name, Type = type, Options = list };
    }
}
