using System;
using System.IO;
using System.Linq;
using System.Text;
using Microsoft.Xrm.Sdk;
using OmniChannel.LocalDataverse.Import;
using OmniChannel.LocalDataverse.Tests.Fixture;
using Xunit;

namespace OmniChannel.LocalDataverse.Tests.Import;

/// <summary>Documented: "Update or upgrade a solution", "Dependency tracking for solution components", "Build and package plug-in code".</summary>
public sealed class ImportTests
{
    private static string Problem(World world, TestSolution solution) =>
        Assert.Single(Assert.Throws<SolutionImportException>(() => world.Environment.Import(solution.Zip())).Problems);

    [Theory]
    [InlineData("root")]
    [InlineData("type")]
    [InlineData("dependency")]
    [InlineData("stage")]
    [InlineData("table")]
    public void A_broken_solution_is_refused_with_one_reason_and_leaves_nothing_behind(string kind)
    {
        using var world = new World();
        var solution = new TestSolution();
        var reason = kind switch
        {
            "root" => Broken(() => solution.ExtraRoots = """<RootComponent type="20" id="{0a0a0a0a-1111-4a4a-8b8b-00000000000f}" behavior="0"/>""", "root component"),
            "type" => Broken(() => solution.TypeName = "OmniChannel.TestPlugins.Gone", "does not contain the type OmniChannel.TestPlugins.Gone"),
            "dependency" => Broken(
                () => solution.MissingDependencies = """
                    <MissingDependency><Required type="1" schemaName="other_table" displayName="Other" solution="OtherCore (1.0)"/>
                    <Dependent type="1" schemaName="test_thing" displayName="Thing" id="{0a0a0a0a-1111-4a4a-8b8b-00000000000f}"/></MissingDependency>
                    """,
                "OtherCore"),
            "stage" => Broken(() => solution.Step("Create", 30, "log x"), "stage 30"),
            _ => Broken(() => solution.Step("Create", 20, "log x", table: "other_thing"), "other_thing"),
        };
        Assert.Contains(reason, Problem(world, solution), StringComparison.Ordinal);
        Assert.Empty(world.Environment.Solutions);
        Assert.False(world.Environment.Catalog.TryTable("test_thing", out _));
        Assert.Empty(world.All("solution"));
        world.Environment.Import(new TestSolution().Zip());
        Assert.NotEqual(Guid.Empty, world.Thing("a"));
    }

    [Fact]
    public void What_is_no_zip_is_refused_in_words()
    {
        using var world = new World();
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes("not a zip"));
        Assert.Contains("not a zip", Assert.Throws<SolutionImportException>(() => world.Environment.Import(stream)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_older_version_another_publisher_and_an_unmanaged_twin_are_refused()
    {
        using var world = World.With(s => s.Version = "1.2.0.0");
        Assert.Contains("is older", Problem(world, new TestSolution { Version = "1.1.9.0" }), StringComparison.Ordinal);
        Assert.Contains("publisher", Problem(world, new TestSolution { Version = "1.2.0.0", Publisher = "strangers" }), StringComparison.Ordinal);
        Assert.Contains("unmanaged", Problem(world, new TestSolution { Version = "1.2.0.0", IsManaged = false }), StringComparison.Ordinal);
    }

    [Fact]
    public void An_upgrade_keeps_the_rows_and_takes_away_what_is_gone()
    {
        using var world = World.With(s => s.ExtraTables = TestSolution.Table("test_Old", string.Empty));
        var id = world.Thing("a", t => t["test_note"] = "n");
        var report = world.Environment.Import(new TestSolution
        {
            Version = "1.1.0.0", WithoutNote = true, ExtraColumns = TestSolution.Column("test_New", "nvarchar", "<MaxLength>10</MaxLength>"),
        }.Zip());
        Assert.Equal("1.0.0.0", report.PreviousVersion);
        Assert.Equal("a", world.Read(id)["test_name"]);
        Assert.Equal(unchecked((int)0x80041103), World.Fault(() => world.Thing("b", t => t["test_note"] = "n")).ErrorCode);
        world.Service.Update(new Entity("test_thing", id) { ["test_new"] = "fresh" });
        Assert.Equal(unchecked((int)0x80041102), World.Fault(() => world.Service.Create(new Entity("test_old"))).ErrorCode);
    }

    [Fact]
    public void Steps_of_the_new_version_take_the_place_of_the_old_ones()
    {
        using var world = World.With(s => s.Step("Create", 40, "log old"));
        world.Thing("a");
        world.Environment.Import(new TestSolution { Version = "1.1.0.0" }.Step("Create", 40, "log new").Zip());
        world.Thing("b");
        Assert.Equal(["old", "new"], world.Log());
    }

    [Fact]
    public void Processes_are_reported_as_not_run()
    {
        using var world = new World();
        var report = world.Environment.Import(new TestSolution
        {
            Workflows = """<Workflow WorkflowId="{0a0a0a0a-1111-4a4a-8b8b-0000000000aa}" Name="Old flow"><XamlFileName>/Workflows/x.xaml</XamlFileName><Category>0</Category></Workflow>""",
        }.Zip());
        Assert.Contains(report.NotRun, line => line.Contains("Old flow", StringComparison.Ordinal));
    }

    [Fact]
    public void A_disabled_step_does_not_run()
    {
        using var world = World.With(s => s.Step("Create", 40, "log ran"));
        var step = world.All("sdkmessageprocessingstep").Single();
        world.Service.Update(new Entity(step.LogicalName, step.Id) { ["statecode"] = new OptionSetValue(1) });
        world.Thing("a");
        Assert.Empty(world.Log());
    }

    private static string Broken(Action change, string reason)
    {
        change();
        return reason;
    }
}
