using System;
using System.Linq;
using Microsoft.Xrm.Sdk;
using OmniChannel.LocalDataverse.Import;
using OmniChannel.LocalDataverse.Tests.Fixture;
using Xunit;

namespace OmniChannel.LocalDataverse.Tests.Import;

/// <summary>Solutions of others bring what does not exist here; what does is imported, and the report names the rest.</summary>
public sealed class ForeignSolutionTests
{
    private const string Role = """
        <Role id="{0a0a0a0a-1111-4a4a-8b8b-0000000000cc}" name="Thing user"><RolePrivileges>
        <RolePrivilege name="prvReadtest_Thing" level="Global" /><RolePrivilege name="prvReadInvoice" level="Global" />
        <RolePrivilege name="prvPublishArticle" level="Local" /></RolePrivileges></Role>
        """;

    private static ImportReport Import(World world, Action<TestSolution> change, Func<string, string>? rewrite = null)
    {
        var solution = new TestSolution();
        change(solution);
        solution.Rewrite = rewrite;
        return world.Environment.Import(solution.Zip());
    }

    private static void Names(ImportReport report, params string[] words) =>
        Assert.Contains(report.NotRun, line => words.All(word => line.Contains(word, StringComparison.Ordinal)));

    [Fact]
    public void Privileges_that_do_not_exist_here_are_named_and_the_others_count()
    {
        using var world = new World();
        var report = Import(world, s => s.Roles = Role);
        Names(report, "Thing user", "prvPublishArticle, prvReadInvoice");
        Assert.DoesNotContain(report.NotRun, line => line.Contains("prvReadtest_Thing", StringComparison.Ordinal));
        var role = world.All("role").Single(r => (string)r["name"] == "Thing user");
        Assert.Single(world.All("roleprivileges"), p => (Guid)p["roleid"] == role.Id);
    }

    [Fact]
    public void A_step_of_a_message_that_nobody_knows_is_kept_and_named()
    {
        using var world = new World();
        var unknown = new Guid("0a0a0a0a-1111-4a4a-8b8b-0000000000dd");
        var report = Import(
            world, s => s.Step("Create", 40, "log ran").Step("Update", 40, "log never"),
            xml => xml.Replace(SolutionPackage.MessageIds.Find("Update")!.Value.ToString("B"), unknown.ToString("B"), StringComparison.Ordinal));
        Names(report, "Update 40 #2", unknown.ToString("D"), "never runs");
        Assert.DoesNotContain(report.NotRun, line => line.Contains("Create 40", StringComparison.Ordinal));
        world.Service.Update(new Entity("test_thing", world.Thing("a")) { ["test_name"] = "b" });
        Assert.Equal(["ran"], world.Log());
    }

    [Fact]
    public void A_step_of_a_message_that_does_not_exist_here_is_named()
    {
        using var world = new World();
        var report = Import(world, s => s.Step("Create", 40, "log ran"), xml => xml.Replace(
            "<PluginTypeName>", "<SdkMessageName>Win</SdkMessageName><PluginTypeName>", StringComparison.Ordinal));
        Names(report, "Create 40 #1", "the message Win does not exist here");
    }

    [Fact]
    public void A_step_and_columns_on_a_table_of_another_app_are_left_out()
    {
        using var world = new World();
        var report = Import(world, s =>
        {
            s.Step("Create", 40, "log never", table: "incident");
            s.ExtraTables = """
                <Entity><Name LocalizedName="Case" OriginalName="Case">Incident</Name><EntityInfo><entity Name="Incident"><attributes>
                <attribute PhysicalName="test_More"><Type>int</Type><Name>test_more</Name><LogicalName>test_more</LogicalName></attribute>
                </attributes></entity></EntityInfo></Entity>
                """;
        });
        Names(report, "incident", "not part of the local Dataverse");
        Names(report, "Create 40 #1", "incident");
        Assert.Empty(world.All("sdkmessageprocessingstep"));
        Assert.NotEqual(Guid.Empty, world.Thing("a"));
    }

    [Fact]
    public void Processes_and_sections_that_nobody_reads_are_named()
    {
        using var world = new World();
        var report = Import(
            world, s => s.Workflows = """<Workflow WorkflowId="{0a0a0a0a-1111-4a4a-8b8b-0000000000aa}" Name="Old flow"><Category>5</Category></Workflow>""",
            xml => xml.Replace(
                "<Languages>",
                """
                <CustomControls><CustomControl><Name>test_Control</Name></CustomControl></CustomControls><Languages>
                """,
                StringComparison.Ordinal));
        Names(report, "Old flow", "not run here");
        Names(report, "CustomControls");
        Assert.NotEqual(Guid.Empty, world.Thing("a"));
    }

    [Fact]
    public void Values_that_are_calculated_elsewhere_are_named_and_stay_empty()
    {
        using var world = new World();
        var report = Import(world, s => s.ExtraColumns = TestSolution.Column("test_Sum", "int", "<SourceType>1</SourceType><FormulaDefinitionFileName>/Formulas/x.xaml</FormulaDefinitionFileName>"));
        Names(report, "test_thing.test_sum", "not computed here");
        Assert.False(world.Read(world.Thing("a")).Contains("test_sum"));
    }
}
