using System;
using System.Globalization;

namespace OmniChannel.Domain.Wording;

/// <summary>
/// Numbers and dates as the readers of a language write them, from fixed rules: an operating system's culture data differ between machines.
/// </summary>
public static class Notation
{
    /// <summary>
    /// A value as text: numbers without trailing zeros, dates as day, phrases in the same language, anything else by its invariant text.
    /// </summary>
    public static string Write(object? value, Language language)
    {
        switch (value)
        {
            case null: return string.Empty;
            case string text: return text;
            case IWorded worded: return worded.In(language);
            case decimal number: return Localised(number.ToString("0.######", CultureInfo.InvariantCulture), language);
            case double number: return Localised(number.ToString("0.######", CultureInfo.InvariantCulture), language);
            case DateTime date: return Day(date, language);
            case IFormattable other: return other.ToString(null, CultureInfo.InvariantCulture);
            default: return value.ToString() ?? string.Empty;
        }
    }

    /// <summary>Points with exactly two places.</summary>
    public static string Points(decimal points, Language language) =>
        Localised(points.ToString("0.00", CultureInfo.InvariantCulture), language);

    /// <summary>Points with exactly two places and always a sign: <c>+3.50</c>, <c>−2.00</c>.</summary>
    public static string SignedPoints(decimal points, Language language) =>
        (points < 0 ? "\u2212" : "+") + Points(Math.Abs(points), language);

    /// <summary>A day: <c>2026-11-21</c>, <c>21.11.2026</c>, <c>21/11/2026</c>.</summary>
    public static string Day(DateTime date, Language language)
    {
        var format = language == Language.German ? "dd.MM.yyyy" : language == Language.Italian ? "dd'/'MM'/'yyyy" : "yyyy-MM-dd";
        return date.ToString(format, CultureInfo.InvariantCulture);
    }

    private static string Localised(string invariant, Language language) =>
        language == Language.English ? invariant : invariant.Replace('.', ',');
}
