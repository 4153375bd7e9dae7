using System.Linq;
using System.Xml.Linq;
using OmniChannel.SolutionPackage.Model;
using Xunit;
using static OmniChannel.SolutionPackage.Tests.Checking.GoodSolution;

namespace OmniChannel.SolutionPackage.Tests.Checking;

public sealed class LabelCheckTests
{
    private static readonly LocalizedText Half = new([new(1033, "Boat"), new(1031, "Boot")]);

    [Fact]
    public void A_name_that_is_missing_in_a_language_is_found()
    {
        Broken.Table(t => t with { Labels = Half }, "Table hm_boat has no name in Italian (1040)");
        Broken.Table(t => t with { PluralLabels = Half }, "Table hm_boat (plural) has no name in Italian");
        Broken.Column("hm_length", c => c with { Labels = Half }, "Column hm_boat.hm_length has no name in Italian");
        Broken.Solution(s => s with { OptionSets = [s.OptionSets[0] with { Options = [new Option(123450000, Half)] }] }, "Option 123450000 of hm_boatkind has no name in Italian");
        Broken.Table(t => t with { Keys = [t.Keys[0] with { Labels = Half }] }, "Key hm_boat.hm_namekey");
        Broken.Solution(s => s with { CustomApis = [Api with { Labels = Half }] }, "Custom API hm_Inspect");
    }

    [Fact]
    public void A_table_and_a_column_say_what_they_are_for_in_every_language()
    {
        Broken.Table(t => t with { Descriptions = Half }, "The description of Table hm_boat is missing in Italian");
        Broken.Table(t => t with { Descriptions = LocalizedText.None }, "Table hm_boat has no description");
        Broken.Column("hm_length", c => c with { Descriptions = LocalizedText.None }, "Column hm_boat.hm_length has no description");
    }

    [Fact]
    public void What_people_look_at_has_its_name_in_every_language()
    {
        Broken.Solution(s => s with { AppModules = [App with { Labels = Half }] }, "App hm_Harbour has no name in Italian");
        Broken.Solution(s => s with { SiteMaps = [Map() with { Labels = Half }] }, "Sitemap hm_Harbour has no name in Italian");
        Broken.Solution(s => s with { Dashboards = [Dashboard() with { Labels = Half }] }, "A dashboard has no name in Italian");
        Broken.Table(t => t with { Charts = [Chart() with { Labels = Half }] }, "has no name in Italian");
        Broken.Table(t => t with { Views = [View(0) with { Labels = Half }, .. t.Views.Skip(1)] }, "has no name in Italian");
        Broken.Table(t => t with { Forms = [Form("<x/>") with { Labels = Half }] }, "A form of hm_boat has no name in Italian");
    }

    [Fact]
    public void What_explains_a_view_or_a_chart_does_so_in_every_language()
    {
        Broken.Table(t => t with { Charts = [Chart() with { Descriptions = Half }] }, "The description of Chart 'Boats' of hm_boat is missing in Italian");
        Broken.Table(t => t with { Views = [View(0) with { Descriptions = Half }, .. t.Views.Skip(1)] }, "The description of View 'Boats' of hm_boat is missing in Italian");
    }

    [Theory]
    [InlineData("<tab name='crew'/>", "has a tab crew without a heading")]
    [InlineData("<section name='crew'><labels><label description='' languagecode='1033'/></labels></section>", "has a section crew without a heading")]
    [InlineData("<tab showlabel='false'><labels><label description='Crew' languagecode='1033'/><label description='Mannschaft' languagecode='1031'/></labels></tab>", "missing in Italian")]
    public void Headings_of_a_form_are_there_in_every_language(string inside, string expected) => Broken.Table(t => t with { Forms = [Form(inside)] }, expected);

    [Theory]
    [InlineData("<SubArea Id='x' Url='https://example.com'/>", null, "Sitemap hm_Harbour: x has no name in English")]
    [InlineData("", "<Titles><Title LCID='1033' Title='Port'/><Title LCID='1031' Title='Hafen'/></Titles>", "Sitemap hm_Harbour: a has no name in Italian")]
    public void Titles_of_the_navigation_are_there_in_every_language(string area, string? titles, string expected) =>
        Broken.Solution(s => s with { SiteMaps = [Map(area, titles)] }, expected, allow: 3);

    [Theory]
    [InlineData("<LocLabel Id='sail'/>", 3)]
    [InlineData("<LocLabel Id='sail'><Titles><Title description='Sail' languagecode='1033'/><Title description='Segeln' languagecode='1031'/></Titles></LocLabel>", 1)]
    public void Texts_of_commands_are_there_in_every_language(string label, int findings) =>
        Broken.Table(t => t with { Ribbon = XElement.Parse($"<RibbonDiffXml><LocLabels>{label}</LocLabels></RibbonDiffXml>") }, "text sail is missing in", findings);

    [Fact]
    public void A_text_that_is_too_long_is_found() => Broken.Table(
        t => t with { Charts = [Chart() with { Descriptions = Named(new string('a', 500)).Longer() }] }, "has 501 characters in language 1031");

    [Fact]
    public void A_name_that_is_too_long_is_found() =>
        Broken.Column("hm_length", c => c with { Labels = Named(new string('a', 100)).Longer() }, "a name of 101 characters in language 1031");

    [Fact]
    public void Two_texts_in_one_language_are_found() =>
        Broken.Column("hm_length", c => c with { Labels = new([.. c.Labels.Labels, new Label(1031, "Länge")]) }, "has 2 texts in language 1031");
}

file static class Texts
{
    public static LocalizedText Longer(this LocalizedText text) => new([text.Labels[0], new(1031, text.Labels[1].Text + "a"), text.Labels[2]]);
}
