using System;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Xunit;

namespace OmniChannel.Cli.Tests;

/// <summary>A taxonomy as two files: compared, imported, exported.</summary>
[Collection(nameof(CommandTests))]
public sealed class TaxonomyCommandTests : IDisposable
{
    private readonly Scratch _files = new();
    private readonly Scratch _output = new();
    private readonly string _database;

    public TaxonomyCommandTests()
    {
        _database = _output.File("data.db");
        _files.With("omni_term.csv", "omni_code,omni_name,omni_parentid", "T.heart,Heart,T", "T,Therapy area,")
            .With("omni_termlabel.csv", "omni_termid,omni_language,omni_label,omni_kind", "T.heart,en,Heart,Preferred", "T.heart,de,Herz,Preferred", "T.heart,en,cardiac,Synonym");
    }

    public void Dispose()
    {
        _files.Dispose();
        _output.Dispose();
    }

    [Fact]
    public async Task A_diff_tells_what_an_import_would_do_and_changes_nothing()
    {
        var diff = await Taxonomy("diff", 0);
        Assert.Equal(
            [
                "New term T (Therapy area), a facet.", "New term T.heart (Heart) under T.", "New label 'Herz' (de, preferred name) for T.heart.",
                "New label 'cardiac' (en, synonym) for T.heart.", "New label 'Heart' (en, preferred name) for T.heart.", "2 terms and 3 labels differ.",
            ],
            diff);
        Assert.Equal(diff, await Taxonomy("diff", 0));
    }

    [Fact]
    public async Task An_import_can_be_repeated_and_an_export_brought_back()
    {
        Assert.Equal("5 changes were made.", (await Taxonomy("import", 0))[^1]);
        var again = await Taxonomy("import", 0);
        Assert.Equal(["0 terms and 0 labels differ."], again);

        var exported = Path.Combine(_output.Path, "exported");
        await Run(0, "taxonomy", "export", exported, "--database", _database);
        var terms = await File.ReadAllLinesAsync(Path.Combine(exported, "omni_term.csv"));
        var diff = await Run(0, "taxonomy", "diff", exported, "--database", _database);
        Assert.Equal(["omni_code,omni_name,omni_parentid,omni_validfrom,omni_validuntil", "T,Therapy area,,,", "T.heart,Heart,T,,"], terms);
        Assert.Equal(["0 terms and 0 labels differ."], diff.Output);
    }

    [Fact]
    public async Task Changes_are_told_in_words_and_what_is_missing_goes_only_when_asked()
    {
        await Taxonomy("import", 0);
        _files.With("omni_term.csv", "omni_code,omni_name,omni_parentid,omni_validuntil", "T.heart,The heart,,2027-01-01")
            .With("omni_termlabel.csv", "omni_termid,omni_language,omni_label,omni_kind", "T.heart,en,heart,Preferred", "T.heart,en,cardiac,Excluded");
        string[] changes =
        [
            "The term T.heart is called 'The heart' instead of 'Heart' and moves from T to the top and is valid at other times, valid until 2027-01-01.",
            "The label 'cardiac' (en) of T.heart becomes excluded phrase instead of synonym.",
            "The label 'Heart' (en) of T.heart is written 'heart'.",
        ];

        var diff = await Taxonomy("diff", 0);
        var import = await Taxonomy("import", 0, "--prune");
        var after = await Taxonomy("diff", 0, "--prune");

        Assert.Equal([.. changes, "1 term and 2 labels differ. Not in the files, so they stay: 1 term and 1 label; --prune removes them."], diff);
        Assert.Equal([.. changes, "The label 'Herz' (de) of T.heart goes.", "The term T (Therapy area) goes.", "2 terms and 3 labels differ.", "5 changes were made."], import);
        Assert.Equal(["0 terms and 0 labels differ."], after);
    }

