using System;
using System.IO;
using System.Linq;
using OmniChannel.SolutionPackage.Checking;
using OmniChannel.SolutionPackage.Generating;
using OmniChannel.SolutionPackage.Model;
using Xunit;

namespace OmniChannel.SolutionPackage.Tests;

/// <summary>The solution of this repository, as far as it can be checked before anything is built.</summary>
public sealed class OwnSolutionTests
{
    private static readonly string Root = FindRoot();

    private static readonly SolutionWorkspace Workspace = new(Root);

    private static readonly Solution Own = SolutionFolder.Read(Workspace.Folder);

    private static string FindRoot()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "OmniChannel.Plugins.sln"))) folder = Path.GetDirectoryName(folder.TrimEnd(Path.DirectorySeparatorChar))!;
        return folder;
    }

    [Fact]
    public void The_early_bound_tables_follow_from_the_solution_folder() =>
        Assert.Empty(GeneratedFolder.Differences(Workspace.TablesFolder, EarlyBoundGenerator.Generate(Own), "generate", f => f.EndsWith(".cs", StringComparison.Ordinal)));

    [Fact]
    public void Nothing_is_wrong_with_it_but_what_a_build_has_yet_to_make()
    {
        var findings = SolutionChecks.Run(Own).Where(f => !f.Message.Contains(" has no dll ", StringComparison.Ordinal) && !f.Message.Contains(" has no file ", StringComparison.Ordinal));

        Assert.Empty(findings);
    }

    [Fact]
    public void Everything_in_its_folder_is_understood() =>
        Assert.DoesNotContain(Own.Notes, n => !n.EndsWith("build it first.", StringComparison.Ordinal));

    [Theory]
    [InlineData("omni_interaction")]
    [InlineData("omni_leadscore")]
    [InlineData("omni_scoreentry")]
    [InlineData("omni_npsresponse")]
    [InlineData("omni_content")]
    public void It_has_the_tables_that_others_count_on(string table) => Assert.NotNull(Own.FindTable(table)?.PrimaryName);
}
