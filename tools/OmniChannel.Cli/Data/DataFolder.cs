using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace OmniChannel.Cli.Data;

/// <summary>A folder with one CSV file per table, or several parts of one: <c>contact.csv</c>, <c>omni_interaction.2026.csv</c>.</summary>
internal sealed class DataFolder
{
    /// <summary>Tables that others refer to come first; tables not named here come after these and before <see cref="Events"/>.</summary>
    private static readonly string[] First =
    [
        "businessunit", "systemuser", "team", "queue", "account", "contact", "omni_setting",
        "omni_contenttype", "omni_term", "omni_termlabel", "omni_content", "omni_channel", "omni_interactiontype",
    ];

    /// <summary>What is refused while a model is no draft any more is loaded before models are published.</summary>
    public static readonly IReadOnlyList<string> Models = ["omni_scoringmodel", "omni_scoringgroup", "omni_scoringrule", "omni_gradeband"];

    /// <summary>What happened: loaded last, when everything that reacts to it is in place.</summary>
    public static readonly IReadOnlyList<string> Events = ["omni_interaction", "omni_npsresponse", "omni_feedback"];

    private readonly ILookup<string, CsvFile> files;

    private DataFolder(ILookup<string, CsvFile> files) => this.files = files;

    /// <summary>Tables with data, in the order of loading, events left out.</summary>
    public IEnumerable<string> Tables =>
        files.Select(group => group.Key).Where(table => !Events.Contains(table)).OrderBy(Rank).ThenBy(table => table, StringComparer.Ordinal);

    /// <summary>The files of a table; none when the folder has none.</summary>
    public IEnumerable<CsvFile> Files(string table) => files[table];

    /// <summary>Opens a folder.</summary>
    /// <exception cref="UsageException">It does not exist or holds no CSV file.</exception>
    public static DataFolder Open(string path)
    {
        if (!Directory.Exists(path)) throw new UsageException($"There is no folder '{path}'. Name a folder with one CSV file per table.");
        var names = Directory.EnumerateFiles(path, "*.csv").Order(StringComparer.Ordinal).ToList();
        if (names.Count == 0) throw new UsageException($"The folder '{path}' holds no CSV file. It needs one per table, such as contact.csv.");
        return new DataFolder(names.ToLookup(TableOf, name => new CsvFile(name, Path.GetFileName(name)), StringComparer.Ordinal));
    }

    private static string TableOf(string file) => Path.GetFileName(file).Split('.')[0].ToLowerInvariant();

    private static int Rank(string table)
    {
        var first = Array.IndexOf(First, table);
        if (first >= 0) return first;
        var model = Models.ToList().IndexOf(table);
        return model >= 0 ? 2000 + model : 1000;
    }
}
