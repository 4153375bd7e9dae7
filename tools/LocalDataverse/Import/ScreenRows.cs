using System;
using System.Collections.Generic;
using Microsoft.Xrm.Sdk;
using OmniChannel.LocalDataverse.Pipeline;
using OmniChannel.SolutionPackage.Model;

namespace OmniChannel.LocalDataverse.Import;

/// <summary>Writes what people look at as rows: forms, dashboards, views, charts, web resources, apps with their navigation.</summary>
internal sealed class ScreenRows(Engine engine)
{
    private static readonly Dictionary<string, int> FormTypes = new(StringComparer.OrdinalIgnoreCase)
    {
        ["dashboard"] = 0, ["main"] = 2, ["mobile"] = 5, ["quick"] = 6, ["quickCreate"] = 7, ["card"] = 11,
    };

    public void Remove(Solution solution)
    {
        foreach (var app in solution.AppModules)
        {
            var id = AppId(app);
            engine.Store.Execute("DELETE FROM appmodulecomponent WHERE appmoduleidunique = @0", id);
            engine.Store.Execute("DELETE FROM appmoduleroles WHERE appmoduleid = @0", id);
            engine.SystemRows.Delete("appmodule", id);
        }

        foreach (var map in solution.SiteMaps) engine.SystemRows.Delete("sitemap", MapId(map.UniqueName));
        foreach (var table in solution.Tables)
        {
            foreach (var form in table.Forms) engine.SystemRows.Delete("systemform", form.Id);
            foreach (var view in table.Views) engine.SystemRows.Delete("savedquery", view.Id);
            foreach (var chart in table.Charts) engine.SystemRows.Delete("savedqueryvisualization", chart.Id);
        }

        foreach (var dashboard in solution.Dashboards) engine.SystemRows.Delete("systemform", dashboard.Id);
        foreach (var resource in solution.WebResources) engine.SystemRows.Delete("webresource", resource.Id);
    }

    public void Add(Solution solution)
    {
        foreach (var table in solution.Tables) Table(table, solution);
        foreach (var dashboard in solution.Dashboards)
        {
            Put(
                "systemform", dashboard.Id,
                ("name", dashboard.Labels.Text), ("description", Text(dashboard.Descriptions)), ("objecttypecode", "none"), ("type", new OptionSetValue(0)),
                ("formxml", dashboard.Xml.Element("FormXml")?.Element("forms")?.Element("form")?.ToString()), ("ismanaged", solution.IsManaged));
        }

        foreach (var resource in solution.WebResources)
        {
            Put(
                "webresource", resource.Id,
                ("name", resource.Name), ("displayname", resource.DisplayName), ("webresourcetype", new OptionSetValue(resource.Type)),
                ("languagecode", resource.Language), ("content", Convert.ToBase64String(resource.Content.Span)), ("ismanaged", solution.IsManaged));
        }

        foreach (var map in solution.SiteMaps)
        {
            Put(
                "sitemap", MapId(map.UniqueName),
                ("sitemapname", map.Labels.Text), ("sitemapnameunique", map.UniqueName), ("isappaware", true),
                ("sitemapxml", map.Xml.Element("SiteMap")?.ToString()), ("ismanaged", solution.IsManaged));
        }

        foreach (var app in solution.AppModules) App(app, solution);
    }

    private static Guid AppId(AppModule app) => WellKnown.Id("appmodule:" + app.UniqueName.ToLowerInvariant());

    private static Guid MapId(string uniqueName) => WellKnown.Id("sitemap:" + uniqueName.ToLowerInvariant());

    private static string? Text(LocalizedText text) => text.Text.Length == 0 ? null : text.Text;

    private void Table(Table table, Solution solution)
    {
        foreach (var form in table.Forms)
        {
            Put(
                "systemform", form.Id,
                ("name", form.Labels.Text), ("description", Text(form.Descriptions)), ("objecttypecode", table.LogicalName),
                ("formxml", form.Xml.Element("form")?.ToString()), ("type", new OptionSetValue(FormTypes.GetValueOrDefault(form.Type, 100))),
                ("ismanaged", solution.IsManaged));
        }

        foreach (var view in table.Views)
        {
            Put(
                "savedquery", view.Id,
                ("name", view.Labels.Text), ("description", Text(view.Descriptions)), ("returnedtypecode", table.LogicalName), ("querytype", view.QueryType),
                ("isdefault", view.IsDefault), ("isquickfindquery", view.QueryType == 4), ("fetchxml", view.Fetch?.ToString()),
                ("layoutxml", view.Layout?.ToString()), ("ismanaged", solution.IsManaged));
        }

        foreach (var chart in table.Charts)
        {
            Put(
                "savedqueryvisualization", chart.Id,
                ("name", chart.Labels.Text), ("description", Text(chart.Descriptions)), ("primaryentitytypecode", table.LogicalName),
                ("datadescription", chart.Xml.Element("datadescription")?.Element("datadefinition")?.ToString()),
                ("presentationdescription", chart.Xml.Element("presentationdescription")?.Element("Chart")?.ToString()),
                ("isdefault", chart.Xml.Element("isdefault")?.Value is "1" or "true"), ("ismanaged", solution.IsManaged));
        }
    }

    private void App(AppModule app, Solution solution)
    {
        var id = AppId(app);
        Put(
            "appmodule", id,
            ("uniquename", app.UniqueName), ("name", app.Labels.Text), ("description", Text(app.Descriptions)),
            ("clienttype", Number(app, "ClientType")), ("formfactor", Number(app, "FormFactor")),
            ("webresourceid", Guid.TryParse(app.Xml.Element("WebResourceId")?.Value, out var icon) ? icon : null),
            ("publishedon", engine.Now), ("ismanaged", solution.IsManaged));
        foreach (var component in app.Components)
        {
            Put(
                "appmodulecomponent", WellKnown.Id($"appmodulecomponent:{app.UniqueName}:{component.Type}:{component.Key}"),
                ("appmoduleidunique", new EntityReference("appmodule", id)), ("componenttype", new OptionSetValue(component.Type)),
                ("objectid", ComponentId(component)), ("rootcomponentbehavior", new OptionSetValue(component.Behavior)));
        }

        var roles = engine.Catalog.Table("role");
        foreach (var template in app.RoleIds)
        {
            // Microsoft's roles are named by their template; those that are not here open the app for nobody here.
            var role = template == WellKnown.AdministratorTemplate ? WellKnown.AdministratorRole : template;
            if (!engine.Rows.Exists(roles, role)) continue;
            Put("appmoduleroles", WellKnown.Id($"appmoduleroles:{app.UniqueName}:{role:N}"), ("appmoduleid", id), ("roleid", role));
        }
    }

    private static int? Number(AppModule app, string element) => int.TryParse(app.Xml.Element(element)?.Value, out var number) ? number : null;

    private static Guid ComponentId(RootComponent component) => component switch
    {
        { Id: { } id } => id,
        { Type: 62, SchemaName: { } map } => MapId(map),
        _ => WellKnown.Id($"component:{component.Type}:{component.Key}"),
    };

    private void Put(string table, Guid id, params ReadOnlySpan<(string Column, object? Value)> values)
    {
        if (!engine.SystemRows.Update(table, id, values)) engine.SystemRows.Insert(table, id, values);
    }
}
