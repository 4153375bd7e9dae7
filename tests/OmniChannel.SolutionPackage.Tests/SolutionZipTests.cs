using System;
using System.IO;
using System.Linq;
using OmniChannel.SolutionPackage.Model;
using Xunit;

namespace OmniChannel.SolutionPackage.Tests;

public sealed class SolutionZipTests
{
    private static Solution Harbour => SolutionZip.Read(Zips.Solution(
        SampleXml.Customizations(
            SampleXml.Boat, relationships: SampleXml.BoatContact(), optionSets: SampleXml.BoatKind, assemblies: SampleXml.Assembly, steps: SampleXml.Step()),
        more: [("PluginAssemblies/Harbour/HarbourPlugins.dll", "dll")]));

    [Fact]
    public void The_manifest_gives_name_version_and_publisher()
    {
        var solution = Harbour;

        Assert.Equal("Harbour", solution.UniqueName);
        Assert.Equal("1.2.3.4", solution.Version);
        Assert.True(solution.IsManaged);
        Assert.Equal("Hafen", solution.Labels.In(1031));
        Assert.Equal(("hm", 12345), (solution.Publisher.Prefix, solution.Publisher.OptionValuePrefix));
    }

    [Fact]
    public void A_table_has_its_columns_with_their_types()
    {
        var boat = Harbour.FindTable("hm_boat")!;

        Assert.Equal(("hm_Boat", "hm_boats", Ownership.User, false), (boat.SchemaName, boat.EntitySetName, boat.Ownership, boat.IsExtension));
        Assert.Equal("Boote", boat.PluralLabels.In(1031));
        Assert.Equal("hm_boatid", boat.PrimaryKey!.LogicalName);
        Assert.Equal(("hm_name", 100), (boat.PrimaryName!.LogicalName, boat.PrimaryName.MaxLength));
        var length = boat.FindColumn("hm_length")!;
        Assert.Equal((ColumnType.Decimal, 0d, 500d, 2), (length.Type, length.MinValue, length.MaxValue, length.Accuracy));
        Assert.Equal(DateBehavior.DateOnly, boat.FindColumn("hm_launchedon")!.DateBehavior);
    }

    [Fact]
    public void A_lookup_takes_its_target_from_the_relationship()
    {
        var solution = Harbour;

        Assert.Equal(["contact"], solution.FindTable("hm_boat")!.FindColumn("hm_contactid")!.Targets);
        Assert.Equal(["systemuser", "team"], solution.FindTable("hm_boat")!.FindColumn("ownerid")!.Targets);
        var relationship = Assert.IsType<OneToMany>(Assert.Single(solution.Relationships));
        Assert.Equal(("RemoveLink", "NoCascade", null), (relationship.Cascade.Delete, relationship.Cascade.Assign, relationship.Cascade.Merge));
        Assert.Equal(("hm_ContactId", "hm_contact_boats"), (relationship.LookupNavigation, relationship.CollectionNavigation));
    }

    [Fact]
    public void A_choice_without_default_has_none_and_finds_its_shared_options()
    {
        var solution = Harbour;
        var kind = solution.FindTable("hm_boat")!.FindColumn("hm_kind")!;

        Assert.Null(kind.DefaultValue);
        var option = Assert.Single(solution.OptionSetOf(kind)!.Options);
        Assert.Equal((123450000, "Segel"), (option.Value, option.Labels.In(1031)));
    }

    [Fact]
    public void A_step_names_its_message_its_type_and_its_images()
    {
        var step = Assert.Single(Harbour.Steps);

        Assert.Equal(("Update", "hm_boat", "Harbour.Moor", 40, 7), (step.Message, step.Table, step.TypeName, step.Stage, step.Rank));
        Assert.Equal(["hm_length"], step.FilteringColumns);
        var image = Assert.Single(step.Images);
        Assert.Equal(("PreImage", ImageType.Pre), (image.Alias, image.Type));
        Assert.Equal(["hm_name", "hm_length"], image.Columns);
    }

    [Fact]
    public void An_assembly_brings_its_bytes_and_tells_plug_ins_from_activities()
    {
        var assembly = Assert.Single(Harbour.PluginAssemblies);

        Assert.Equal("Harbour.Plugins", assembly.Name);
        Assert.Equal("dll"u8.ToArray(), assembly.Content.ToArray());
        Assert.Equal([null, "Harbour"], assembly.Types.Select(t => t.WorkflowActivityGroup));
        Assert.NotEqual(Guid.Empty, assembly.Types[1].Id);
    }

