using System;
using System.Globalization;
using System.ServiceModel;
using Microsoft.Xrm.Sdk;
using OmniChannel.LocalDataverse.Metadata;

namespace OmniChannel.LocalDataverse.Queries.Planning;

/// <summary>
/// Turns the value of a condition into what the store keeps. FetchXML sends text for every type; the SDK sends plain values: the wrappers
/// EntityReference, OptionSetValue and Money are refused by the platform too.
/// </summary>
internal static class ConditionValue
{
    private const string Exact = "yyyy-MM-dd";

    public static object ToStore(TableMetadata table, ColumnMetadata column, object? value, TimeZoneInfo zone)
    {
        switch (column.Type)
        {
            case ColumnType.UniqueIdentifier or ColumnType.Lookup or ColumnType.Customer or ColumnType.Owner:
                return Identifier(table, column, value);
            case ColumnType.Integer or ColumnType.BigInt or ColumnType.Picklist or ColumnType.State or ColumnType.Status:
                return Integer(table, column, value);
            case ColumnType.Boolean:
                return Flag(table, column, value);
            case ColumnType.Decimal or ColumnType.Money or ColumnType.Double:
                return Number(table, column, value);
            case ColumnType.DateTime:
                return Moment(table, column, value, zone).Ticks;
            default:
                return Text(table, column, value);
        }
    }

    public static string Text(TableMetadata table, ColumnMetadata column, object? value) => value switch
    {
        string text => text,
        null => throw QueryFaults.NullValue(table.LogicalName, column.LogicalName),
        _ => throw Wrong(table, column),
    };

    public static long Integer(TableMetadata table, ColumnMetadata column, object? value) => value switch
    {
        int number => number,
        long number => number,
        short number => number,
        byte number => number,
        string text when long.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite,
            CultureInfo.InvariantCulture, out var number) => number,
        null => throw QueryFaults.NullValue(table.LogicalName, column.LogicalName),
        _ => throw Wrong(table, column),
    };

    /// <summary>A date of a condition in the terms of the column: UTC, or as typed where zones do not act.</summary>
    public static DateTime Moment(TableMetadata table, ColumnMetadata column, object? value, TimeZoneInfo zone)
    {
        var zoned = column.DateBehavior == DateBehavior.UserLocal;
        switch (value)
        {
            case DateTime moment:
                return !zoned ? moment : moment.Kind == DateTimeKind.Local ? moment.ToUniversalTime() : moment;
            case DateTimeOffset moment:
                return zoned ? moment.UtcDateTime : moment.DateTime;
            case string text:
                return Parse(table, column, text, zone, zoned);
            case null:
                throw QueryFaults.NullValue(table.LogicalName, column.LogicalName);
            default:
                throw Wrong(table, column);
        }
    }

    private static DateTime Parse(TableMetadata table, ColumnMetadata column, string text, TimeZoneInfo zone, bool zoned)
    {
        if (DateTime.TryParseExact(text, Exact, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            return zoned ? DateSpan.ToUtc(day, zone) : day;
        if (!DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var moment)) throw Wrong(table, column);
        if (!zoned) return moment.DateTime;
        return SaysItsZone(text) ? moment.UtcDateTime : DateSpan.ToUtc(moment.DateTime, zone);
    }

    private static bool SaysItsZone(string text)
    {
        var time = text.AsSpan(Math.Min(text.Length, Exact.Length));
        return time.IndexOfAny('Z', 'z', '+') >= 0 || time.Contains('-');
    }

    private static object Identifier(TableMetadata table, ColumnMetadata column, object? value) => value switch
    {
        Guid => value,
        string text when Guid.TryParse(text, out var id) => id,
        null => throw QueryFaults.NullValue(table.LogicalName, column.LogicalName),
        _ => throw Wrong(table, column),
    };

    private static object Flag(TableMetadata table, ColumnMetadata column, object? value) => value switch
    {
        bool => value,
        0 or "0" or "false" or "False" => false,
        1 or "1" or "true" or "True" => true,
        null => throw QueryFaults.NullValue(table.LogicalName, column.LogicalName),
        _ => throw Wrong(table, column),
    };

    private static object Number(TableMetadata table, ColumnMetadata column, object? value) => value switch
    {
        decimal or double or int or long => value,
        float number => (double)number,
        string text when decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) => number,
        null => throw QueryFaults.NullValue(table.LogicalName, column.LogicalName),
        _ => throw Wrong(table, column),
    };

    private static FaultException<OrganizationServiceFault> Wrong(TableMetadata table, ColumnMetadata column) =>
        QueryFaults.WrongType(table.LogicalName, column.LogicalName);
}
