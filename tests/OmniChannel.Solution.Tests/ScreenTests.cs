using System;
using System.Linq;
using System.Xml.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using Xunit;

namespace OmniChannel.Solution.Tests;

/// <summary>What the app shows can be opened by those it is for.</summary>
public sealed class ScreenTests : IDisposable
{
    private readonly World _world = new();

    [Fact]
    public void Every_view_is_answered()
    {
        var views = _world.All("savedquery").Where(v => v.GetAttributeValue<string>("fetchxml") is not null).ToList();
        Assert.All(views, v => Assert.NotNull(Run(_world.Admin, (string)v["fetchxml"])));
        Assert.Contains(views, v => (string)v["name"] == "My Next Best Visits");
    }

    [Fact]
    public void Every_chart_is_answered_in_each_view_a_dashboard_shows_it_with()
    {
        var charts = _world.All("savedqueryvisualization");
        Assert.NotEmpty(charts);
        Assert.All(charts, c => Assert.NotNull(Run(_world.Admin, Fetch((string)c["datadescription"]).ToString())));
    }

    [Theory]
    [InlineData("OmniChannel Sales Rep", "My Work")]
    [InlineData("OmniChannel Sales Manager", "Sales Team")]
    [InlineData("OmniChannel Marketer", "Marketing")]
    public void A_role_reads_what_its_dashboard_shows(string role, string dashboard)
    {
        var user = _world.Environment.ServiceFor(_world.CreateUser("Dora Dashboard", role));
        var form = Read(user, "systemform").Single(f => (string)f["name"] == dashboard);
        var parts = XElement.Parse((string)form["formxml"]).Descendants("parameters").ToList();
        Assert.NotEmpty(parts);
        foreach (var part in parts)
        {
            var view = user.Retrieve("savedquery", new Guid((string)part.Element("ViewId")!), new ColumnSet("fetchxml"));
            Assert.NotNull(Run(user, (string)view["fetchxml"]));
            if (part.Element("VisualizationId") is not { } id) continue;
            var chart = user.Retrieve("savedqueryvisualization", new Guid(id.Value), new ColumnSet("datadescription"));
            Assert.NotNull(Run(user, Joined(Fetch((string)chart["datadescription"]), XElement.Parse((string)view["fetchxml"])).ToString()));
        }
    }

    [Theory]
    [InlineData("OmniChannel Administrator", true)]
    [InlineData("OmniChannel Marketer", true)]
    [InlineData("OmniChannel Sales Manager", true)]
    [InlineData("OmniChannel Sales Rep", true)]
    [InlineData("OmniChannel Integration", false)]
    public void The_app_is_for_people(string role, bool opens)
    {
        var roles = _world.All("appmoduleroles").Select(r => (Guid)r["roleid"]).ToHashSet();
        Assert.Equal(opens, roles.Contains(_world.All("role").Single(r => (string)r["name"] == role).Id));
    }

    public void Dispose() => _world.Dispose();

    private static XElement Fetch(string dataDescription) => XElement.Parse(dataDescription).Descendants("fetch").Single();

    // A chart is drawn over the rows of a view: its query with the conditions of the view.
    private static XElement Joined(XElement chart, XElement view)
    {
        var entity = chart.Element("entity")!;
        foreach (var part in view.Element("entity")!.Elements().Where(e => e.Name.LocalName is "filter" or "link-entity"))
        {
            var copy = new XElement(part);
            copy.Descendants("attribute").Remove();
            entity.Add(copy);
        }
        return chart;
    }

    private static EntityCollection Run(IOrganizationService user, string fetch) => user.RetrieveMultiple(new FetchExpression(fetch.Replace("{0}", "x", StringComparison.Ordinal)));

    private static System.Collections.Generic.IEnumerable<Entity> Read(IOrganizationService user, string table) =>
        user.RetrieveMultiple(new QueryExpression(table) { ColumnSet = new ColumnSet(true) }).Entities;
}