    [Fact]
    public async Task A_circle_or_a_bad_row_is_refused_before_anything_changes()
    {
        _files.With("omni_term.csv", "omni_code,omni_name,omni_parentid", "A,A,B", "B,B,A").With("omni_termlabel.csv", "omni_termid,omni_language,omni_label,omni_kind", "A,en,a,Nickname");
        var result = await Run(1, "taxonomy", "import", _files.Path, "--database", _database);
        Assert.Contains("would be above itself", result.Error, StringComparison.Ordinal);
        Assert.Contains("omni_termlabel.csv:2: omni_kind: 'Nickname' is no kind of label", result.Error, StringComparison.Ordinal);
        Assert.EndsWith("Nothing was changed. Mend the files and try again." + Environment.NewLine, result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_as_spreadsheets_write_it_is_read()
    {
        File.WriteAllText(_files.File("omni_term.csv"), "\uFEFFomni_code,omni_name,omni_parentid\r\nT,\"Heart, lung and \"\"more\"\"\",\r\nT.1,Heart,T\r\n");
        File.WriteAllText(_files.File("omni_termlabel.csv"), "\uFEFFomni_termid,omni_language,omni_label,omni_kind\r\nT.1,DE,\"Herz,  krank\",\r\n");

        var diff = await Taxonomy("diff", 0);

        Assert.Equal(
            ["New term T (Heart, lung and \"more\"), a facet.", "New term T.1 (Heart) under T.", "New label 'Herz, krank' (de, preferred name) for T.1.", "2 terms and 1 label differ."],
            diff);
    }

    [Theory]
    [InlineData("omni_code;omni_name;omni_parentid", "omni_term.csv:1: its values are parted by semicolons; save the file with commas")]
    [InlineData("omni_code\tomni_name\tomni_parentid", "omni_term.csv:1: its values are parted by tabs; save the file with commas")]
    [InlineData("omni_code,omni_name,omni_code", "omni_term.csv:1: the column omni_code stands there twice; keep one of them.")]
    [InlineData("omni_code,omni_name,omni_name_de", "omni_term.csv:1: omni_name_de: a taxonomy has no such column")]
    [InlineData("omni_code,omni_parentid", "omni_term.csv:1: omni_name: the column is missing.")]
    public async Task A_first_line_that_does_not_fit_is_explained(string header, string expected)
    {
        _files.With("omni_term.csv", header, "T,Heart,").With("omni_termlabel.csv", "omni_termid,omni_language,omni_label");
        var result = await Run(1, "taxonomy", "import", _files.Path, "--database", _database);
        Assert.Contains(expected, result.Error, StringComparison.Ordinal);
        Assert.Equal(["0 terms and 0 labels differ."], result.Output);
    }

    [Fact]
    public async Task Codes_that_stand_twice_and_parents_that_are_missing_are_told_before_anything_changes()
    {
        _files.With("omni_term.csv", "omni_code,omni_name,omni_parentid", "A,A,", "a,Again,", "B,B,Nowhere").With("omni_termlabel.csv", "omni_termid,omni_language,omni_label", "C,en,c");
        var result = await Run(1, "taxonomy", "import", _files.Path, "--database", _database);
        Assert.Contains("omni_term.csv:3: omni_code: the code a stands there twice", result.Error, StringComparison.Ordinal);
        Assert.Contains("The parent of the term B is missing.", result.Error, StringComparison.Ordinal);
        Assert.Contains("The label \"c\" belongs to a term that does not exist.", result.Error, StringComparison.Ordinal);
        Assert.EndsWith("Nothing was changed. Mend the files and try again." + Environment.NewLine, result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_list_with_tiers_is_told_how_to_become_a_taxonomy()
    {
        using var tiers = new Scratch();
        tiers.With("Content Taxonomy.tsv", "Unique ID\tParent\tName\tTier 1", "1\t\tAutomotive\tAutomotive");
        var result = await Run(2, "taxonomy", "import", tiers.Path, "--database", _database);
        Assert.Contains("holds neither omni_term.csv nor omni_termlabel.csv.", result.Error, StringComparison.Ordinal);
        Assert.Contains("A list with \"Unique ID\", \"Parent\", \"Name\" and tiers becomes one", result.Error, StringComparison.Ordinal);
    }

    private async Task<string[]> Taxonomy(string verb, int expected, params string[] more) =>
        (await Run(expected, ["taxonomy", verb, _files.Path, "--database", _database, .. more])).Output;

    private static async Task<(string[] Output, string Error)> Run(int expected, params string[] args)
    {
        var result = await CommandTests.Execute(args);
        Assert.True(expected == result.ExitCode, result.Error);
        return ([.. result.Output.Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0)], result.Error);
    }
}
