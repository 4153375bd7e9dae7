using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text;

namespace OmniChannel.Domain.Scoring;

/// <summary>
/// The text form shared by the memos: a version, then fields between <c>|</c>, items between <c>;</c>, parts between <c>,</c>; whatever of these
/// occurs in a code is written as %XX, so that any code survives.
/// </summary>
internal static class MemoFormat
{
    private const int FractionDigits = 7;

    private static readonly char[] ReservedCharacters = { '%', '|', ';', ',', '\r', '\n' };
    private static readonly HashSet<char> Reserved = new HashSet<char>(ReservedCharacters);

    internal static void AppendEscaped(StringBuilder text, string value)
    {
        if (value.IndexOfAny(ReservedCharacters) < 0)
        {
            text.Append(value);
            return;
        }
        foreach (var character in value)
        {
            if (!Reserved.Contains(character)) text.Append(character);
            else text.Append('%').Append(((int)character).ToString("X2", CultureInfo.InvariantCulture));
        }
    }

    internal static string Unescape(string value)
    {
        if (value.IndexOf("%", StringComparison.Ordinal) < 0) return value;
        var text = new StringBuilder(value.Length);
        for (var i = 0; i < value.Length; i++)
        {
            if (value[i] != '%')
            {
                text.Append(value[i]);
                continue;
            }
            text.Append(Escaped(value, i));
            i += 2;
        }
        return text.ToString();
    }

    private static char Escaped(string value, int at)
    {
        if (at + 2 < value.Length && int.TryParse(value.Substring(at + 1, 2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code))
            return (char)code;
        throw new FormatException("'%' is not followed by two hexadecimal digits in '" + value + "'.");
    }

    // "R" loses digits on .NET Framework; seventeen significant digits never do.
    internal static string Write(double value) => value.ToString("G17", CultureInfo.InvariantCulture);

    internal static string Write(decimal value) => value.ToString("0.############################", CultureInfo.InvariantCulture);

    /// <summary>
    /// ISO 8601 in UTC, fractions only where there are some. By hand: a memo has a date per rule, and the general formatter costs more than all the
    /// rest.
    /// </summary>
    internal static void Append(StringBuilder text, DateTime utc)
    {
        Append(text, utc.Year, 4);
        Append(text.Append('-'), utc.Month, 2);
        Append(text.Append('-'), utc.Day, 2);
        Append(text.Append('T'), utc.Hour, 2);
        Append(text.Append(':'), utc.Minute, 2);
        Append(text.Append(':'), utc.Second, 2);
        var fraction = (int)(utc.Ticks % TimeSpan.TicksPerSecond);
        if (fraction > 0)
        {
            Append(text.Append('.'), fraction, FractionDigits);
            while (text[text.Length - 1] == '0') text.Length--;
        }
        text.Append('Z');
    }

    private static void Append(StringBuilder text, int number, int digits)
    {
        var divisor = 1;
        for (var i = 1; i < digits; i++) divisor *= 10;
        for (; divisor > 0; divisor /= 10) text.Append((char)('0' + (number / divisor % 10)));
    }

    internal static double ReadDouble(string text)
    {
        var isNumber = double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value);
        if (isNumber && !double.IsNaN(value) && !double.IsInfinity(value)) return value;
        throw new FormatException("'" + text + "' is not a number.");
    }

    internal static decimal ReadDecimal(string text)
    {
        if (decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value))
            return value;
        throw new FormatException("'" + text + "' is not a decimal number.");
    }

    internal static int ReadCount(string text)
    {
        if (int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value)) return value;
        throw new FormatException("'" + text + "' is not a whole number.");
    }

    /// <summary>Reads a whole number out of a longer text.</summary>
    internal static int ReadCount(string text, int at, int length)
    {
        // Few digits, which is nearly always, need no copy.
        var number = length is > 0 and < 9 ? Digits(text, at, length) : -1;
        return number >= 0 ? number : ReadCount(text.Substring(at, length));
    }

    /// <summary>Reads what <see cref="Append(StringBuilder, DateTime)"/> writes.</summary>
    internal static DateTime ReadDate(string text) => ReadDate(text, 0, text.Length);

    /// <summary>Reads the same out of a longer text.</summary>
    internal static DateTime ReadDate(string text, int at, int length)
    {
        if (length >= 20 && text[at + 4] == '-' && text[at + 7] == '-' && text[at + 10] == 'T' && text[at + 13] == ':' && text[at + 16] == ':'
            && text[at + length - 1] == 'Z')
        {
            var year = Digits(text, at, 4);
            var month = Digits(text, at + 5, 2);
            var day = Digits(text, at + 8, 2);
            var hour = Digits(text, at + 11, 2);
            var minute = Digits(text, at + 14, 2);
            var second = Digits(text, at + 17, 2);
            var fraction = Fraction(text, at + 19, length - 20);
            if (year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month) && hour >= 0 && hour < 24
                && minute >= 0 && minute < 60 && second >= 0 && second < 60 && fraction >= 0)
            {
                return new DateTime(year, month, day, hour, minute, second, DateTimeKind.Utc).AddTicks(fraction);
            }
        }
        throw new FormatException("'" + text.Substring(at, length) + "' is not a UTC date.");
    }

    /// <summary>The ticks after the second, written in so many characters; −1 when they are not written as they should be.</summary>
    private static int Fraction(string text, int at, int length)
    {
        if (length == 0) return 0;
        var digits = length - 1;
        if (text[at] != '.' || digits < 1 || digits > FractionDigits) return -1;
        var fraction = Digits(text, at + 1, digits);
        for (var i = digits; i < FractionDigits && fraction > 0; i++) fraction *= 10;
        return fraction;
    }

    private static int Digits(string text, int start, int count)
    {
        var number = 0;
        for (var i = start; i < start + count; i++)
        {
            if (text[i] < '0' || text[i] > '9') return -1;
            number = (number * 10) + (text[i] - '0');
        }
        return number;
    }
}
