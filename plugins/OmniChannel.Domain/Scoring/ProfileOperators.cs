using System;
using System.Collections.Generic;

namespace OmniChannel.Domain.Scoring;

/// <summary>
/// The operators of profile rules. Codes are read without case; the usual signs (<c>=</c>, <c>&lt;&gt;</c>, <c>&gt;=</c> ...) are accepted too.
/// </summary>
public static class ProfileOperators
{
    /// <summary>Equal; dates: the same UTC day; several choices: exactly these.</summary>
    public const string EqualTo = "equals";

    /// <summary>Not equal; an empty column is not equal to anything.</summary>
    public const string NotEqualTo = "not-equals";

    /// <summary>Text contains the value; several choices contain at least one of the value's.</summary>
    public const string Contains = "contains";

    /// <summary>Text begins with the value.</summary>
    public const string BeginsWith = "begins-with";

    /// <summary>Equal to one of the values, which are separated by <c>;</c>.</summary>
    public const string OneOf = "in";

    /// <summary>The column is empty.</summary>
    public const string IsEmpty = "empty";

    /// <summary>The column is not empty.</summary>
    public const string IsNotEmpty = "not-empty";

    /// <summary>Less than.</summary>
    public const string LessThan = "less-than";

    /// <summary>At most.</summary>
    public const string AtMost = "at-most";

    /// <summary>Greater than.</summary>
    public const string GreaterThan = "greater-than";

    /// <summary>At least.</summary>
    public const string AtLeast = "at-least";

    /// <summary>From the first to the second value, both included, separated by <c>;</c>.</summary>
    public const string Between = "between";

    /// <summary>Before a day.</summary>
    public const string Before = "before";

    /// <summary>After a day.</summary>
    public const string After = "after";

    /// <summary>More than so many days ago, by UTC days.</summary>
    public const string OlderThanDays = "older-than-days";

    /// <summary>Today or at most so many days ago, by UTC days.</summary>
    public const string WithinDays = "within-days";

    /// <summary>Today or at most so many days ahead, by UTC days.</summary>
    public const string InNextDays = "in-next-days";

    private static readonly string[] ForText = { EqualTo, NotEqualTo, Contains, BeginsWith, OneOf, IsEmpty, IsNotEmpty };
    private static readonly string[] ForNumber = { EqualTo, NotEqualTo, LessThan, AtMost, GreaterThan, AtLeast, Between, OneOf, IsEmpty, IsNotEmpty };
    private static readonly string[] ForYesNo = { EqualTo, NotEqualTo, IsEmpty, IsNotEmpty };
    private static readonly string[] ForChoice = { EqualTo, NotEqualTo, OneOf, IsEmpty, IsNotEmpty };
    private static readonly string[] ForChoices = { EqualTo, NotEqualTo, Contains, IsEmpty, IsNotEmpty };
    private static readonly string[] ForDate =
    {
        EqualTo, NotEqualTo, Before, After, Between, OlderThanDays, WithinDays, InNextDays, IsEmpty, IsNotEmpty,
    };

    private static readonly Dictionary<string, string> Signs = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["="] = EqualTo, ["=="] = EqualTo, ["<>"] = NotEqualTo, ["!="] = NotEqualTo, ["\u2260"] = NotEqualTo,
        ["<"] = LessThan, ["<="] = AtMost, ["\u2264"] = AtMost, [">"] = GreaterThan, [">="] = AtLeast, ["\u2265"] = AtLeast,
    };

    /// <summary>The operators that fit a type of column; none for <see cref="ProfileColumnType.Other"/>.</summary>
    public static IReadOnlyList<string> For(ProfileColumnType type)
    {
        switch (type)
        {
            case ProfileColumnType.Text:
            case ProfileColumnType.Lookup: return ForText;
            case ProfileColumnType.Number: return ForNumber;
            case ProfileColumnType.YesNo: return ForYesNo;
            case ProfileColumnType.Choice: return ForChoice;
            case ProfileColumnType.Choices: return ForChoices;
            case ProfileColumnType.Date: return ForDate;
            default: return Array.Empty<string>();
        }
    }

    /// <summary>The code as it is spelled here; an unknown text in lower case.</summary>
    public static string Canonical(string text)
    {
        var code = text.Trim().ToLowerInvariant();
        return Signs.TryGetValue(code, out var canonical) ? canonical : code;
    }

    /// <summary>Whether the outcome changes as days go by although the column does not.</summary>
    internal static bool IsRelative(string code) => code == OlderThanDays || code == WithinDays || code == InNextDays;

    internal static bool NeedsNoValue(string code) => code == IsEmpty || code == IsNotEmpty;
}
