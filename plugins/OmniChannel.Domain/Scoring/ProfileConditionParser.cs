using System;
using System.Collections.Generic;
using System.Globalization;
using OmniChannel.Domain.Wording;

namespace OmniChannel.Domain.Scoring;

/// <summary>Turns operator and value text of a profile rule into a condition, or into the reason why that is impossible.</summary>
internal static class ProfileConditionParser
{
    private static readonly char[] Separators = { ';' };

    /// <summary>Either <paramref name="condition"/> or the returned phrase is null.</summary>
    internal static Phrase? Parse(string attribute, ProfileColumn column, string @operator, string? value, out ProfileCondition? condition)
    {
        condition = null;
        var code = ProfileOperators.Canonical(@operator);
        var fitting = ProfileOperators.For(column.Type);
        if (fitting.Count == 0) return ModelMessages.ColumnNotComparable.With(attribute);
        if (!Contains(fitting, code)) return ModelMessages.OperatorDoesNotFit.With(@operator, attribute, string.Join(", ", fitting));
        if (ProfileOperators.NeedsNoValue(code))
        {
            condition = new ProfileCondition(attribute, code, string.Empty, (_, _) => false);
            return null;
        }
        if (string.IsNullOrWhiteSpace(value)) return ModelMessages.ValueMissing.With(code);
        var test = Test(column, code, ComparableText.Of(value!), out var expected);
        if (test == null) return ModelMessages.ValueUnreadable.With(value!, attribute, expected!);
        var days = ProfileOperators.IsRelative(code) && IsWholeNumber(ComparableText.Of(value!), out var number) ? number : 0;
        condition = new ProfileCondition(attribute, code, value!.Trim(), test, days);
        return null;
    }

    private static Func<ProfileValue, DateTime, bool>? Test(ProfileColumn column, string code, string value, out Phrase? expected)
    {
        expected = null;
        switch (column.Type)
        {
            case ProfileColumnType.Text: return OfText(code, value);
            case ProfileColumnType.Lookup: return OfLookup(code, value);
            case ProfileColumnType.Number: return OfNumber(code, value, out expected);
            case ProfileColumnType.YesNo: return OfYesNo(code, value, out expected);
            case ProfileColumnType.Date: return OfDate(code, value, out expected);
            default: return OfChoices(column, code, value, out expected);
        }
    }

    private static Func<ProfileValue, DateTime, bool> OfText(string code, string value)
    {
        var wanted = Items(value);
        switch (code)
        {
            case ProfileOperators.EqualTo: return (v, _) => v.AsText != null && ComparableText.Same(v.AsText, value);
            case ProfileOperators.NotEqualTo: return (v, _) => v.AsText == null || !ComparableText.Same(v.AsText, value);
            case ProfileOperators.Contains: return (v, _) => v.AsText != null && ComparableText.Contains(v.AsText, value);
            case ProfileOperators.BeginsWith: return (v, _) => v.AsText != null && v.AsText.StartsWith(value, StringComparison.OrdinalIgnoreCase);
            default: return (v, _) => v.AsText != null && Array.Exists(wanted, item => ComparableText.Same(v.AsText, item));
        }
    }

    private static Func<ProfileValue, DateTime, bool> OfLookup(string code, string value)
    {
        var byName = OfText(code, value);
        var ids = new List<Guid>();
        foreach (var item in code == ProfileOperators.OneOf ? Items(value) : new[] { value })
        {
            if (Guid.TryParse(item, out var id)) ids.Add(id);
        }
        if (ids.Count == 0) return byName;
        if (code == ProfileOperators.NotEqualTo) return (v, today) => !(v.AsId is Guid id && ids.Contains(id));
        return (v, today) => (v.AsId is Guid id && ids.Contains(id)) || byName(v, today);
    }

    private static Func<ProfileValue, DateTime, bool>? OfNumber(string code, string value, out Phrase? expected)
    {
        var several = code == ProfileOperators.Between || code == ProfileOperators.OneOf;
        expected = code == ProfileOperators.Between ? ModelMessages.ExpectsTwoNumbers.With() : ModelMessages.ExpectsNumber.With();
        var numbers = new List<decimal>();
        foreach (var item in several ? Items(value) : new[] { value })
        {
            if (!IsNumber(item, out var number)) return null;
            numbers.Add(number);
        }
        if (numbers.Count == 0 || (code == ProfileOperators.Between && (numbers.Count != 2 || numbers[0] > numbers[1]))) return null;
        var first = numbers[0];
        switch (code)
        {
            case ProfileOperators.EqualTo: return (v, _) => v.AsNumber == first;
            case ProfileOperators.NotEqualTo: return (v, _) => v.AsNumber != first;
            case ProfileOperators.LessThan: return (v, _) => v.AsNumber < first;
            case ProfileOperators.AtMost: return (v, _) => v.AsNumber <= first;
            case ProfileOperators.GreaterThan: return (v, _) => v.AsNumber > first;
            case ProfileOperators.AtLeast: return (v, _) => v.AsNumber >= first;
            case ProfileOperators.Between: return (v, _) => v.AsNumber >= first && v.AsNumber <= numbers[1];
            default: return (v, _) => v.AsNumber is decimal number && numbers.Contains(number);
        }
    }