    [Fact]
    public void What_is_not_known_stays_visible_as_a_note()
    {
        var solution = SolutionZip.Read(Zips.Solution(
            SampleXml.Customizations(more: "<Templates><EmailTemplate/><EmailTemplate/></Templates>"), more: [("Reports/sails.rdl", "x")]));

        Assert.Equal(
            ["customizations.xml has 2 elements in Templates, which are not read.", "the package has a file Reports/sails.rdl, which is not read."],
            solution.Notes);
    }

    [Fact]
    public void A_zip_of_source_files_is_refused_with_what_is_missing()
    {
        var error = Assert.Throws<SolutionFormatException>(() => SolutionZip.Read(Zips.Of(("readme.md", "x"))));

        Assert.Contains("no solution.xml at its root", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_solution_inside_a_folder_of_the_zip_is_refused_with_what_to_do()
    {
        var error = Assert.Throws<SolutionFormatException>(() => SolutionZip.Read(Zips.Of(("Harbour/solution.xml", "<x/>"), ("Harbour/customizations.xml", "<x/>"))));

        Assert.Contains("Zip the content of the folder", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_is_not_there_is_named()
    {
        var error = Assert.Throws<SolutionFormatException>(() => SolutionZip.Read("/nowhere/harbour.zip"));

        Assert.Equal("/nowhere/harbour.zip", error.File);
    }

    [Fact]
    public void A_file_that_is_no_zip_is_refused()
    {
        var error = Assert.Throws<SolutionFormatException>(() => SolutionZip.Read(new MemoryStream("this is text"u8.ToArray())));

        Assert.Contains("not a zip", error.Message, StringComparison.Ordinal);
        Assert.NotNull(error.InnerException);
    }

    [Fact]
    public void Malformed_XML_is_reported_with_line_and_column()
    {
        var error = Assert.Throws<SolutionFormatException>(() => SolutionZip.Read(Zips.Solution("<ImportExportXml>\n  <Entities>\n</ImportExportXml>")));

        Assert.Equal(("customizations.xml", 3, 3), (error.File, error.Line, error.Column));
    }

    [Theory]
    [InlineData("../evil.txt")]
    [InlineData("WebResources/../../evil.txt")]
    [InlineData("/etc/evil.txt")]
    [InlineData("C:/evil.txt")]
    [InlineData("WebResources\\evil.txt")]
    public void An_entry_that_points_outside_the_package_is_refused(string name)
    {
        var error = Assert.Throws<SolutionFormatException>(() => SolutionZip.Read(Zips.Solution(SampleXml.Customizations(), more: [(name, "x")])));

        Assert.Contains("points outside", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_external_entity_is_not_followed()
    {
        const string text = "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><ImportExportXml>&e;</ImportExportXml>";

        Assert.Throws<SolutionFormatException>(() => SolutionZip.Read(Zips.Solution(text)));
    }

    [Fact]
    public void A_wrong_number_is_reported_where_it_stands()
    {
        var column = SampleXml.Column("hm_Name", "nvarchar", "<MaxLength>many</MaxLength>");

        var error = Assert.Throws<SolutionFormatException>(() =>
            SolutionZip.Read(Zips.Solution(SampleXml.Customizations(SampleXml.Table("hm_Boat", [column])))));

        Assert.Contains("<MaxLength> is 'many'", error.Message, StringComparison.Ordinal);
        Assert.True(error.Line > 1);
    }

    [Fact]
    public void A_custom_API_is_read_with_its_parameters()
    {
        const string folder = "customapis/hm_Moor/";
        var solution = SolutionZip.Read(Zips.Solution(SampleXml.Customizations(), more:
        [
            (folder + "customapi.xml", $"""<customapi uniquename="hm_Moor"><bindingtype>0</bindingtype><isfunction>1</isfunction><name>Moor</name><plugintypeid><plugintypeid>{SampleXml.TypeId}</plugintypeid></plugintypeid></customapi>"""),
            (folder + "customapirequestparameters/Berth/customapirequestparameter.xml", """<customapirequestparameter uniquename="Berth"><isoptional>1</isoptional><type>7</type></customapirequestparameter>"""),
            (folder + "customapiresponseproperties/Fee/customapiresponseproperty.xml", """<customapiresponseproperty uniquename="Fee"><type>2</type></customapiresponseproperty>"""),
        ]));

        var api = Assert.Single(solution.CustomApis);
        Assert.Equal(("hm_Moor", true, new Guid(SampleXml.TypeId)), (api.UniqueName, api.IsFunction, api.PluginTypeId!.Value));
        Assert.Equal(("Berth", CustomApiParameterType.Integer, true), (api.RequestParameters[0].UniqueName, api.RequestParameters[0].Type, api.RequestParameters[0].IsOptional));
        Assert.Equal(CustomApiParameterType.Decimal, Assert.Single(api.ResponseProperties).Type);
        Assert.Empty(solution.Notes);
    }
}
