using System;
using System.IO;
using System.Linq;
using OmniChannel.SolutionPackage.Model;
using Xunit;

namespace OmniChannel.SolutionPackage.Tests;

/// <summary>Packages of others, as servers of different ages write them.</summary>
public sealed class ForeignZipTests
{
    private static Solution Read(string customizations, params (string Name, string Text)[] more) =>
        SolutionZip.Read(Zips.Solution(customizations, more: more));

    [Fact]
    public void Registrations_without_ids_as_version_8_wrote_them_get_the_same_ids_every_time()
    {
        var xml = SampleXml.Customizations(
            assemblies: """<PluginAssembly FullName="Old, Version=1.0.0.0"><FileName>/PluginAssemblies/Old.dll</FileName><PluginTypes><PluginType AssemblyQualifiedName="Old.Do, Old, Version=1.0.0.0"><FriendlyName>x</FriendlyName></PluginType></PluginTypes></PluginAssembly>""");

        Assert.Equal(Read(xml).PluginAssemblies[0].Id, Read(xml).PluginAssemblies[0].Id);
        Assert.NotEqual(Guid.Empty, Read(xml).PluginAssemblies[0].Types[0].Id);
    }

    [Fact]
    public void A_step_may_name_its_message_and_find_its_type_by_id()
    {
        var step = Assert.Single(Read(SampleXml.Customizations(assemblies: SampleXml.Assembly, steps: $$"""
            <SdkMessageProcessingStep Name="s" SdkMessageProcessingStepId="{{{SampleXml.StepId}}}"><SdkMessageName>hm_Moor</SdkMessageName>
              <EventHandler>{{SampleXml.TypeId}}</EventHandler><PrimaryEntity>none</PrimaryEntity><Stage>40</Stage><Mode>1</Mode></SdkMessageProcessingStep>
            """)).Steps);

        Assert.Equal(("hm_Moor", null, null, "Harbour.Moor", true), (step.Message, step.MessageId, step.Table, step.TypeName, step.IsAsynchronous));
    }

    [Fact]
    public void A_message_of_another_solution_has_no_name() =>
        Assert.Equal("", Read(SampleXml.Customizations(steps: SampleXml.Step(message: SampleXml.StepId))).Steps[0].Message);

    [Fact]
    public void An_assembly_of_a_plug_in_package_has_no_dll_of_its_own()
    {
        var assembly = Assert.Single(Read(SampleXml.Customizations(assemblies: """<PluginAssembly FullName="New, Version=1.0.0.0"/>""")).PluginAssemblies);

        Assert.True(assembly.Content.IsEmpty);
    }

    [Fact]
    public void A_table_of_the_platform_that_is_only_extended_says_so()
    {
        var contact = Assert.Single(Read(SampleXml.Customizations(
            "<Entity><Name>Contact</Name><EntityInfo><entity Name=\"Contact\"><attributes>" + SampleXml.Column("hm_Berth", "int") + "</attributes></entity></EntityInfo></Entity>")).Tables);

        Assert.True(contact.IsExtension);
        Assert.Equal(("contact", Ownership.Unknown), (contact.LogicalName, contact.Ownership));
    }

    [Fact]
    public void A_table_without_any_information_is_read_too() =>
        Assert.Empty(Assert.Single(Read(SampleXml.Customizations("<Entity><Name>RatingValue</Name></Entity>")).Tables).Columns);

    [Fact]
    public void A_lookup_to_several_tables_has_them_all()
    {
        var second = SampleXml.BoatContact().Replace("hm_contact_boat", "hm_account_boat", StringComparison.Ordinal)
            .Replace("<ReferencedEntityName>Contact", "<ReferencedEntityName>Account", StringComparison.Ordinal);

        var boat = Read(SampleXml.Customizations(SampleXml.Boat, relationships: SampleXml.BoatContact() + second)).Tables[0];

        Assert.Equal(["contact", "account"], boat.FindColumn("hm_contactid")!.Targets);
    }

    [Fact]
    public void A_relationship_of_many_to_many_names_its_table_of_pairs()
    {
        var relationship = Assert.IsType<ManyToMany>(Assert.Single(Read(SampleXml.Customizations(relationships: """
            <EntityRelationship Name="hm_crew"><EntityRelationshipType>ManyToMany</EntityRelationshipType><FirstEntityName>hm_Boat</FirstEntityName>
              <SecondEntityName>Contact</SecondEntityName><IntersectEntityName>hm_boat_contact</IntersectEntityName></EntityRelationship>
            """)).Relationships));

        Assert.Equal(("hm_boat", "contact", "hm_boat_contact"), (relationship.FirstTable, relationship.SecondTable, relationship.IntersectTable));
    }

