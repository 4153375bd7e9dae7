using System;
using System.Collections.Generic;
using System.IO;
using System.IO.Compression;
using System.Linq;
using OmniChannel.SolutionPackage.Model;
using Xunit;

namespace OmniChannel.SolutionPackage.Tests;

public sealed class SolutionFolderTests
{
    private static byte[] Pack(string folder, bool managed = true, IReadOnlyDictionary<string, string>? built = null)
    {
        using var stream = new MemoryStream();
        SolutionPacker.Pack(folder, managed, stream, built);
        return stream.ToArray();
    }

    private static Solution Packed(string folder, bool managed = true) => SolutionZip.Read(new MemoryStream(Pack(folder, managed)));

    [Fact]
    public void A_folder_and_the_zip_packed_from_it_read_the_same()
    {
        using var folder = SampleFolder.Create();

        var read = SolutionFolder.Read(folder.Path);
        var packed = Packed(folder.Path, managed: false);

        Assert.Equal(read.Tables.Select(t => t.SchemaName), packed.Tables.Select(t => t.SchemaName));
        Assert.Equal(read.Tables[0].Columns.Select(c => (c.LogicalName, c.Type)), packed.Tables[0].Columns.Select(c => (c.LogicalName, c.Type)));
        Assert.Equal(read.Tables[0].Forms[0].Xml.ToString(), packed.Tables[0].Forms[0].Xml.ToString());
        Assert.Equal(read.Relationships, packed.Relationships);
        Assert.Equal("hm_boatkind", Assert.Single(packed.OptionSets).Name);
        Assert.Equal("sail();"u8.ToArray(), Assert.Single(packed.WebResources).Content.ToArray());
        Assert.NotNull(packed.Tables[0].Ribbon);
        Assert.Empty(packed.Notes);
    }

    [Fact]
    public void Packing_twice_gives_the_same_bytes()
    {
        using var folder = SampleFolder.Create();

        Assert.Equal(Pack(folder.Path), Pack(folder.Path));
    }

    [Fact]
    public void Line_ends_of_the_sources_do_not_change_the_package()
    {
        using var folder = SampleFolder.Create();
        var before = Pack(folder.Path);
        foreach (var file in Directory.EnumerateFiles(folder.Path, "*.xml", SearchOption.AllDirectories))
            File.WriteAllText(file, File.ReadAllText(file).ReplaceLineEndings("\r\n"));

        Assert.Equal(before, Pack(folder.Path));
    }

    [Fact]
    public void The_package_says_whether_it_is_managed_whatever_the_folder_says()
    {
        using var folder = SampleFolder.Create();

        Assert.True(Packed(folder.Path, managed: true).IsManaged);
        Assert.False(Packed(folder.Path, managed: false).IsManaged);
    }

    [Fact]
    public void Sections_of_the_package_stand_in_the_order_of_the_schema()
    {
        using var folder = SampleFolder.Create();
        using var zip = new ZipArchive(new MemoryStream(Pack(folder.Path)));

        var sections = System.Xml.Linq.XDocument.Load(zip.GetEntry("customizations.xml")!.Open()).Root!.Elements().Select(e => e.Name.LocalName);

        Assert.Equal(["Entities", "EntityRelationships", "optionsets", "WebResources", "Languages"], sections);
    }

