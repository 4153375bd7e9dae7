using System;
using System.Linq;
using OmniChannel.SolutionPackage.Generating;
using Xunit;

namespace OmniChannel.SolutionPackage.Tests;

public sealed class GeneratedFolderTests
{
    private static readonly GeneratedFile[] Files = [new("a.cs", "one\ntwo\n"), new("deep/b.cs", "three\n")];

    [Fact]
    public void Files_just_written_do_not_differ()
    {
        using var folder = new TempFolder();

        Assert.Equal(2, GeneratedFolder.Write(folder.Path, Files));

        Assert.Empty(GeneratedFolder.Differences(folder.Path, Files, "generate"));
        Assert.Equal(0, GeneratedFolder.Write(folder.Path, Files));
    }

    [Fact]
    public void Windows_line_ends_are_no_difference()
    {
        using var folder = new TempFolder().With("a.cs", "one\r\ntwo\r\n").With("deep/b.cs", "three\n");

        Assert.Empty(GeneratedFolder.Differences(folder.Path, Files, "generate"));
    }

    [Fact]
    public void A_missing_a_changed_and_a_left_over_file_are_named_with_the_command_that_mends_them()
    {
        using var folder = new TempFolder().With("a.cs", "one\nthree\n").With("c.cs", "left over");

        var findings = GeneratedFolder.Differences(folder.Path, Files, "omnichannel generate");

        Assert.Equal(["a.cs", "deep/b.cs", "c.cs"], findings.Select(f => f.Where));
        Assert.Contains("from line 2", findings[0].Message, StringComparison.Ordinal);
        Assert.All(findings, f => Assert.EndsWith("run `omnichannel generate`.", f.Message, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public void Writing_removes_what_is_left_over_and_leaves_what_is_not_generated()
    {
        using var folder = new TempFolder().With("c.cs", "left over").With("notes.md", "mine");

        GeneratedFolder.Write(folder.Path, Files, f => f.EndsWith(".cs", StringComparison.Ordinal));

        Assert.Empty(GeneratedFolder.Differences(folder.Path, Files, "generate", f => f.EndsWith(".cs", StringComparison.Ordinal)));
        Assert.Equal("mine", folder.Text("notes.md"));
    }
}
