using System;
using System.IO;
using System.Linq;
using OmniChannel.SolutionPackage;
using Xunit;

namespace OmniChannel.Cli.Tests;

/// <summary>The check of the repository, on copies that are broken in one place.</summary>
public sealed class CheckTests : IDisposable
{
    private const string Generated = "plugins/OmniChannel.Dataverse/Generated";

    private readonly Scratch copy = new();
    private readonly SolutionWorkspace workspace;

    public CheckTests()
    {
        var original = Shipment.FromRepository();
        foreach (var folder in new[] { "solution", Generated, "webresources" }) Copy(Path.Combine(original.Root, folder), copy.File(folder));
        workspace = new SolutionWorkspace(copy.Path, "mend", original.Assemblies);
    }

    [Fact]
    public void The_repository_as_it_is_has_no_finding() => Assert.Empty(workspace.Check());

    [Fact]
    public void A_generated_file_that_was_edited_is_found_and_mended()
    {
        var file = copy.File(Generated + "/Interaction.cs");
        File.AppendAllText(file, "// by hand\n");
        var finding = Assert.Single(workspace.Check());
        Assert.Contains("Interaction.cs", finding.Message, StringComparison.Ordinal);
        Assert.Contains("mend", finding.Message, StringComparison.Ordinal);
        workspace.GenerateTables();
        Assert.Empty(workspace.Check());
    }

    [Fact]
    public void A_registration_that_is_missing_is_found_and_mended()
    {
        File.Delete(Directory.EnumerateFiles(copy.File("solution/SdkMessageProcessingSteps")).Order(StringComparer.Ordinal).First());
        Assert.NotEmpty(workspace.Check());
        workspace.GenerateRegistrations();
        Assert.Empty(workspace.Check());
    }

    [Fact]
    public void A_registration_that_no_attribute_asks_for_is_found()
    {
        var steps = copy.File("solution/SdkMessageProcessingSteps");
        var step = Directory.EnumerateFiles(steps).Order(StringComparer.Ordinal).First();
        var id = Guid.Parse(Path.GetFileNameWithoutExtension(step));
        var other = new Guid("11111111-2222-4333-8444-555555555555");
        File.WriteAllText(Path.Combine(steps, $"{{{other}}}.xml"), File.ReadAllText(step).Replace(id.ToString(), other.ToString(), StringComparison.OrdinalIgnoreCase));
        Assert.Contains(workspace.Check(), finding => finding.Message.Contains(other.ToString(), StringComparison.OrdinalIgnoreCase));
    }

    [Theory]
    [InlineData("omni_LeadScore", "SavedQueries", "omni_shownscore", "omni_scroe")]
    [InlineData("omni_LeadScore", "FormXml", "omni_score\"", "omni_scroe\"")]
    public void A_view_or_form_that_names_a_column_that_is_not_there_is_found(string table, string part, string good, string bad)
    {
        var file = Directory.EnumerateFiles(copy.File($"solution/Entities/{table}/{part}"), "*.xml", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal).First(path => File.ReadAllText(path).Contains(good, StringComparison.Ordinal));
        File.WriteAllText(file, File.ReadAllText(file).Replace(good, bad, StringComparison.Ordinal));
        Assert.Contains(workspace.Check(), finding => finding.Message.Contains("omni_scroe", StringComparison.Ordinal));
    }

    [Fact]
    public void A_label_that_is_missing_in_one_language_is_found()
    {
        var file = copy.File("solution/Entities/omni_Channel/Entity.xml");
        var lines = File.ReadAllLines(file).ToList();
        lines.RemoveAt(lines.FindIndex(line => line.Contains("<displayname ", StringComparison.Ordinal) && line.Contains("1040", StringComparison.Ordinal)));
        File.WriteAllLines(file, lines);
        Assert.Contains(workspace.Check(), finding => finding.Message.Contains("1040", StringComparison.Ordinal) || finding.Message.Contains("Italian", StringComparison.Ordinal));
    }

    [Fact]
    public void A_file_that_no_solution_has_is_an_error_with_its_name()
    {
        File.WriteAllText(copy.File("solution/Surprise.xml"), "<a/>");
        Assert.Contains("Surprise.xml", Assert.Throws<SolutionFormatException>(workspace.Check).Message, StringComparison.Ordinal);
    }

    public void Dispose() => copy.Dispose();

    private static void Copy(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }
}