    [Fact]
    public void What_people_look_at_is_packed_from_its_folders()
    {
        const string names = """<LocalizedNames><LocalizedName description="Harbour" languagecode="1033"/></LocalizedNames>""";
        using var folder = SampleFolder.Create()
            .With($"Dashboards/{{{SampleXml.BoatId}}}.xml", $"<Dashboard>{names}<FormId>{SampleXml.BoatId}</FormId><FormXml><forms type=\"dashboard\"/></FormXml></Dashboard>")
            .With($"Entities/hm_Boat/Visualizations/{{{SampleXml.StepId}}}.xml", $"<visualization><savedqueryvisualizationid>{SampleXml.StepId}</savedqueryvisualizationid>{names}</visualization>")
            .With("AppModuleSiteMaps/hm_App/AppModuleSiteMap.xml", $"<AppModuleSiteMap><SiteMapUniqueName>hm_App</SiteMapUniqueName><SiteMap/>{names}</AppModuleSiteMap>")
            .With("AppModules/hm_App/AppModule.xml", $"<AppModule><UniqueName>hm_Open</UniqueName>{names}</AppModule>")
            .With("AppModules/hm_App/AppModule_managed.xml", $"<AppModule><UniqueName>hm_App</UniqueName>{names}<Descriptions><Description description=\"Boats\" languagecode=\"1033\"/></Descriptions></AppModule>");

        var packed = Packed(folder.Path);

        Assert.Equal(("hm_App", "Harbour", "Boats"), (packed.AppModules[0].UniqueName, packed.AppModules[0].Labels.Text, packed.AppModules[0].Descriptions.Text));
        Assert.Equal("hm_Open", Packed(folder.Path, managed: false).AppModules[0].UniqueName);
        Assert.Equal("hm_App", Assert.Single(packed.SiteMaps).UniqueName);
        Assert.Equal(new Guid(SampleXml.BoatId), Assert.Single(packed.Dashboards).Id);
        Assert.Equal(new Guid(SampleXml.StepId), Assert.Single(packed.Tables[0].Charts).Id);
        using var zip = new ZipArchive(new MemoryStream(Pack(folder.Path)));
        var sections = System.Xml.Linq.XDocument.Load(zip.GetEntry("customizations.xml")!.Open()).Root!.Elements().Select(e => e.Name.LocalName);
        Assert.Equal(["Entities", "EntityRelationships", "optionsets", "Dashboards", "WebResources", "AppModuleSiteMaps", "AppModules", "Languages"], sections);
    }

