using System;
using System.Collections.Generic;
using System.IO;
using System.Reflection;

namespace OmniChannel.LocalDataverse.Metadata;

/// <summary>Reads the tables of the platform from the data files of this assembly.</summary>
internal static class SystemTables
{
    private static readonly string[] Files = ["common", "customer", "activity", "organization", "platform"];

    /// <summary>A fresh draft with all tables of the platform.</summary>
    public static CatalogDraft Read()
    {
        var draft = new CatalogDraft();
        var fragments = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        foreach (var file in Files) ReadFile(file, draft, fragments);
        return draft;
    }

    /// <summary>Adds the columns of a fragment, such as <c>ownedbyuser</c>, that a table does not have yet.</summary>
    public static void AddFragment(CatalogDraft draft, TableDraft table, string fragment)
    {
        var fragments = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        ReadFile("common", draft, fragments);
        new TableBlock(draft, table, fragments).Use(fragment, string.Empty);
    }

    private static void ReadFile(string file, CatalogDraft draft, Dictionary<string, List<string>> fragments)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream($"System/{file}.tables")
            ?? throw new InvalidOperationException($"The data file System/{file}.tables is not in the assembly.");
        using var reader = new StreamReader(stream);
        List<string>? fragment = null;
        TableBlock? block = null;
        while (reader.ReadLine() is { } line)
        {
            if (line.Length == 0 || line[0] == '#') continue;
            if (line[0] != ' ')
            {
                var words = SystemLine.Parse(line);
                (fragment, block) = words.Words[0] == "fragment"
                    ? (fragments[words.Words[1]] = [], (TableBlock?)null)
                    : ((List<string>?)null, TableBlock.Start(draft, words, fragments));
            }
            else if (fragment is not null) fragment.Add(line);
            else block!.Add(line);
        }
    }
}
