using System.Collections.Generic;
using System.Linq;
using System.Xml.Linq;
using OmniChannel.SolutionPackage.Checking;
using OmniChannel.SolutionPackage.Model;
using Xunit;
using static OmniChannel.SolutionPackage.Tests.Checking.GoodSolution;

namespace OmniChannel.SolutionPackage.Tests.Checking;

public sealed class ReferenceCheckTests
{
    [Fact]
    public void A_relationship_to_a_table_that_is_not_there_is_found() =>
        Broken.Solution(s => s with { Relationships = [Owner with { ReferencedTable = "hm_ship" }] }, "names the table hm_ship");

    [Fact]
    public void A_relationship_without_its_lookup_is_found() =>
        Broken.Solution(s => s with { Relationships = [Owner, Owner with { SchemaName = "hm_second", ReferencingColumn = "hm_shipid" }] }, "uses the lookup hm_shipid");

    [Fact]
    public void A_cascade_that_there_is_not_is_found() =>
        Broken.Solution(s => s with { Relationships = [Owner with { Cascade = new Cascade { Delete = "Explode" } }] }, "cascades by 'Explode'");

    [Fact]
    public void A_lookup_without_relationship_refers_to_nothing() =>
        Broken.Solution(s => s with { Relationships = [] }, "hm_boat.hm_contactid has no relationship");

    [Fact]
    public void A_lookup_with_two_relationships_is_found() =>
        Broken.Solution(s => s with { Relationships = [Owner, Owner with { SchemaName = "hm_second" }] }, "has 2 relationships");

    [Theory]
    [InlineData("<control datafieldname='hm_colour'/>", "shows the column hm_colour")]
    [InlineData("<event attribute='hm_colour'/>", "watches the column hm_colour")]
    [InlineData("<formLibraries><Library name='hm_/ship.js'/></formLibraries>", "loads the script hm_/ship.js")]
    [InlineData("<Handler libraryName='hm_/boat.js'/>", "calls into hm_/boat.js without loading it")]
    [InlineData("<control><parameters><Url>$webresource:hm_/page.html?x=1</Url></parameters></control>", "shows the page hm_/page.html")]
    [InlineData("<control indicationOfSubgrid='true'><parameters><TargetEntityType>hm_ship</TargetEntityType></parameters></control>", "lists rows of the table hm_ship")]
    [InlineData("<control indicationOfSubgrid='true'><parameters><TargetEntityType>contact</TargetEntityType><RelationshipName>hm_none</RelationshipName></parameters></control>", "over the relationship hm_none")]
    [InlineData("<control indicationOfSubgrid='true'><parameters><TargetEntityType>hm_boat</TargetEntityType><ViewId>{5b7f2a10-2222-4a4a-8b8b-000000000009}</ViewId></parameters></control>", "by the view 5b7f2a10")]
    [InlineData("<row ordinalvalue='1'/>", "has 'ordinalvalue'")]
    [InlineData("<labels><label description='Crew' languagecode='1033'/><label description='Mannschaft' languagecode='1031'/></labels>", "missing in Italian")]
    public void A_form_that_shows_what_is_not_there_is_found(string inside, string expected) =>
        Broken.Table(t => t with { Forms = [Form(inside)] }, expected);

    [Fact]
    public void A_table_without_a_main_form_is_found() => Broken.Table(t => t with { Forms = [Form(type: "quick")] }, "no main form");

    [Fact]
    public void A_quick_view_form_with_events_is_found() =>
        Broken.Table(t => t with { Forms = [.. t.Forms, Form("<events/>", "quick") with { Id = NameGuid.Create("quick") }] }, "quick view form with events");

    [Theory]
    [InlineData("<attribute name='hm_colour'/>", "<cell name='hm_colour'/>", "reads the column hm_boat.hm_colour")]
    [InlineData("<attribute name='hm_name'/><order attribute='hm_colour'/>", "", "reads the column hm_boat.hm_colour")]
    [InlineData("<attribute name='hm_name'/><filter><filter><condition attribute='hm_colour'/></filter></filter>", "", "reads the column hm_boat.hm_colour")]
    [InlineData("<attribute name='hm_name'/>", "<cell name='hm_length'/>", "which its query does not read")]
    [InlineData("<attribute name='hm_name'/><link-entity name='hm_ship' from='a' to='hm_contactid'/>", "", "reads the table hm_ship")]
    [InlineData("<attribute name='hm_name'/><link-entity name='contact' from='contactid' to='hm_ownerid'/>", "", "joins over the column hm_boat.hm_ownerid")]
    public void A_view_that_reads_what_is_not_there_is_found(string fetch, string cells, string expected) =>
        Broken.Table(t => t with { Views = [View(0, fetch, cells), .. t.Views.Skip(1)] }, expected);