    [Fact]
    public void Every_part_has_a_content_type()
    {
        using var folder = SampleFolder.Create();
        using var zip = new ZipArchive(new MemoryStream(Pack(folder.Path)));

        Assert.Equal(
            ["[Content_Types].xml", "solution.xml", "customizations.xml", "WebResources/hm_boatjs"], zip.Entries.Select(e => e.FullName));
        var types = new StreamReader(zip.GetEntry("[Content_Types].xml")!.Open()).ReadToEnd();
        Assert.Contains("Default Extension=\"xml\"", types, StringComparison.Ordinal);
        Assert.Contains("Override PartName=\"/WebResources/hm_boatjs\"", types, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("hm_Name", "")]
    [InlineData("Name of the boat", "Name of the boat")]
    public void A_cell_of_a_managed_form_keeps_only_a_label_that_is_not_the_name_of_its_column(string label, string expected)
    {
        using var folder = SampleFolder.Create().With($"Entities/hm_Boat/FormXml/main/{{{SampleFolder.FormId}}}.xml", SampleFolder.Form(label));

        Assert.Equal(expected, Cell(Packed(folder.Path, managed: true)));
        Assert.Equal(label, Cell(Packed(folder.Path, managed: false)));

        static string Cell(Solution solution) => solution.Tables[0].Forms[0].Xml.Descendants("label").First().Attribute("description")!.Value;
    }

    [Fact]
    public void The_managed_twin_of_a_form_goes_into_the_managed_package_only()
    {
        using var folder = SampleFolder.Create()
            .With($"Entities/hm_Boat/FormXml/main/{{{SampleFolder.FormId}}}_managed.xml", SampleFolder.Form("For customers"));

        Assert.Contains("For customers", Packed(folder.Path, managed: true).Tables[0].Forms[0].Xml.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("For customers", Packed(folder.Path, managed: false).Tables[0].Forms[0].Xml.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Entities/hm_Boat/notes.txt")]
    [InlineData("Pictures/boat.png")]
    [InlineData("Reports/1033/boats.rdl")]
    [InlineData("OptionSets/readme.md")]
    public void A_file_that_no_part_of_a_solution_is_made_of_is_an_error_that_names_it(string path)
    {
        using var folder = SampleFolder.Create().With(path, "x");

        var error = Assert.Throws<SolutionFormatException>(() => SolutionFolder.Read(folder.Path));

        Assert.Contains(path, error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Other/Customizations.xml", "<ImportExportXml><Entitys/></ImportExportXml>", "Entitys")]
    [InlineData("Entities/hm_Boat/Entity.xml", "<Entity><Name>hm_Boat</Name><Sails/></Entity>", "Sails")]
    [InlineData("OptionSets/hm_x.xml", "<optionset Name='hm_x'><options><option value='1'><label/></option></options></optionset>", "OptionSets/hm_x.xml, line 1")]
    [InlineData("Roles/Captain.xml", "<Role id='x' name='x'><roleprivileges/></Role>", "no <roleprivileges> in <Role>; it knows <RolePrivileges>")]
    [InlineData("customapis/hm_Moor/customapi.xml", "<customapi uniquename='hm_Moor'><isfuncton>1</isfuncton></customapi>", "no <isfuncton> in <customapi>")]
    [InlineData("Roles/Captain.xml", "<Roles/>", "this folder holds <Role>")]
    [InlineData("Other/Relationships.xml", "<EntityRelationships/>", "hm_contact_boat is defined and not listed")]
    [InlineData("Other/Relationships/Contact.xml", "<EntityRelationships/>", "hm_contact_boat is listed and not defined")]
    [InlineData("Entities/hm_Boat/FormXml/main/{x}_managed.xml", "<forms/>", "twin of a form that is not there")]
    [InlineData("Entities/hm_Ship/Entity.xml", "<Entity><Name>hm_Boat</Name></Entity>", "the folder is called hm_Ship")]
    public void An_element_in_the_wrong_place_is_an_error_that_names_it(string path, string text, string expected)
    {
        using var folder = SampleFolder.Create().With(path, text);

        var error = Assert.Throws<SolutionFormatException>(() => SolutionFolder.Read(folder.Path));

        Assert.Contains(expected, error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Other/Solution.xml")]
    [InlineData("Other/Customizations.xml")]
    public void Without_its_two_documents_a_folder_is_not_a_solution(string path)
    {
        using var folder = SampleFolder.Create();
        folder.Delete(path);

        var error = Assert.Throws<SolutionFormatException>(() => SolutionFolder.Read(folder.Path));

        Assert.Contains(path, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_a_build_has_yet_to_make_stops_packing_and_not_reading()
    {
        using var folder = SampleFolder.Create();
        folder.Delete("WebResources/hm_/boat.js");

        Assert.Equal(["WebResources/hm_/boat.js is described and not there; build it first."], SolutionFolder.Read(folder.Path).Notes);
        var error = Assert.Throws<SolutionFormatException>(() => Pack(folder.Path));
        Assert.Contains("WebResources/hm_/boat.js", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_built_file_wins_over_the_one_in_the_folder()
    {
        using var folder = SampleFolder.Create();
        using var dist = new TempFolder().With("out.js", "built();");

        var built = new Dictionary<string, string> { ["WebResources/hm_/boat.js"] = Path.Combine(dist.Path, "out.js") };

        Assert.Equal("built();"u8.ToArray(), SolutionFolder.Read(folder.Path, built).WebResources[0].Content.ToArray());
    }

    [Theory]
    [InlineData("""<FileToFile map="boat.js" to="..\dist\other.js"/>""", "dist/other.js")]
    [InlineData("""<FileToFile map="WebResources\hm_\boat.js" to="..\dist\**\boat.js"/>""", "dist/deep/boat.js")]
    [InlineData("""<FileToPath map="WebResources\**\*.*" to="..\dist\**"/>""", "dist/hm_/boat.js")]
    [InlineData("""<FileToPath map="WebResources\**\*.js" to="..\dist"/>""", "dist/hm_/boat.js")]
    [InlineData("""<Folder map="WebResources\hm_" to="..\dist"/>""", "dist/boat.js")]
    public void The_mapping_file_says_where_built_files_lie(string rule, string file)
    {
        using var root = new TempFolder().With(file, "mapped();").With("solution/map.xml", $"<Mapping>{rule}</Mapping>");
        using var source = SampleFolder.Create();
        source.Delete("WebResources/hm_/boat.js");
        foreach (var path in Directory.EnumerateFiles(source.Path, "*", SearchOption.AllDirectories))
            root.With("solution/" + Path.GetRelativePath(source.Path, path), File.ReadAllText(path));

        var solution = SolutionFolder.Read(Path.Combine(root.Path, "solution"));

        Assert.Equal("mapped();"u8.ToArray(), solution.WebResources[0].Content.ToArray());
    }

    [Fact]
    public void A_custom_API_travels_in_files_of_its_own()
    {
        using var folder = SampleFolder.Create().With("customapis/hm_Moor/customapi.xml", """<customapi uniquename="hm_Moor"><name>Moor</name></customapi>""");

        Assert.Equal("hm_Moor", Assert.Single(Packed(folder.Path).CustomApis).UniqueName);
    }
}
