using System.Collections.Generic;
using System.Globalization;

namespace OmniChannel.LocalDataverse.Formatting;

/// <summary>
/// How numbers and dates are written in a language. Own table instead of the machine's cultures, whose data differ from machine to machine.
/// </summary>
internal sealed class UserFormat
{
    private static readonly UserFormat English = new(1033, ".", ",", "M/d/yyyy", "h:mm tt", symbolFirst: true);

    private static readonly Dictionary<int, UserFormat> ByLanguage = new()
    {
        [1033] = English,
        [1031] = new UserFormat(1031, ",", ".", "dd.MM.yyyy", "HH:mm", symbolFirst: false),
        [1036] = new UserFormat(1036, ",", " ", "dd/MM/yyyy", "HH:mm", symbolFirst: false),
        [1040] = new UserFormat(1040, ",", ".", "dd/MM/yyyy", "HH:mm", symbolFirst: false),
        [2057] = new UserFormat(2057, ".", ",", "dd/MM/yyyy", "HH:mm", symbolFirst: true),
        [3082] = new UserFormat(3082, ",", ".", "dd/MM/yyyy", "H:mm", symbolFirst: false),
    };

    private UserFormat(int language, string decimalPoint, string group, string date, string time, bool symbolFirst)
    {
        Language = language;
        Date = date;
        DateAndTime = date + " " + time;
        SymbolFirst = symbolFirst;
        Numbers = (NumberFormatInfo)NumberFormatInfo.InvariantInfo.Clone();
        Numbers.NumberDecimalSeparator = decimalPoint;
        Numbers.NumberGroupSeparator = group;
        Dates = (DateTimeFormatInfo)DateTimeFormatInfo.InvariantInfo.Clone();
    }

    public int Language { get; }

    /// <summary>Pattern of a date.</summary>
    public string Date { get; }

    /// <summary>Pattern of a date with its time.</summary>
    public string DateAndTime { get; }

    /// <summary>Whether the currency symbol stands before the amount.</summary>
    public bool SymbolFirst { get; }

    public NumberFormatInfo Numbers { get; }

    public DateTimeFormatInfo Dates { get; }

    /// <summary>The format of a language; English for one that the table lacks.</summary>
    public static UserFormat Of(int language) => ByLanguage.GetValueOrDefault(language, English);
}