    private static Func<ProfileValue, DateTime, bool>? OfYesNo(string code, string value, out Phrase? expected)
    {
        expected = ModelMessages.ExpectsYesNo.With();
        bool wanted;
        switch (value.ToLowerInvariant())
        {
            case "1": case "true": case "yes": case "ja": case "si": case "s\u00ec": wanted = true; break;
            case "0": case "false": case "no": case "nein": wanted = false; break;
            default: return null;
        }
        return code == ProfileOperators.EqualTo ? (v, _) => v.AsYesNo == wanted : (v, _) => v.AsYesNo != wanted;
    }

    private static Func<ProfileValue, DateTime, bool>? OfChoices(ProfileColumn column, string code, string value, out Phrase? expected)
    {
        expected = ModelMessages.ExpectsChoice.With(string.Join(", ", column.Choices.Keys));
        var wanted = new HashSet<int>();
        foreach (var item in Items(value))
        {
            if (column.Choices.TryGetValue(item, out var number) || (IsWholeNumber(item, out number) && IsChoice(column, number))) wanted.Add(number);
            else return null;
        }
        if (wanted.Count == 0 || (column.Type == ProfileColumnType.Choice && code != ProfileOperators.OneOf && wanted.Count > 1)) return null;
        switch (code)
        {
            case ProfileOperators.EqualTo: return (v, _) => v.AsChoices != null && wanted.SetEquals(v.AsChoices);
            case ProfileOperators.NotEqualTo: return (v, _) => v.AsChoices == null || !wanted.SetEquals(v.AsChoices);
            default: return (v, _) => v.AsChoices != null && wanted.Overlaps(v.AsChoices);
        }
    }

    private static Func<ProfileValue, DateTime, bool>? OfDate(string code, string value, out Phrase? expected)
    {
        if (ProfileOperators.IsRelative(code))
        {
            expected = ModelMessages.ExpectsDays.With();
            if (!IsWholeNumber(value, out var days) || days < 0 || days > 36500) return null;
            switch (code)
            {
                case ProfileOperators.OlderThanDays: return (v, today) => v.AsDate is DateTime date && (today - date.Date).TotalDays > days;
                case ProfileOperators.WithinDays:
                    return (v, today) => v.AsDate is DateTime date && (today - date.Date).TotalDays <= days && date.Date <= today;
                default: return (v, today) => v.AsDate is DateTime date && (date.Date - today).TotalDays <= days && date.Date >= today;
            }
        }
        expected = code == ProfileOperators.Between ? ModelMessages.ExpectsTwoDates.With() : ModelMessages.ExpectsDate.With();
        var dates = new List<DateTime>();
        foreach (var item in code == ProfileOperators.Between ? Items(value) : new[] { value })
        {
            if (!IsDay(item, out var day)) return null;
            dates.Add(day);
        }
        if (code == ProfileOperators.Between && (dates.Count != 2 || dates[0] > dates[1])) return null;
        var first = dates[0];
        switch (code)
        {
            case ProfileOperators.EqualTo: return (v, _) => v.AsDate?.Date == first;
            case ProfileOperators.NotEqualTo: return (v, _) => v.AsDate?.Date != first;
            case ProfileOperators.Before: return (v, _) => v.AsDate?.Date < first;
            case ProfileOperators.After: return (v, _) => v.AsDate?.Date > first;
            default: return (v, _) => v.AsDate?.Date >= first && v.AsDate?.Date <= dates[1];
        }
    }

    private static bool IsNumber(string text, out decimal number) =>
        decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out number);

    private static bool IsDay(string text, out DateTime day) =>
        DateTime.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal,
            out day);

    private static bool IsWholeNumber(string text, out int number) =>
        int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out number);

    private static bool IsChoice(ProfileColumn column, int number)
    {
        if (column.Choices.Count == 0) return true;
        foreach (var choice in column.Choices)
        {
            if (choice.Value == number) return true;
        }
        return false;
    }

    private static string[] Items(string value)
    {
        var items = value.Split(Separators, StringSplitOptions.RemoveEmptyEntries);
        for (var i = 0; i < items.Length; i++) items[i] = items[i].Trim();
        return Array.FindAll(items, item => item.Length > 0);
    }

    private static bool Contains(IReadOnlyList<string> codes, string code)
    {
        for (var i = 0; i < codes.Count; i++)
        {
            if (codes[i] == code) return true;
        }
        return false;
    }
}
