using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text;

namespace OmniChannel.Domain.Scoring;

/// <summary>
/// The text form shared by the memos: a version, then fields between <c>|</c>, items between <c>;</c>, parts between <c>,</c>; whatever of these occurs
/// in a code is written as %XX, so that any code survives.
/// </summary>
internal static class MemoFormat
{
    private static readonly HashSet<char> Reserved = new HashSet<char> { '%', '|', ';', ',', '\r', '\n' };

    internal static void AppendEscaped(StringBuilder text, string value)
    {
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
            if (i + 2 >= value.Length || !int.TryParse(value.Substring(i + 1, 2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code))
                throw new FormatException("'%' is not followed by two hexadecimal digits in '" + value + "'.");
            text.Append((char)code);
            i += 2;
        }
        return text.ToString();
    }

    // "R" loses digits on .NET Framework; seventeen significant digits never do.
    internal static string Write(double value) => value.ToString("G17", CultureInfo.InvariantCulture);

    internal static string Write(decimal value) => value.ToString("0.############################", CultureInfo.InvariantCulture);

    internal static string Write(DateTime utc) => utc.ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'", CultureInfo.InvariantCulture);

    internal static double ReadDouble(string text)
    {
        if (double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) && !double.IsNaN(value) && !double.IsInfinity(value)) return value;
        throw new FormatException("'" + text + "' is not a number.");
    }

    internal static decimal ReadDecimal(string text)
    {
        if (decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value)) return value;
        throw new FormatException("'" + text + "' is not a decimal number.");
    }

    internal static int ReadCount(string text)
    {
        if (int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value)) return value;
        throw new FormatException("'" + text + "' is not a whole number.");
    }

    internal static DateTime ReadDate(string text)
    {
        if (DateTime.TryParseExact(
            text, "yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'", CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal | DateTimeStyles.AssumeUniversal, out var value))
        {
            return value;
        }
        throw new FormatException("'" + text + "' is not a UTC date.");
    }
}