    [Fact]
    public void A_table_without_one_of_the_expected_views_is_found() =>
        Broken.Table(t => t with { Views = [.. t.Views.Where(v => v.QueryType != 64)] }, "0 default lookup views");

    [Fact]
    public void A_quick_find_view_that_searches_nothing_is_found() => Broken.Table(
        t => t with { Views = [.. t.Views.Where(v => v.QueryType != 4), View(0) with { QueryType = 4, Id = NameGuid.Create("other") }] }, "searches no column");

    [Fact]
    public void A_chart_that_draws_what_it_does_not_read_is_found() => Broken.Table(t => t with { Charts = [Chart("<category alias='k'/>")] }, "draws 'k'");

    [Theory]
    [InlineData("<visualization/>", "has no query")]
    [InlineData("<visualization><fetch><entity name='hm_boat'><attribute name='hm_length' alias='l' groupby='true'/></entity></fetch></visualization>", "does not add rows up")]
    [InlineData("<visualization><fetch aggregate='true'><entity name='hm_boat'><attribute name='hm_length' alias='l'/></entity></fetch></visualization>", "does not add rows up")]
    [InlineData("<visualization><fetch aggregate='true'><entity name='hm_boat'><attribute name='hm_mast' alias='l' groupby='true'/></entity></fetch></visualization>", "reads the column hm_boat.hm_mast")]
    public void A_chart_with_a_broken_query_is_found(string xml, string expected) =>
        Broken.Table(t => t with { Charts = [Chart() with { Xml = XElement.Parse(xml) }] }, expected);

    [Theory]
    [InlineData("<control indicationOfSubgrid='true'><parameters><TargetEntityType>hm_ship</TargetEntityType></parameters></control>", "lists rows of the table hm_ship")]
    [InlineData("<control indicationOfSubgrid='true'><parameters><TargetEntityType>hm_boat</TargetEntityType><VisualizationId>{5b7f2a10-2222-4a4a-8b8b-000000000009}</VisualizationId></parameters></control>", "as the chart 5b7f2a10")]
    [InlineData("<control><parameters><QuickForms>&lt;QuickFormIds></QuickForms></parameters></control>", "not well-formed XML")]
    [InlineData("<control><parameters><QuickForms>&lt;a>&lt;QuickFormId entityname='hm_ship'>x&lt;/QuickFormId>&lt;/a></QuickForms></parameters></control>", "quick view of the table hm_ship")]
    [InlineData("<control><parameters><QuickForms>&lt;a>&lt;QuickFormId entityname='hm_boat'>5b7f2a10-2222-4a4a-8b8b-000000000009&lt;/QuickFormId>&lt;/a></QuickForms></parameters></control>", "no quick view form of the package")]
    public void A_dashboard_that_shows_what_is_not_there_is_found(string inside, string expected) =>
        Broken.Solution(s => s with { Dashboards = [Dashboard(inside)] }, expected);

