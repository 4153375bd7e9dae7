using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using OmniChannel.Cli.Data;

namespace OmniChannel.Cli.Taxonomy;

/// <summary>Reads and writes the two files of a taxonomy in the format of data folders.</summary>
internal static class TaxonomyFiles
{
    private const string TermTable = "omni_term";
    private const string LabelTable = "omni_termlabel";
    private const string CodeColumn = "omni_code";
    private const string NameColumn = "omni_name";
    private const string ParentColumn = "omni_parentid";
    private const string FromColumn = "omni_validfrom";
    private const string UntilColumn = "omni_validuntil";
    private const string TermColumn = "omni_termid";
    private const string LanguageColumn = "omni_language";
    private const string LabelColumn = "omni_label";
    private const string KindColumn = "omni_kind";
    private const string FirstKind = "Preferred";

    // Public taxonomies come as tab-separated lists with a column per tier; the first three columns are what is needed.
    private const string Expected =
        $"""
        holds neither {TermTable}.csv nor {LabelTable}.csv.
        {TermTable}.csv has the columns {CodeColumn}, {NameColumn} and {ParentColumn} (the code of the term above, empty at the top);
        {LabelTable}.csv has {TermColumn} (the code of a term), {LanguageColumn}, {LabelColumn} and {KindColumn}. Both are parted by commas.
        A list with "Unique ID", "Parent", "Name" and tiers becomes one: name these columns {CodeColumn}, {ParentColumn} and {NameColumn}, remove the tiers,
        and write a label for every name.
        """;

    private static readonly string[] TermColumns = [CodeColumn, NameColumn, ParentColumn, FromColumn, UntilColumn];
    private static readonly string[] LabelColumns = [TermColumn, LanguageColumn, LabelColumn, KindColumn];
    private static readonly string[] Kinds = [FirstKind, "Synonym", "Excluded"];

    /// <summary>Reads a folder; what cannot be read is handed to <paramref name="reject"/>.</summary>
    /// <exception cref="UsageException">The folder has neither file.</exception>
    public static TaxonomyRows Read(string path, Action<Rejection> reject)
    {
        if (Directory.Exists(path) && !Directory.EnumerateFiles(path, "*.csv").Any(IsOfTaxonomy)) throw new UsageException($"The folder '{path}' {Expected}");
        var folder = DataFolder.Open(path);
        var rows = new TaxonomyRows();
        foreach (var file in folder.Files(TermTable))
        {
            foreach (var (line, value) in ReadRows(file, TermColumns, [CodeColumn, NameColumn], reject))
            {
                var term = new TermRow(value(CodeColumn), value(NameColumn), value(ParentColumn), Day(value(FromColumn)), Day(value(UntilColumn)));
                if (term.Code.Length == 0) reject(new Rejection(file.Name, line, CodeColumn, "the code is empty; give the term one."));
                else if (!rows.Terms.TryAdd(term.Code, term)) reject(new Rejection(file.Name, line, CodeColumn, $"the code {term.Code} stands there twice; keep one of the rows."));
            }
        }

        foreach (var file in folder.Files(LabelTable))
        {
            foreach (var (line, value) in ReadRows(file, LabelColumns, [TermColumn, LabelColumn], reject))
            {
                var label = new LabelRow(value(TermColumn), value(LanguageColumn).ToLowerInvariant(), Blanks(value(LabelColumn)), Kind(value(KindColumn)));
                if (label.Label.Length == 0 || label.Language.Length == 0) reject(new Rejection(file.Name, line, LabelColumn, "label or language is empty; fill both in."));
                else if (label.Kind.Length == 0) reject(new Rejection(file.Name, line, KindColumn, $"'{value(KindColumn)}' is no kind of label; write Preferred, Synonym or Excluded."));
                else rows.Labels[label.Key] = label;
            }
        }

        return rows;
    }

    private static bool IsOfTaxonomy(string file) => Path.GetFileName(file).Split('.')[0].ToLowerInvariant() is TermTable or LabelTable;

    /// <summary>Writes both files, parents before children, so that the same taxonomy gives the same bytes.</summary>
    public static void Write(string path, TaxonomyRows rows)
    {
        Directory.CreateDirectory(path);
        using (var writer = CsvFile.Writer(Path.Combine(path, TermTable + ".csv")))
        {
            writer.WriteRecord(TermColumns);
            foreach (var term in rows.ParentsFirst()) writer.WriteRecord([term.Code, term.Name, term.Parent, term.ValidFrom, term.ValidUntil]);
        }

        using (var writer = CsvFile.Writer(Path.Combine(path, LabelTable + ".csv")))
        {
            writer.WriteRecord(LabelColumns);
            var labels = rows.Labels.Values.OrderBy(label => label.Term, StringComparer.Ordinal).ThenBy(label => label.Language, StringComparer.Ordinal)
                .ThenBy(label => Array.IndexOf(Kinds, label.Kind)).ThenBy(label => label.Label, StringComparer.Ordinal);
            foreach (var label in labels) writer.WriteRecord([label.Term, label.Language, label.Label, label.Kind]);
        }
    }

    /// <summary>The value of the choice column for a kind.</summary>
    public static int KindValue(string kind) => 384210000 + Array.IndexOf(Kinds, kind);

    /// <summary>The kind of a value of the choice column.</summary>
    public static string KindOf(int value) => Kinds[value - 384210000];

    private static IEnumerable<(long Line, Func<string, string> Value)> ReadRows(CsvFile file, string[] known, string[] needed, Action<Rejection> reject)
    {
        var header = file.ReadHeader() ?? [];
        if (CsvFile.FlawOf(header) is { } flaw)
        {
            reject(new Rejection(file.Name, 1, string.Empty, flaw + " No row of this file was read."));
            yield break;
        }

        var wrong = header.Where(name => !known.Contains(name) && name != TermTable + "id" && name != LabelTable + "id").ToList();
        foreach (var name in wrong) reject(new Rejection(file.Name, 1, name, "a taxonomy has no such column; correct or remove it. No row of this file was read."));
        foreach (var name in needed.Where(name => !header.Contains(name))) reject(new Rejection(file.Name, 1, name, "the column is missing. No row of this file was read."));
        if (wrong.Count > 0 || needed.Any(name => !header.Contains(name))) yield break;
        var positions = header.Select((name, index) => (name, index)).ToDictionary(column => column.name, column => column.index, StringComparer.Ordinal);
        foreach (var row in file.ReadRows(reject))
            yield return (row.Line, name => positions.TryGetValue(name, out var index) ? row.Values[index].Trim() : string.Empty);
    }

    private static string Kind(string text) =>
        text.Length == 0 ? FirstKind
        : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var value) && value >= KindValue(FirstKind) && value < KindValue(FirstKind) + Kinds.Length ? KindOf(value)
        : Kinds.FirstOrDefault(kind => string.Equals(kind, text, StringComparison.OrdinalIgnoreCase)) ?? string.Empty;

    private static string Blanks(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    // Days and moments alike become what the database holds of them; what is no date stays as it is and is refused when it is written.
    private static string Day(string text) =>
        DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var moment) ? Moment(moment.UtcDateTime) : text;

    /// <summary>A date as the files hold it: a day where the time is midnight.</summary>
    public static string Moment(DateTime moment) =>
        moment.ToString(moment.TimeOfDay == TimeSpan.Zero ? "yyyy-MM-dd" : "yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
}
