using System;
using System.Collections.Generic;
using System.Linq;
using CsvHelper;

namespace OmniChannel.Cli.Data;

/// <summary>Reads one CSV file (UTF-8, RFC 4180) row by row, never the whole of it.</summary>
internal sealed class CsvFile(string path, string shownName)
{
    // What a decoder puts where the bytes are no UTF-8; no honest text holds it.
    private const char Undecodable = '\uFFFD';

    private static readonly (char Character, string Name)[] OtherSeparators = [(';', "semicolons"), ('\t', "tabs")];

    private static readonly CsvReaderOptions Options = new()
    {
        Separator = ',',
        TrackLineNumbers = true,
        DetectSeparatorHint = false,
        MalformedData = CsvMalformedDataHandling.Skip,
        FieldCountMismatch = CsvFieldCountHandling.Skip,
    };

    /// <summary>The name to show in messages.</summary>
    public string Name { get; } = shownName;

    /// <summary>Opens a file to write in the same format.</summary>
    public static CsvWriter Writer(string path) => CsvWriter.ToFile(path, CsvWriterOptions.Default with { NewLine = "\n" });

    /// <summary>The first line: logical names of columns; null when the file is empty.</summary>
    public IReadOnlyList<string>? ReadHeader()
    {
        using var reader = CsvReader.FromFile(path, Options);
        reader.ReadHeader();
        return reader.Headers.Count == 0 ? null : [.. reader.Headers.Select(name => name.Trim())];
    }

    /// <summary>What is wrong with a first line whatever the table, and what to do about it; null when nothing is.</summary>
    public static string? FlawOf(IReadOnlyList<string> header)
    {
        if (header.Count == 1 && OtherSeparators.FirstOrDefault(other => header[0].Contains(other.Character, StringComparison.Ordinal)) is { Name: { } name })
            return $"its values are parted by {name}; save the file with commas (in a spreadsheet: CSV UTF-8, comma delimited).";
        return header.GroupBy(column => column, StringComparer.Ordinal).FirstOrDefault(column => column.Count() > 1) is { Key: var twice }
            ? $"the column {twice} stands there twice; keep one of them."
            : null;
    }

    /// <summary>All rows after the first line; rows that cannot be read are handed to <paramref name="reject"/> and left out.</summary>
    public IEnumerable<CsvRow> ReadRows(Action<Rejection> reject)
    {
        var options = Options with { OnMalformedRecord = record => reject(new Rejection(Name, record.LineNumber, string.Empty, Flaw(record.Reason))) };
        using var reader = CsvReader.FromFile(path, options);
        while (reader.Read())
        {
            var values = new string[reader.FieldCount];
            for (var index = 0; index < values.Length; index++) values[index] = reader.GetString(index);
            if (values.Any(value => value.Contains(Undecodable, StringComparison.Ordinal)))
                reject(new Rejection(Name, reader.LineNumber, string.Empty, "the row is not UTF-8; save the file as UTF-8."));
            else
                yield return new CsvRow(reader.LineNumber, values);
        }
    }

    private static string Flaw(CsvMalformedReason reason) => reason switch
    {
        CsvMalformedReason.FieldCountMismatch => "the row has more or fewer values than the first line names columns; put values with a comma in quotation marks.",
        CsvMalformedReason.UnterminatedQuote => "a quotation mark that opens here is never closed, so nothing after it could be read; close it.",
        _ => "a quotation mark stands where none may; put the value in quotation marks and double those inside it.",
    };
}

/// <summary>One row of a CSV file.</summary>
/// <param name="Line">The line on which it starts.</param>
/// <param name="Values">Its values, in the order of the header.</param>
internal readonly record struct CsvRow(long Line, string[] Values);