    [Fact]
    public void States_and_status_reasons_know_each_other()
    {
        var status = SampleXml.Column("statuscode", "status", """
            <optionset Name="s"><OptionSetType>status</OptionSetType><statuses><status value="1" state="0"/><status value="2" state="1"/></statuses></optionset>
            """);
        var state = SampleXml.Column("statecode", "state", """
            <optionset Name="s"><OptionSetType>state</OptionSetType><states><state value="0" defaultstatus="1" invariantname="Active"/></states></optionset>
            """);

        var boat = Read(SampleXml.Customizations(SampleXml.Table("hm_Boat", [status, state]))).Tables[0];

        Assert.Equal([0, 1], boat.FindColumn("statuscode")!.OptionSet!.Options.Select(o => o.State!.Value));
        Assert.Equal((1, "Active"), (boat.FindColumn("statecode")!.OptionSet!.Options[0].DefaultStatus, boat.FindColumn("statecode")!.OptionSet!.Options[0].InvariantName));
    }

    [Fact]
    public void Roles_apps_processes_and_dashboards_are_read()
    {
        var solution = Read(
            SampleXml.Customizations(
                roles: $$"""<Role id="{{{SampleXml.RoleId}}}" name="Captain"><RolePrivileges><RolePrivilege name="prvReadhm_Boat" level="Deep"/><RolePrivilege name="prvX" level="Odd"/></RolePrivileges></Role>""",
                workflows: $$"""<Workflow WorkflowId="{{{SampleXml.StepId}}}" Name="Sail"><XamlFileName>/Workflows/Sail.xaml</XamlFileName><Category>2</Category><PrimaryEntity>Contact</PrimaryEntity></Workflow>""",
                apps: """
                    <AppModuleSiteMaps><AppModuleSiteMap><SiteMapUniqueName>hm_Map</SiteMapUniqueName><SiteMap/></AppModuleSiteMap></AppModuleSiteMaps>
                    <AppModules><AppModule><UniqueName>hm_App</UniqueName><AppModuleComponents><AppModuleComponent type="1" schemaName="hm_boat"/></AppModuleComponents></AppModule></AppModules>
                    """,
                more: $"<Dashboards><Dashboard><FormId>{SampleXml.BoatId}</FormId></Dashboard></Dashboards>"),
            ("Workflows/Sail.xaml", "<x/>"));

        Assert.Equal([PrivilegeLevel.Deep, PrivilegeLevel.Unknown], Assert.Single(solution.Roles).Privileges.Select(p => p.Level));
        Assert.Equal((WorkflowCategory.BusinessRule, "contact", 4), (solution.Workflows[0].Category, solution.Workflows[0].Table, solution.Workflows[0].Content.Length));
        Assert.Equal("hm_boat", Assert.Single(Assert.Single(solution.AppModules).Components).SchemaName);
        Assert.Equal("hm_Map", Assert.Single(solution.SiteMaps).UniqueName);
        Assert.Equal(new Guid(SampleXml.BoatId), Assert.Single(solution.Dashboards).Id);
        Assert.Empty(solution.Notes);
    }

    [Fact]
    public void A_type_of_column_that_is_not_known_stays_visible()
    {
        var solution = Read(SampleXml.Customizations(SampleXml.Table("hm_Boat", [SampleXml.Column("hm_Smell", "smell")])));

        Assert.Equal((ColumnType.Other, "smell"), (solution.Tables[0].Columns[0].Type, solution.Tables[0].Columns[0].TypeName));
        Assert.Equal("Column hm_boat.hm_smell has type smell, which this model does not know.", Assert.Single(solution.Notes));
    }

    [Theory]
    [InlineData("<Role name='Captain'/>", "a role has no id")]
    [InlineData("<Role id='five' name='Captain'/>", "id is 'five'")]
    public void What_cannot_be_without_its_id_is_an_error(string role, string expected) =>
        Assert.Contains(expected, Assert.Throws<SolutionFormatException>(() => Read(SampleXml.Customizations(roles: role))).Message, StringComparison.Ordinal);

    [Fact]
    public void A_zip_that_unpacks_to_more_than_a_solution_can_be_is_refused()
    {
        using var zip = Zips.Solution(SampleXml.Customizations(), more: [("WebResources/zeros", new string('0', 3 << 20))]);
        Assert.True(zip.Length < 1 << 20);

        var error = Assert.Throws<SolutionFormatException>(() => SolutionZip.ReadContent(zip, maxBytes: 2 << 20));

        Assert.Equal("WebResources/zeros", error.File);
    }

    [Fact]
    public void A_damaged_zip_is_refused()
    {
        var bytes = Zips.Solution(SampleXml.Customizations(SampleXml.Boat)).ToArray();
        for (var i = 200; i < 320; i++) bytes[i] ^= 0x55;

        Assert.Throws<SolutionFormatException>(() => SolutionZip.Read(new MemoryStream(bytes)));
    }
}
