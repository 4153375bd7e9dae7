using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using CsvHelper;
using CsvHelper.Configuration;

namespace OmniChannel.Cli.Data;

/// <summary>Reads one CSV file (UTF-8, RFC 4180) row by row, never the whole of it.</summary>
internal sealed class CsvFile(string path, string shownName)
{
    // What a decoder puts where the bytes are no UTF-8; no honest text holds it.
    private const char Undecodable = '\uFFFD';

    /// <summary>The name to show in messages.</summary>
    public string Name { get; } = shownName;

    /// <summary>The first line: logical names of columns; null when the file is empty.</summary>
    public IReadOnlyList<string>? ReadHeader()
    {
        using var reader = Open();
        using var parser = new CsvParser(reader, Configuration());
        return parser.Read() ? parser.Record!.Select(name => name.Trim()).ToArray() : null;
    }

    /// <summary>All rows after the first line; rows that cannot be read are handed to <paramref name="reject"/> and left out.</summary>
    public IEnumerable<CsvRow> ReadRows(IReadOnlyList<string> header, Action<Rejection> reject)
    {
        using var reader = Open();
        var badQuote = false;
        using var parser = new CsvParser(reader, Configuration(() => badQuote = true));
        parser.Read();
        var start = parser.RawRow + 1;
        while (parser.Read())
        {
            var line = start;
            start = parser.RawRow + 1;
            var values = parser.Record!;
            var flaw = Flaw(header, values, badQuote);
            badQuote = false;
            if (flaw is not null) reject(new Rejection(Name, line, string.Empty, flaw));
            else yield return new CsvRow(line, values);
        }
    }

    private static string? Flaw(IReadOnlyList<string> header, string[] values, bool badQuote)
    {
        if (badQuote)
            return "a quotation mark stands where none may; put the value in quotation marks and double those inside it.";
        if (values.Length != header.Count)
            return string.Create(CultureInfo.InvariantCulture, $"the row has {values.Length} values, the first line names {header.Count} columns.");
        return values.Any(value => value.Contains(Undecodable, StringComparison.Ordinal))
            ? "the row is not UTF-8; save the file as UTF-8."
            : null;
    }

    private StreamReader Open() => new(path, Encoding.UTF8, detectEncodingFromByteOrderMarks: true, bufferSize: 1 << 16);

    private static CsvConfiguration Configuration(Action? badData = null) => new(CultureInfo.InvariantCulture)
    {
        Mode = CsvMode.RFC4180,
        IgnoreBlankLines = true,
        BadDataFound = _ => badData?.Invoke(),
    };
}

/// <summary>One row of a CSV file.</summary>
/// <param name="Line">The line on which it starts.</param>
/// <param name="Values">Its values, in the order of the header.</param>
internal readonly record struct CsvRow(long Line, string[] Values);
