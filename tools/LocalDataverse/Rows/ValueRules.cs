using System;
using System.Globalization;
using System.ServiceModel;
using Microsoft.Xrm.Sdk;
using OmniChannel.LocalDataverse.Faults;
using OmniChannel.LocalDataverse.Metadata;

namespace OmniChannel.LocalDataverse.Rows;

/// <summary>Checks a value against its column with the platform's error numbers, and brings it into the form that is kept.</summary>
internal static class ValueRules
{
    private static readonly long MinDateTicks = new DateTime(1753, 1, 1, 0, 0, 0, DateTimeKind.Utc).Ticks;

    /// <summary>The value as it is kept; null for one that clears the column.</summary>
    public static object? Check(TableMetadata table, ColumnMetadata column, object? value)
    {
        if (value is null) return null;
        switch (column.Type)
        {
            case ColumnType.String or ColumnType.Memo or ColumnType.EntityName:
                return Text(table, column, value);
            case ColumnType.Integer:
                return Whole(table, column, value);
            case ColumnType.BigInt:
                return value is long or int ? Convert.ToInt64(value, CultureInfo.InvariantCulture) : throw WrongType(table, column, value);
            case ColumnType.Boolean:
                return value is bool ? value : throw WrongType(table, column, value);
            case ColumnType.Picklist or ColumnType.State or ColumnType.Status:
                return Option(table, column, value);
            case ColumnType.MultiSelectPicklist:
                return Options(table, column, value);
            case ColumnType.Decimal:
                return value is decimal number ? InRange(table, column, (double)number, value) : throw WrongType(table, column, value);
            case ColumnType.Double:
                return value is double real ? InRange(table, column, real, value) : throw WrongType(table, column, value);
            case ColumnType.Money:
                return value is Money money ? InRange(table, column, (double)money.Value, value) : throw WrongType(table, column, value);
            case ColumnType.DateTime:
                return Date(table, column, value);
            case ColumnType.UniqueIdentifier:
                return value is Guid ? value : throw WrongType(table, column, value);
            case ColumnType.Lookup or ColumnType.Customer or ColumnType.Owner:
                return Reference(table, column, value);
            default:
                return value;
        }
    }

    private static string? Text(TableMetadata table, ColumnMetadata column, object value)
    {
        if (value is not string text) throw WrongType(table, column, value);
        if (text.Length == 0) return null;
        if (column.MaxLength > 0 && text.Length > column.MaxLength)
        {
            throw Fault.Of(
                ErrorCodes.StringLengthTooLong,
                $"A validation error occurred. The length of the '{column.LogicalName}' attribute of the '{table.LogicalName}' entity exceeded the "
                + $"maximum allowed length of '{column.MaxLength}'.");
        }

        return text;
    }

    private static object Whole(TableMetadata table, ColumnMetadata column, object value)
    {
        if (value is not int number) throw WrongType(table, column, value);
        if (number < column.MinValue || number > column.MaxValue)
        {
            throw Fault.Of(
                ErrorCodes.IntegerValueOutOfRange,
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"A validation error occurred. The value {number} of '{column.LogicalName}' on record of type '{table.LogicalName}' is outside the valid range ({column.MinValue} to {column.MaxValue})."));
        }

        return value;
    }

    private static object InRange(TableMetadata table, ColumnMetadata column, double number, object value)
    {
        if (number < column.MinValue || number > column.MaxValue)
        {
            throw Fault.Of(
                ErrorCodes.DecimalValueOutOfRange,
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"A validation error occurred. The value {number} of '{column.LogicalName}' on record of type '{table.LogicalName}' is outside the valid range ({column.MinValue} to {column.MaxValue})."));
        }

        return value;
    }

    private static object Option(TableMetadata table, ColumnMetadata column, object value)
    {
        if (value is not OptionSetValue option) throw WrongType(table, column, value);
        if (column.Options.Count > 0 && column.Option(option.Value) is null)
        {
            throw Fault.Of(
                column.Type == ColumnType.Picklist ? ErrorCodes.ValueNotInOptionSet : ErrorCodes.InvalidStateCodeStatusCode,
                $"A validation error occurred.  The value {option.Value} of '{column.LogicalName}' on record of type '{table.LogicalName}' is outside the valid range.");
        }

        return value;
    }

    private static OptionSetValueCollection Options(TableMetadata table, ColumnMetadata column, object value)
    {
        if (value is not OptionSetValueCollection options) throw WrongType(table, column, value);
        foreach (var option in options) Option(table, column, option);
        return options;
    }

    private static object Date(TableMetadata table, ColumnMetadata column, object value)
    {
        if (value is not DateTime moment) throw WrongType(table, column, value);
        if (moment.Ticks < MinDateTicks)
        {
            throw Fault.Of(
                ErrorCodes.InvalidArgument,
                $"DateTime is less than minimum value supported by CrmDateTime. Actual value: {moment.ToString("MM/dd/yyyy HH:mm:ss", CultureInfo.InvariantCulture)}, Minimum value supported: 01/01/1753 00:00:00");
        }

        return value;
    }

    private static EntityReference Reference(TableMetadata table, ColumnMetadata column, object value)
    {
        if (value is not EntityReference reference) throw WrongType(table, column, value);
        foreach (var target in column.Targets)
        {
            if (target == reference.LogicalName) return reference;
        }

        if (column.Targets.Count == 0) return reference;
        throw Fault.Of(
            ErrorCodes.IncorrectAttributeValueType,
            $"The entity reference of '{column.LogicalName}' of '{table.LogicalName}' is of type '{reference.LogicalName}'; it takes {string.Join(", ", column.Targets)}.");
    }

    private static FaultException<OrganizationServiceFault> WrongType(TableMetadata table, ColumnMetadata column, object value) => Fault.Of(
        ErrorCodes.IncorrectAttributeValueType,
        $"Incorrect attribute value type {value.GetType()} for '{column.LogicalName}' ({column.Type}) of '{table.LogicalName}'.");
}
