using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;

namespace OmniChannel.LocalDataverse.Metadata;

/// <summary>Words of the platform's own tables, columns and options in the languages that an environment has.</summary>
internal static class SystemLabels
{
    private const int German = 1031;
    private const int Italian = 1040;

    private static readonly Lazy<Dictionary<string, Labels>> Words = new(Read);

    /// <summary>The text of a table for a word that all tables share, or that is its own; one that nobody has translated is there in English.</summary>
    public static Labels Of(string table, string english) =>
        Words.Value.GetValueOrDefault($"{table}.{english}") ?? Words.Value.GetValueOrDefault(english) ?? new Labels(english);

    /// <summary>A word that does not depend on a table.</summary>
    public static Labels Of(string english) => Of(string.Empty, english);

    /// <summary>Options with their texts.</summary>
    public static IReadOnlyList<OptionMetadata> Of(string table, IEnumerable<OptionMetadata> options) =>
        [.. options.Select(option => option with { Labels = Of(table, option.Labels.Text) })];

    private static Dictionary<string, Labels> Read()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("System/words.labels")
            ?? throw new InvalidOperationException("The data file System/words.labels is not in the assembly.");
        using var reader = new StreamReader(stream);
        var words = new Dictionary<string, Labels>(StringComparer.Ordinal);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length == 0 || line[0] == '#') continue;
            var texts = line.Split(" = ");
            var english = texts[0][(texts[0].IndexOf('.', StringComparison.Ordinal) + 1)..];
            words.Add(texts[0], new Labels([new(Catalog.BaseLanguage, english), new(German, texts[1]), new(Italian, texts[2])]));
        }

        return words;
    }
}
