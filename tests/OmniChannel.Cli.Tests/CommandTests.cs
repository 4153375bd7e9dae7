using System;
using System.IO;
using System.Threading.Tasks;
using OmniChannel.Cli.Tests.Running;
using Xunit;

namespace OmniChannel.Cli.Tests;

/// <summary>The command as a shell sees it: exit codes, results on standard output, everything else on standard error.</summary>
[Collection(nameof(CommandTests))]
[CollectionDefinition(nameof(CommandTests), DisableParallelization = true)]
public sealed class CommandTests
{
    private static readonly string Sample = Path.Combine(AppContext.BaseDirectory, "sample");

    [Theory]
    [InlineData(2, "dance")]
    [InlineData(2, "run")]
    [InlineData(2, "run", "no-such-folder")]
    [InlineData(2, "templates")]
    [InlineData(2, "templates", "--database", "data.db", "--language", "fr")]
    [InlineData(2, "run", ".", "--as-of", "someday")]
    [InlineData(2, "serve", "--port", "70000")]
    [InlineData(0, "--help")]
    [InlineData(0, "run", "--help")]
    public async Task Wrong_usage_ends_with_2_and_a_hint(int expected, params string[] args)
    {
        var result = await Execute(args);
        Assert.Equal(expected, result.ExitCode);
        Assert.NotEmpty(expected == 0 ? result.Output : result.Error);
    }

    [Fact]
    public async Task A_good_run_ends_with_0_and_tells_what_it_did()
    {
        var result = await Execute("run", Sample, "--as-of", "2026-03-30T06:00:00Z");
        Assert.Equal((0, string.Empty), (result.ExitCode, result.Error));
        Assert.Contains("Open next best visits", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_run_with_rejected_rows_ends_with_1_and_lists_them_on_standard_error_and_in_a_file()
    {
        using var data = new Scratch().WithCopyOf(Sample);
        using var output = new Scratch();
        data.With("omni_npsresponse.csv", "omni_externalid,omni_contactid,omni_score,omni_respondedon", "N1,P001,77,2026-01-01");
        var result = await Execute("run", data.Path, "--as-of", "2026-03-30T06:00:00Z", "--out", output.Path);
        Assert.Equal(1, result.ExitCode);
        Assert.Contains("omni_npsresponse.csv:2: omni_score", result.Error, StringComparison.Ordinal);
        Assert.Equal("file,line,column,reason", output.Read("rejected.csv")[0]);
        Assert.True(File.Exists(output.File("summary.json")));
    }

    [Fact]
    public async Task Templates_are_installed_once_in_the_language_that_was_asked_for()
    {
        using var scratch = new Scratch();
        var first = await Execute("templates", "--database", scratch.File("data.db"), "--language", "de");
        Assert.Equal((0, string.Empty), (first.ExitCode, first.Error));
        Assert.StartsWith("Hinzugefügt: 11 Kanäle", first.Output, StringComparison.Ordinal);
        var second = await Execute("templates", "--database", scratch.File("data.db"));
        Assert.StartsWith("The templates are installed already", second.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_is_no_database_is_left_as_it_is_and_the_run_ends_with_3()
    {
        using var scratch = new Scratch().With("notes.txt", "Not a database, but somebody's notes, and long enough to be taken for one at first sight.");
        var before = File.ReadAllText(scratch.File("notes.txt"));
        var result = await Execute("run", Sample, "--database", scratch.File("notes.txt"));
        Assert.Equal(3, result.ExitCode);
        Assert.Contains("notes.txt", result.Error, StringComparison.Ordinal);
        Assert.Equal(before, File.ReadAllText(scratch.File("notes.txt")));
    }

    [Fact]
    public async Task A_database_that_another_process_holds_is_named_and_the_run_ends_with_3()
    {
        using var scratch = new Scratch();
        Assert.Equal(0, (await Execute("run", Sample, "--as-of", "2026-03-30T06:00:00Z", "--database", scratch.File("data.db"))).ExitCode);
        using var holder = World.Open(scratch.File("data.db"));
        var result = await Execute("run", Sample, "--as-of", "2026-03-30T06:00:00Z", "--database", scratch.File("data.db"));
        Assert.Equal(3, result.ExitCode);
        Assert.Contains("data.db", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_demo_shows_every_part_within_100_columns()
    {
        var result = await Execute("demo");
        Assert.Equal((0, string.Empty), (result.ExitCode, result.Error));
        foreach (var part in new[] { "_managed.zip", "_unmanaged.zip", "next best visits", "highest lead scores", "tagged by the taxonomy", "NPS per account" })
            Assert.Contains(part, result.Output, StringComparison.Ordinal);
        Assert.All(result.Output.Split('\n'), line => Assert.InRange(line.TrimEnd().Length, 0, 100));
    }

    internal static async Task<(int ExitCode, string Output, string Error)> Execute(params string[] args)
    {
        var (output, error) = (Console.Out, Console.Error);
        using var newOutput = new StringWriter();
        using var newError = new StringWriter();
        Console.SetOut(newOutput);
        Console.SetError(newError);
        try
        {
            var code = await Program.Run(args);
            return (code, newOutput.ToString(), newError.ToString());
        }
        finally
        {
            Console.SetOut(output);
            Console.SetError(error);
        }
    }
}
