using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using OmniChannel.SolutionPackage.Model;
using OmniChannel.SolutionPackage.Reading;

namespace OmniChannel.SolutionPackage.Generating;

/// <summary>The columns of Microsoft's tables for which code is generated beside our own.</summary>
internal static class StandardColumns
{
    private const string Resource = "OmniChannel.SolutionPackage.Generating.StandardColumns.txt";

    /// <summary>The list that comes with this project.</summary>
    public static IReadOnlyList<Table> Default { get; } = Load();

    /// <summary>Reads such a list.</summary>
    /// <param name="text">Tables at the start of a line, their columns indented.</param>
    /// <exception cref="SolutionFormatException">A line is not understood.</exception>
    public static IReadOnlyList<Table> Parse(string text)
    {
        var tables = new List<(string Name, List<Column> Columns)>();
        var number = 0;
        foreach (var line in text.Split('\n').Select(l => l.TrimEnd()))
        {
            number++;
            if (line.Length == 0 || line[0] == '#') continue;
            if (line[0] != ' ') tables.Add((line, []));
            else if (tables.Count == 0) throw Wrong(number, "a column stands before any table");
            else tables[^1].Columns.Add(Column(line.Split(' ', StringSplitOptions.RemoveEmptyEntries), number));
        }

        return [.. tables.Select(t => new Table
        {
            SchemaName = t.Name, LogicalName = t.Name.ToLowerInvariant(), IsExtension = true, Columns = t.Columns,
        })];
    }

    private static IReadOnlyList<Table> Load()
    {
        using var stream = typeof(StandardColumns).Assembly.GetManifestResourceStream(Resource)!;
        using var reader = new StreamReader(stream);
        return Parse(reader.ReadToEnd());
    }

    private static Column Column(string[] words, int line)
    {
        if (words.Length < 2) throw Wrong(line, "a column needs a name and a type");
        var options = words.Skip(2).Where(w => w.Contains('=', StringComparison.Ordinal)).Select(w => Option(w, line)).ToList();
        var isReadOnly = words.Contains("readonly");
        var type = ColumnReader.TypeOf(words[1]);
        if (type == ColumnType.Other) throw Wrong(line, $"there is no type {words[1]}");
        return new Column
        {
            SchemaName = words[0],
            LogicalName = words[0].ToLowerInvariant(),
            Type = type,
            TypeName = words[1],
            MaxLength = words.Skip(2).Where(w => w.All(char.IsAsciiDigit)).Select(w => (int?)int.Parse(w, CultureInfo.InvariantCulture))
                .FirstOrDefault(),
            ValidForCreate = !isReadOnly,
            ValidForUpdate = !isReadOnly,
            OptionSet = options.Count == 0 ? null : new OptionSet { Name = words[0], Options = options },
        };
    }

    private static Option Option(string word, int line)
    {
        var parts = word.Split('=');
        return parts.Length == 2 && int.TryParse(parts[1], NumberStyles.Integer, CultureInfo.InvariantCulture, out var value)
            ? new Option(value, new LocalizedText([new Label(1033, parts[0])]))
            : throw Wrong(line, $"'{word}' is not an option; write Label=number");
    }

    private static SolutionFormatException Wrong(int line, string what) =>
        new($"The list of standard columns, line {line}: {what}.", "StandardColumns.txt", line);
}
