using System;
using System.Globalization;
using System.Linq;
using Microsoft.Xrm.Sdk;
using OmniChannel.LocalDataverse.Metadata;

namespace OmniChannel.Cli.Data;

/// <summary>Turns the text of a data folder into the value a column holds.</summary>
internal sealed class ValueParser(ReferenceIndex references)
{
    /// <summary>Reads one value; an empty text is "no value".</summary>
    /// <returns>The reason why it is refused, or null.</returns>
    public string? TryParse(ColumnMetadata column, string text, Entity row, out object? value)
    {
        value = null;
        if (text.Length == 0) return null;
        switch (column.Type)
        {
            case ColumnType.String:
            case ColumnType.Memo:
            case ColumnType.EntityName:
                return Text(column, text, out value);
            case ColumnType.Integer:
            case ColumnType.BigInt:
                return WholeNumber(column, text, out value);
            case ColumnType.Decimal:
            case ColumnType.Money:
            case ColumnType.Double:
                return Number(column, text, out value);
            case ColumnType.Boolean:
                return YesNo(text, out value);
            case ColumnType.DateTime:
                return Moment(column, text, out value);
            case ColumnType.Picklist:
            case ColumnType.State:
            case ColumnType.Status:
                return Choice(column, text, out value);
            case ColumnType.MultiSelectPicklist:
                return Choices(column, text, out value);
            case ColumnType.Lookup:
            case ColumnType.Customer:
            case ColumnType.Owner:
                return references.TryResolve(column, text, row, out value);
            case ColumnType.UniqueIdentifier:
                var isId = Guid.TryParse(text, out var id);
                value = id;
                return isId ? null : $"'{text}' is not an id such as 6f1c2f0e-3b0f-4c58-9d52-0a1f4b6d7c11.";
            default:
                return $"a column of type {column.Type} cannot be loaded from a file; leave it out.";
        }
    }

    private static string? Text(ColumnMetadata column, string text, out object? value)
    {
        value = text;
        return column.MaxLength > 0 && text.Length > column.MaxLength
            ? string.Create(CultureInfo.InvariantCulture, $"the text has {text.Length} characters, the column holds {column.MaxLength}.")
            : null;
    }

    private static string? WholeNumber(ColumnMetadata column, string text, out object? value)
    {
        value = null;
        if (!long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number))
            return $"'{text}' is not a whole number.";
        if (column.Type == ColumnType.BigInt) value = number;
        else if (number is >= int.MinValue and <= int.MaxValue) value = (int)number;
        else return $"{text} is too large for a whole number.";
        return OutOfRange(column, number, text);
    }

    private static string? Number(ColumnMetadata column, string text, out object? value)
    {
        value = null;
        if (!decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number))
            return $"'{text}' is not a number; write it like 12.5.";
        value = column.Type switch
        {
            ColumnType.Double => (double)number,
            ColumnType.Money => new Money(number),
            _ => Math.Round(number, column.Precision, MidpointRounding.AwayFromZero),
        };
        return OutOfRange(column, (double)number, text);
    }

    private static string? OutOfRange(ColumnMetadata column, double number, string text) =>
        number < (column.MinValue ?? double.MinValue) || number > (column.MaxValue ?? double.MaxValue)
            ? string.Create(CultureInfo.InvariantCulture, $"{text} is outside {column.MinValue ?? double.MinValue} to {column.MaxValue ?? double.MaxValue}.")
            : null;

    private static string? YesNo(string text, out object? value)
    {
        value = text.ToUpperInvariant() switch { "1" or "TRUE" or "YES" => true, "0" or "FALSE" or "NO" => false, _ => null };
        return value is null ? $"'{text}' is neither yes nor no; write 1 or 0." : null;
    }

    private static string? Moment(ColumnMetadata column, string text, out object? value)
    {
        value = null;
        if (!DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var moment))
            return $"'{text}' is not a date; write it like 2026-03-01 or 2026-03-01T09:30:00Z.";
        value = column.DateBehavior == DateBehavior.DateOnly || column.DateFormat == DateFormat.DateOnly
            ? DateTime.SpecifyKind(moment.UtcDateTime.Date, DateTimeKind.Utc)
            : moment.UtcDateTime;
        return null;
    }

    private static string? Choice(ColumnMetadata column, string text, out object? value)
    {
        var option = FindOption(column, text);
        value = option is null ? null : new OptionSetValue(option.Value);
        return option is null ? NoSuchOption(column, text) : null;
    }

    private static string? Choices(ColumnMetadata column, string text, out object? value)
    {
        var chosen = new OptionSetValueCollection();
        value = chosen;
        foreach (var part in text.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var option = FindOption(column, part);
            if (option is null) return NoSuchOption(column, part);
            chosen.Add(new OptionSetValue(option.Value));
        }

        return null;
    }

    private static OptionMetadata? FindOption(ColumnMetadata column, string text) =>
        int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            ? column.Options.FirstOrDefault(option => option.Value == number)
            : column.Options.FirstOrDefault(option => option.Labels.ByLanguage.Values.Contains(text, StringComparer.OrdinalIgnoreCase));

    private static string NoSuchOption(ColumnMetadata column, string text) =>
        $"'{text}' is not one of its choices: {string.Join(", ", column.Options.Select(option => option.Labels.Text))}.";
}
