using System;
using System.Text;
using OmniChannel.LocalDataverse.Metadata;

namespace OmniChannel.LocalDataverse.Queries.Planning;

/// <summary>
/// A value of a condition, as the store keeps values of the column. Conditions and values are known by their positions; beyond the last value means
/// the last.
/// </summary>
internal sealed class ConditionParameter(TableMetadata table, ColumnMetadata column, int condition, int value) : ParameterSource
{
    public override object? Resolve(QueryBinding binding)
    {
        var values = binding.Conditions[condition].Values;
        return ConditionValue.ToStore(table, column, values[Math.Min(value, values.Count - 1)], binding.Caller.TimeZone);
    }
}

/// <summary>The pattern of a like condition; begins-with and ends-with add their wildcard.</summary>
internal sealed class PatternParameter(TableMetadata table, ColumnMetadata column, int condition, string before, string after) : ParameterSource
{
    public override object? Resolve(QueryBinding binding)
    {
        var text = ConditionValue.Text(table, column, binding.Conditions[condition].Values[0]);
        return string.Concat(before, text, after);
    }
}

/// <summary>One option of a multi-select choice, between the commas that surround it in the store.</summary>
internal sealed class OptionParameter(TableMetadata table, ColumnMetadata column, int condition, int value) : ParameterSource
{
    public override object? Resolve(QueryBinding binding)
    {
        var values = binding.Conditions[condition].Values;
        return string.Create(
            System.Globalization.CultureInfo.InvariantCulture,
                $",{ConditionValue.Integer(table, column, values[Math.Min(value, values.Count - 1)])},");
    }
}

/// <summary>How long the stored text of a multi-select choice is when it holds exactly the given options.</summary>
internal sealed class OptionsLengthParameter(TableMetadata table, ColumnMetadata column, int condition) : ParameterSource
{
    public override object? Resolve(QueryBinding binding)
    {
        var text = new StringBuilder(",");
        foreach (var value in binding.Conditions[condition].Values)
            text.Append(System.Globalization.CultureInfo.InvariantCulture, $"{ConditionValue.Integer(table, column, value)},");
        return text.Length;
    }
}

/// <summary>A whole number among the values of a condition, whatever the type of its column.</summary>
internal sealed class NumberParameter(TableMetadata table, ColumnMetadata column, int condition, int value) : ParameterSource
{
    public override object? Resolve(QueryBinding binding) => ConditionValue.Integer(table, column, binding.Conditions[condition].Values[value]);
}

/// <summary>One end of the span of time that a date operator means.</summary>
internal sealed class DateParameter(TableMetadata table, ColumnMetadata column, int condition, bool isEnd) : ParameterSource
{
    public override object? Resolve(QueryBinding binding)
    {
        var span = DateSpan.Of(table, column, binding.Conditions[condition], binding.UtcNow, binding.Caller.TimeZone);
        return (isEnd ? span.End : span.Start).Ticks;
    }
}
