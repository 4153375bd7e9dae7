using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using OmniChannel.SolutionPackage.Generating;
using OmniChannel.SolutionPackage.Model;
using OmniChannel.SolutionPackage.Registering;
using Xunit;

namespace OmniChannel.SolutionPackage.Tests;

public sealed class StepGeneratorTests
{
    private static readonly string[] Dll = [typeof(Harbour.Plugins.Moor).Assembly.Location];

    private static TempFolder Folder() => SampleFolder.Create()
        .With("customapis/hm_Inspect/customapi.xml", """<customapi uniquename="hm_Inspect"><name>Inspect</name><plugintypeid /></customapi>""");

    private static Solution Generated(TempFolder folder)
    {
        GeneratedFolder.Write(folder.Path, StepGenerator.Generate(folder.Path, Dll), StepGenerator.Owns);
        return SolutionFolder.Read(folder.Path, StepGenerator.Built(Dll));
    }

    [Fact]
    public void Attributes_become_steps()
    {
        using var folder = Folder();

        var steps = Generated(folder).Steps.OrderBy(s => s.Message, StringComparer.Ordinal).ToList();

        Assert.Equal(["Create", "Update"], steps.Select(s => s.Message));
        Assert.All(steps, s => Assert.Equal(("hm_boat", "Harbour.Plugins.Moor", 40), (s.Table, s.TypeName, s.Stage)));
        Assert.Equal((false, 3, "Moors a new boat."), (steps[0].IsAsynchronous, steps[0].Rank, steps[0].Description));
        Assert.Equal((true, true), (steps[1].IsAsynchronous, steps[1].AsyncAutoDelete));
        Assert.Equal(["hm_length", "hm_name"], steps[1].FilteringColumns);
    }

    [Fact]
    public void Images_are_called_what_the_code_calls_them_and_hang_on_the_right_property()
    {
        using var folder = Folder();

        var steps = Generated(folder).Steps.ToDictionary(s => s.Message, s => Assert.Single(s.Images));

        Assert.Equal(("After", ImageType.Post, "id"), (steps["Create"].Alias, steps["Create"].Type, steps["Create"].MessagePropertyName));
        Assert.Equal(("Before", ImageType.Pre, "Target"), (steps["Update"].Alias, steps["Update"].Type, steps["Update"].MessagePropertyName));
    }

    [Fact]
    public void The_assembly_lists_plug_ins_and_activities_with_the_identity_of_the_dll()
    {
        using var folder = Folder();

        var assembly = Assert.Single(Generated(folder).PluginAssemblies);

        Assert.Equal(typeof(Harbour.Plugins.Moor).Assembly.FullName, assembly.FullName);
        Assert.Equal(["Harbour.Plugins.Inspect", "Harbour.Plugins.Moor", "Harbour.Plugins.Ring"], assembly.Types.Select(t => t.TypeName));
        Assert.Equal(("Ring the bell", "Harbour"), (assembly.Types[2].Name, assembly.Types[2].WorkflowActivityGroup));
        Assert.Equal(File.ReadAllBytes(Dll[0]).Length, assembly.Content.Length);
    }

    [Fact]
    public void A_custom_API_is_linked_to_the_plug_in_that_carries_it_out()
    {
        using var folder = Folder();

        var solution = Generated(folder);

        var plugin = solution.PluginAssemblies[0].Types.Single(t => t.TypeName == "Harbour.Plugins.Inspect");
        Assert.Equal(plugin.Id, Assert.Single(solution.CustomApis).PluginTypeId);
    }

    [Fact]
    public void The_manifest_lists_assembly_and_steps_beside_what_it_listed_before()
    {
        using var folder = Folder();

        var solution = Generated(folder);

        Assert.Equal([1, 91, 92, 92], solution.RootComponents.Select(c => c.Type));
        Assert.Equal(solution.PluginAssemblies[0].FullName, solution.RootComponents[1].SchemaName);
        Assert.Equal(solution.Steps.Select(s => s.Id).Order(), solution.RootComponents.Skip(2).Select(c => c.Id!.Value).Order());
    }

    [Fact]
    public void Generating_again_changes_nothing_and_a_step_without_attribute_is_left_over()
    {
        using var folder = Folder();
        Generated(folder);
        Assert.Empty(GeneratedFolder.Differences(folder.Path, StepGenerator.Generate(folder.Path, Dll), "generate", StepGenerator.Owns));

        folder.With("SdkMessageProcessingSteps/{old}.xml", "<SdkMessageProcessingStep/>");

        var finding = Assert.Single(GeneratedFolder.Differences(folder.Path, StepGenerator.Generate(folder.Path, Dll), "generate", StepGenerator.Owns));
        Assert.Equal("SdkMessageProcessingSteps/{old}.xml", finding.Where);
    }

    [Fact]
    public void A_public_plug_in_without_attribute_is_found()
    {
        var finding = Assert.Single(StepGenerator.Unregistered(Dll));

        Assert.Equal("Harbour.Plugins.Forgotten", finding.Where);
    }

    [Fact]
    public void A_dll_that_is_not_built_yet_is_named()
    {
        using var folder = Folder();

        var error = Assert.Throws<SolutionFormatException>(() => StepGenerator.Generate(folder.Path, [Path.Combine(folder.Path, "none.dll")]));

        Assert.Contains("Build it first", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_is_no_assembly_is_refused()
    {
        using var folder = Folder();
        using var other = new TempFolder().With("text.dll", "this is text");

        var error = Assert.Throws<SolutionFormatException>(() => StepGenerator.Generate(folder.Path, [Path.Combine(other.Path, "text.dll")]));

        Assert.Contains("not a .NET assembly", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_id_of_a_name_never_changes() =>
        Assert.Equal(new Guid("3d0f47a0-079d-5c15-b905-fe0996d29d2a"), NameGuid.Create("step:Harbour.Moor|Create|hm_boat|40|0"));
}
