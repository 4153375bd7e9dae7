using System;
using System.Collections.Generic;
using System.Globalization;
using Microsoft.Xrm.Sdk;
using OmniChannel.LocalDataverse.Metadata;
using OmniChannel.LocalDataverse.Security;

namespace OmniChannel.LocalDataverse.Formatting;

/// <summary>Writes the values of one column as people of one language and time zone read them.</summary>
internal sealed class ColumnFormatter
{
    private readonly ColumnMetadata _column;
    private readonly UserFormat _format;
    private readonly TimeZoneInfo _zone;
    private readonly Dictionary<int, string> _labels = [];
    private readonly string _number;

    private ColumnFormatter(ColumnMetadata column, CallerContext caller)
    {
        _column = column;
        _format = UserFormat.Of(caller.Language);
        _zone = caller.TimeZone;
        _number = "N" + column.Precision.ToString(CultureInfo.InvariantCulture);
        foreach (var option in column.Options) _labels[option.Value] = option.Labels.In(caller.Language);
    }

    /// <summary>A formatter; null for columns whose values have no formatted form.</summary>
    public static ColumnFormatter? For(ColumnMetadata column, CallerContext caller) => column.Type switch
    {
        ColumnType.UniqueIdentifier or ColumnType.String or ColumnType.Memo or ColumnType.EntityName => null,
        ColumnType.BigInt when column.LogicalName == "versionnumber" => null,
        _ => new ColumnFormatter(column, caller),
    };

    /// <summary>The formatted value, or null when there is none.</summary>
    /// <param name="value">The SDK value.</param>
    /// <param name="text">The name of the row referred to, or the currency symbol.</param>
    public string? Format(object value, string? text) => value switch
    {
        EntityReference => text,
        OptionSetValue option => _labels.GetValueOrDefault(option.Value),
        bool flag => _labels.GetValueOrDefault(flag ? 1 : 0) ?? (flag ? "Yes" : "No"),
        int number => number.ToString("N0", _format.Numbers),
        long number => number.ToString("N0", _format.Numbers),
        decimal number => number.ToString(_number, _format.Numbers),
        double number => number.ToString(_number, _format.Numbers),
        Money money => Amount(money.Value, text),
        DateTime moment => Moment(moment),
        OptionSetValueCollection options => Options(options),
        _ => null,
    };

    private string? Amount(decimal value, string? symbol)
    {
        if (symbol is null) return null;
        var amount = Math.Abs(value).ToString(_number, _format.Numbers);
        var sign = value < 0 ? "-" : "";
        return _format.SymbolFirst ? string.Concat(sign, symbol, amount) : string.Concat(sign, amount, " ", symbol);
    }

    private string Moment(DateTime moment)
    {
        if (_column.DateBehavior == DateBehavior.UserLocal && !ReferenceEquals(_zone, TimeZoneInfo.Utc))
            moment = TimeZoneInfo.ConvertTimeFromUtc(DateTime.SpecifyKind(moment, DateTimeKind.Utc), _zone);
        var dateOnly = _column.DateBehavior == DateBehavior.DateOnly || _column.DateFormat == DateFormat.DateOnly;
        return moment.ToString(dateOnly ? _format.Date : _format.DateAndTime, _format.Dates);
    }

    private string Options(OptionSetValueCollection options)
    {
        var labels = new List<string>(options.Count);
        foreach (var option in options)
        {
            if (_labels.TryGetValue(option.Value, out var label)) labels.Add(label);
        }

        return string.Join("; ", labels);
    }
}
