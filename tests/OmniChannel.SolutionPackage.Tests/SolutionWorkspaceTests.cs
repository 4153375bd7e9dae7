using System;
using System.IO;
using System.Linq;
using Xunit;

namespace OmniChannel.SolutionPackage.Tests;

public sealed class SolutionWorkspaceTests
{
    private static TempFolder Repository()
    {
        var root = new TempFolder().With("plugins/OmniChannel.Plugins/OmniChannel.Plugins.csproj", "<Project/>");
        using var source = SampleFolder.Create();
        foreach (var path in Directory.EnumerateFiles(source.Path, "*", SearchOption.AllDirectories))
            root.With("solution/" + Path.GetRelativePath(source.Path, path), File.ReadAllText(path));
        return root;
    }

    private static void Build(TempFolder root)
    {
        var target = Path.Combine(root.Path, "plugins/OmniChannel.Plugins/bin/Debug/net462/OmniChannel.Plugins.dll");
        Directory.CreateDirectory(Path.GetDirectoryName(target)!);
        File.Copy(typeof(Harbour.Plugins.Moor).Assembly.Location, target);
    }

    [Fact]
    public void Without_a_build_it_says_what_to_build()
    {
        using var root = Repository();

        var error = Assert.Throws<SolutionFormatException>(() => new SolutionWorkspace(root.Path).Check());

        Assert.Contains("dotnet build", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_generated_has_drifted_until_it_is_generated()
    {
        using var root = Repository();
        Build(root);
        var workspace = new SolutionWorkspace(root.Path, "mend");

        Assert.Contains(workspace.Check(), f => f.Message.Contains("Boat.cs is missing. Run `mend`", StringComparison.Ordinal));
        Assert.True(workspace.GenerateTables() > 0);
        Assert.True(workspace.GenerateRegistrations() > 0);

        Assert.DoesNotContain(workspace.Check(), f => f.Message.Contains("`mend`", StringComparison.Ordinal));
        Assert.Equal(0, workspace.GenerateTables() + workspace.GenerateRegistrations());
    }

    [Fact]
    public void Both_zips_are_packed_under_the_name_of_the_solution()
    {
        using var root = Repository();
        Build(root);
        var workspace = new SolutionWorkspace(root.Path);
        workspace.GenerateRegistrations();

        var zips = workspace.Pack(Path.Combine(root.Path, "out"));

        Assert.Equal(["Harbour_managed.zip", "Harbour_unmanaged.zip"], zips.Select(Path.GetFileName));
        Assert.Equal([true, false], zips.Select(z => SolutionZip.Read(z).IsManaged));
        Assert.Equal(2, SolutionZip.Read(zips[0]).Steps.Count);
    }
}
