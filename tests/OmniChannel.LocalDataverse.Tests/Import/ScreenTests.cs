using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk;
using OmniChannel.LocalDataverse.Tests.Fixture;
using Xunit;

namespace OmniChannel.LocalDataverse.Tests.Import;

/// <summary>Documented: "SavedQueryVisualization", "SystemForm", "SiteMap", "AppModule" and "AppModuleComponent" in the reference of tables.</summary>
public sealed class ScreenTests
{
    private const string Role = "0a0a0a0a-1111-4a4a-8b8b-000000000020";
    private const string Dashboard = "0a0a0a0a-1111-4a4a-8b8b-000000000021";
    private const string Chart = "0a0a0a0a-1111-4a4a-8b8b-000000000022";

    private static readonly string Names = """<LocalizedNames><LocalizedName description="Things" languagecode="1033"/></LocalizedNames>""";

    private static TestSolution Solution(string version = "1.0.0.0", bool screens = true) => new()
    {
        Version = version,
        Roles = $"""<Role id="{Role}" name="Thinker"><RolePrivileges><RolePrivilege name="prvReadtest_Thing" level="Global"/></RolePrivileges></Role>""",
        Rewrite = xml => screens ? WithScreens(xml) : xml,
    };

    private static string WithScreens(string xml) => xml
        .Replace("</EntityInfo></Entity>", $"""
            </EntityInfo><Visualizations><visualization><savedqueryvisualizationid>{Chart}</savedqueryvisualizationid><datadescription><datadefinition/></datadescription>
            <presentationdescription><Chart/></presentationdescription><isdefault>0</isdefault>{Names}
            <Descriptions><Description description="By kind" languagecode="1033"/></Descriptions></visualization></Visualizations></Entity>
            """, StringComparison.Ordinal)
        .Replace("<WebResources/>", $"""
            <Dashboards><Dashboard><FormId>{Dashboard}</FormId>{Names}<FormXml><forms type="dashboard"><form><tabs/></form></forms></FormXml></Dashboard></Dashboards><WebResources/>
            """, StringComparison.Ordinal)
        .Replace("<Languages>", $"""
            <AppModuleSiteMaps><AppModuleSiteMap><SiteMapUniqueName>test_App</SiteMapUniqueName><SiteMap><Area Id="a"/></SiteMap>{Names}</AppModuleSiteMap></AppModuleSiteMaps>
            <AppModules><AppModule><UniqueName>test_App</UniqueName><WebResourceId>953b9fac-1e5e-e611-80d6-00155ded156f</WebResourceId><FormFactor>1</FormFactor><ClientType>4</ClientType>
            <AppModuleComponents><AppModuleComponent type="60" id="{Dashboard}"/><AppModuleComponent type="62" schemaName="test_App"/></AppModuleComponents>
            <AppModuleRoleMaps><Role id="{Role}"/><Role id="627090ff-40a3-4053-8790-584edc5be201"/><Role id="119f245c-3cc8-4b62-b31c-d1a046ced15d"/></AppModuleRoleMaps>{Names}</AppModule></AppModules><Languages>
            """, StringComparison.Ordinal);

    [Fact]
    public void What_people_look_at_is_there_as_rows()
    {
        using var world = new World(Solution());
        var chart = world.All("savedqueryvisualization")[0];
        Assert.Equal("By kind", chart["description"]);
        Assert.Equal("<datadefinition />", chart["datadescription"]);
        Assert.Equal("<Chart />", chart["presentationdescription"]);
        var dashboard = world.Read(new Guid(Dashboard), "systemform");
        Assert.Equal(0, dashboard.GetAttributeValue<OptionSetValue>("type").Value);
        Assert.StartsWith("<form>", (string)dashboard["formxml"], StringComparison.Ordinal);
        Assert.StartsWith("<SiteMap>", (string)world.All("sitemap").Single()["sitemapxml"], StringComparison.Ordinal);
        var app = world.All("appmodule").Single();
        Assert.Equal(("test_App", "Things", 4), ((string)app["uniquename"], (string)app["name"], (int)app["clienttype"]));
        Assert.Equal([60, 62], world.All("appmodulecomponent").Select(c => c.GetAttributeValue<OptionSetValue>("componenttype").Value).Order());
        Assert.Contains(world.All("appmodulecomponent"), c => (Guid)c["objectid"] == world.All("sitemap").Single().Id);
    }

    [Fact]
    public void An_app_is_opened_by_the_roles_it_names_and_that_are_here()
    {
        using var world = new World(Solution());
        var opened = world.All("appmoduleroles").Select(r => (Guid)r["roleid"]).ToHashSet();
        IEnumerable<string> names = world.All("role").Where(r => opened.Contains(r.Id)).Select(r => (string)r["name"]);
        Assert.Equal(["System Administrator", "Thinker"], names.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void An_upgrade_takes_away_what_is_gone()
    {
        using var world = new World(Solution());
        world.Environment.Import(Solution("1.1.0.0", screens: false).Zip());
        foreach (var table in (string[])["savedqueryvisualization", "systemform", "sitemap", "appmodule", "appmodulecomponent", "appmoduleroles"]) Assert.Empty(world.All(table));
    }
}