    [Theory]
    [InlineData("sail();", true)]
    [InlineData("var H=(()=>{return{sink:()=>1}})()", false)]
    [InlineData("function sink(form){}", false)]
    [InlineData("H.sink = form => 1", false)]
    public void A_function_that_its_script_does_not_have_is_found(string script, bool found)
    {
        var solution = Create();
        solution = WithRoots(solution with
        {
            WebResources = [Script with { Content = System.Text.Encoding.UTF8.GetBytes(script) }],
            Tables =
            [
                Boat with
                {
                    Forms = [Form("<formLibraries><Library name='hm_/boat.js'/></formLibraries><Handler libraryName='hm_/boat.js' functionName='H.sink'/>")],
                    Ribbon = XElement.Parse("<RibbonDiffXml><JavaScriptFunction Library='$webresource:hm_/boat.js' FunctionName='H.sink'/></RibbonDiffXml>"),
                },
            ],
        });
        var findings = SolutionChecks.Run(solution);
        Assert.Equal(found ? 2 : 0, findings.Count);
        Assert.All(findings, f => Assert.Contains("calls H.sink, which hm_/boat.js does not have", f.Message, System.StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("prvReadhm_Ship", PrivilegeLevel.Basic, "of no table of the solution")]
    [InlineData("prvWritehm_boat", PrivilegeLevel.Basic, "other capitals than its table")]
    [InlineData("prvWritehm_Boat", PrivilegeLevel.Unknown, "has no level")]
    [InlineData("prvReadhm_Boat", PrivilegeLevel.Deep, "is named twice")]
    public void A_privilege_that_there_is_not_is_found(string name, PrivilegeLevel level, string expected) => Broken.Solution(
        s => s with { Roles = [s.Roles[0] with { Privileges = [.. s.Roles[0].Privileges, new RolePrivilege(name, level)] }] }, expected);

    [Theory]
    [InlineData("prvReadhm_Boat", PrivilegeLevel.Deep, "Use Global")]
    [InlineData("prvSharehm_Boat", PrivilegeLevel.Global, "nobody assigns or shares")]
    public void A_table_of_the_organization_has_global_privileges_only(string name, PrivilegeLevel level, string expected) => Broken.Solution(
        s => s with
        {
            Tables = [s.Tables[0] with { Ownership = Ownership.Organization }],
            Roles = [s.Roles[0] with { Privileges = [new RolePrivilege(name, level)] }, new Role(NameGuid.Create("r2"), "Reader", [new RolePrivilege("prvReadhm_Boat", PrivilegeLevel.Global)])],
        },
        expected);

    [Fact]
    public void A_table_that_no_role_may_read_is_found() =>
        Broken.Solution(s => s with { Roles = [s.Roles[0] with { Privileges = [] }] }, "No role may read hm_boat");

    [Fact]
    public void A_web_resource_without_file_is_found() =>
        Broken.Solution(s => s with { WebResources = [Script with { Content = default }] }, "has no file");

    [Fact]
    public void A_web_resource_of_another_type_than_its_name_says_is_found() =>
        Broken.Solution(s => s with { WebResources = [Script with { Type = 1 }] }, "has type 1, its name says 3");

    [Fact]
    public void A_web_resource_that_needs_another_is_found() =>
        Broken.Solution(s => s with { WebResources = [Script with { Dependencies = ["hm_/text.1031.resx"] }] }, "needs hm_/text.1031.resx");

    [Fact]
    public void A_table_with_an_icon_that_is_not_there_is_found() => Broken.Table(
        t => t with { Settings = new Dictionary<string, string> { ["IconVectorName"] = "hm_/icons/boat.svg" } }, "has the icon hm_/icons/boat.svg");

    [Fact]
    public void An_app_that_nobody_may_open_is_found() =>
        Broken.Solution(s => s with { AppModules = [App with { RoleIds = [] }] }, "opened by nobody");

    [Fact]
    public void An_app_that_shows_what_is_not_there_is_found() => Broken.Solution(
        s => s with { AppModules = [App with { Components = [.. App.Components, new RootComponent(26, null, NameGuid.Create("none"), 0)] }] }, "(type 26), which is not in the package");

    [Theory]
    [InlineData("<SubArea Id='x' Entity='hm_ship'/>", "to the table hm_ship")]
    [InlineData("<SubArea Id='x' Url='$webresource:hm_/none.html'>" + Titles + "</SubArea>", "to the page hm_/none.html")]
    [InlineData("<SubArea Id='x' DefaultDashboard='5b7f2a10-2222-4a4a-8b8b-000000000009'>" + Titles + "</SubArea>", "to the dashboard 5b7f2a10")]
    [InlineData("<SubArea Id='x' Entity='hm_boat'/><SubArea Id='x' Entity='hm_boat'/>", "2 places called x")]
    public void A_sitemap_that_leads_nowhere_is_found(string area, string expected) =>
        Broken.Solution(s => s with { SiteMaps = [Map(area)] }, expected);

    [Fact]
    public void A_field_security_profile_speaks_of_secured_columns()
    {
        var profile = new FieldSecurityProfile(NameGuid.Create("profile"), "Purser", [new FieldPermission("hm_boat", "hm_length", true, false, false)]);
        Broken.Solution(s => s with { FieldSecurityProfiles = [profile] }, "which is not secured");
        Broken.Column("hm_length", c => c with { IsSecured = true }, "no profile opens it");
    }

    [Theory]
    [InlineData("<CustomActions><Button LabelText='$LocLabels:none'/></CustomActions>", "uses the text none")]
    [InlineData("<JavaScriptFunction Library='$webresource:hm_/none.js'/>", "uses the web resource hm_/none.js")]
    [InlineData("<CustomActions><CommandUIDefinition><Button Command='hm.Sink'/></CommandUIDefinition></CustomActions>", "calls hm.Sink")]
    [InlineData("<CommandDefinitions><CommandDefinition Id='c'><EnableRules><EnableRule Id='hm.Dry'/></EnableRules></CommandDefinition></CommandDefinitions>", "asks the rule hm.Dry")]
    public void A_ribbon_that_uses_what_is_not_there_is_found(string inside, string expected) =>
        Broken.Table(t => t with { Ribbon = XElement.Parse($"<RibbonDiffXml>{inside}</RibbonDiffXml>") }, expected);
}
