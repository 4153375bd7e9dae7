using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text;
using Microsoft.Xrm.Sdk;
using OmniChannel.LocalDataverse.Metadata;

namespace OmniChannel.LocalDataverse.Store;

/// <summary>Turns values of the SDK into what the store keeps, and back. Whether a value is allowed is the business of the caller.</summary>
internal static class StoreValue
{
    private static readonly object True = true;
    private static readonly object False = false;

    /// <summary>What the store keeps for a value; the target table of a polymorphic reference goes into its companion column.</summary>
    public static object? ToSql(ColumnMetadata column, object? value) => value switch
    {
        null => null,
        EntityReference reference => reference.Id,
        OptionSetValue option => option.Value,
        Money money => (double)Round(money.Value, column.Precision),
        decimal number => (double)Round(number, column.Precision),
        double number when column.Type == ColumnType.Double => Math.Round(number, Math.Min(column.Precision, 15), MidpointRounding.AwayFromZero),
        DateTime moment => Ticks(column, moment),
        OptionSetValueCollection options => Join(options),
        _ => value,
    };

    /// <summary>The SDK value of what the store has; null for null.</summary>
    /// <param name="column">The column.</param>
    /// <param name="reader">Stands on the row.</param>
    /// <param name="ordinal">Position of the value.</param>
    /// <param name="typeOrdinal">Position of the companion column of a polymorphic reference; -1 where there is none.</param>
    public static object? FromSql(ColumnMetadata column, StoreReader reader, int ordinal, int typeOrdinal = -1)
    {
        if (reader.IsNull(ordinal)) return null;
        switch (column.Type)
        {
            case ColumnType.UniqueIdentifier:
                return reader.Guid(ordinal);
            case ColumnType.Lookup or ColumnType.Customer or ColumnType.Owner:
                return new EntityReference(typeOrdinal >= 0 ? reader.Text(typeOrdinal) : column.Targets[0], reader.Guid(ordinal));
            case ColumnType.Integer:
                return reader.Int32(ordinal);
            case ColumnType.BigInt:
                return reader.Int64(ordinal);
            case ColumnType.Boolean:
                return reader.Int32(ordinal) != 0 ? True : False;
            case ColumnType.Picklist or ColumnType.State or ColumnType.Status:
                return new OptionSetValue(reader.Int32(ordinal));
            case ColumnType.Decimal:
                return ToDecimal(reader.Double(ordinal), column.Precision);
            case ColumnType.Money:
                return new Money(ToDecimal(reader.Double(ordinal), column.Precision));
            case ColumnType.Double:
                return reader.Double(ordinal);
            case ColumnType.DateTime:
                return new DateTime(
                    reader.Int64(ordinal),
                    column.DateBehavior == DateBehavior.UserLocal ? DateTimeKind.Utc : DateTimeKind.Unspecified);
            case ColumnType.MultiSelectPicklist:
                return Split(reader.Text(ordinal));
            default:
                return reader.Text(ordinal);
        }
    }

    /// <summary>A stored number with the places of its column; a number read back is equal to the one written.</summary>
    public static decimal ToDecimal(double value, int precision) => Round((decimal)value, precision);

    private static decimal Round(decimal value, int precision) => Math.Round(value, precision, MidpointRounding.AwayFromZero);

    private static long Ticks(ColumnMetadata column, DateTime moment) => column.DateBehavior switch
    {
        DateBehavior.DateOnly => moment.Date.Ticks,
        // Dataverse keeps whole seconds.
        DateBehavior.TimeZoneIndependent => moment.Ticks - (moment.Ticks % TimeSpan.TicksPerSecond),
        _ => ToUtc(moment).Ticks / TimeSpan.TicksPerSecond * TimeSpan.TicksPerSecond,
    };

    // A value of unspecified kind is taken for UTC, as the organization service does.
    private static DateTime ToUtc(DateTime moment) => moment.Kind == DateTimeKind.Local ? moment.ToUniversalTime() : moment;

    private static string? Join(OptionSetValueCollection options)
    {
        if (options.Count == 0) return null;
        var text = new StringBuilder(",");
        foreach (var option in options) text.Append(CultureInfo.InvariantCulture, $"{option.Value},");
        return text.ToString();
    }

    private static OptionSetValueCollection Split(string text)
    {
        var options = new List<OptionSetValue>();
        foreach (var part in text.Split(',', StringSplitOptions.RemoveEmptyEntries))
            options.Add(new OptionSetValue(int.Parse(part, CultureInfo.InvariantCulture)));
        return new OptionSetValueCollection(options);
    }
}
