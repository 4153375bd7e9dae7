using System;
using System.Collections.Generic;
using System.Linq;
using System.Xml.Linq;
using OmniChannel.SolutionPackage.Model;

namespace OmniChannel.Viewer.Content;

/// <summary>The app with its navigation, less what the person may not use.</summary>
internal sealed class AppDescription(ViewerPlace place, SolutionIndex index, int language, IReadOnlySet<string> privileges)
{
    private const string DashboardPage = "/workplace/home_dashboards.aspx";

    private readonly TableDescription tables = new(index, language);

    /// <summary>The first app of the solution.</summary>
    public object Describe()
    {
        var app = index.Solution.AppModules.Count > 0 ? index.Solution.AppModules[0] : null;
        return new
        {
            uniqueName = app?.UniqueName ?? index.Solution.UniqueName,
            name = app?.Labels.In(language) ?? index.Solution.Labels.In(language),
            description = app?.Xml.Element("Descriptions").In(language),
            areas = index.Solution.SiteMaps.SelectMany(map => map.Xml.Descendants("Area")).Select(Area).ToList(),
            dashboards = index.Solution.Dashboards.Select(dashboard => new { id = dashboard.Id, name = dashboard.Labels.In(language) }),
        };
    }

    private object Area(XElement area) => new
    {
        id = (string?)area.Attribute("Id"), title = area.Element("Titles").In(language),
        groups = area.Elements("Group").Select(group => new
        {
            id = (string?)group.Attribute("Id"), title = group.Element("Titles").In(language), items = group.Elements("SubArea").Select(Item).OfType<object>().ToList(),
        }).Where(group => group.items.Count > 0),
    };

    private object? Item(XElement item)
    {
        var title = item.Element("Titles").In(language);
        var id = (string?)item.Attribute("Id");
        var icon = ((string?)item.Attribute("VectorIcon") ?? (string?)item.Attribute("Icon"))?.Replace("$webresource:", "/WebResources/", StringComparison.Ordinal);
        if (item.Elements("Privilege").Any(needed => !Held((string?)needed.Attribute("Entity"), (string?)needed.Attribute("Privilege")))) return null;
        if ((string?)item.Attribute("Entity") is { } entity)
        {
            if (!place.Catalog.TryTable(entity, out var table) || !Held(entity, "Read")) return null;
            return new { id, title = title.Length > 0 ? title : tables.PluralLabel(table), kind = "table", table = entity, icon = icon ?? TableDescription.Icon(index.Solution.FindTable(entity)) };
        }

        var url = (string?)item.Attribute("Url") ?? string.Empty;
        if (url.StartsWith(DashboardPage, StringComparison.OrdinalIgnoreCase))
            return new { id, title, kind = "dashboard", dashboard = ((string?)item.Attribute("DefaultDashboard"))?.Trim('{', '}').ToLowerInvariant(), icon };
        const string webResource = "$webresource:";
        return url.StartsWith(webResource, StringComparison.Ordinal) ? new { id, title, kind = "page", page = url[webResource.Length..], icon } : null;
    }

    // Several actions stand in one attribute: "Read,Write". Tables that nobody owns have no privileges.
    private bool Held(string? table, string? actions) =>
        place.Catalog.TryTable(table, out var metadata)
        && (actions ?? "Read").Split(',', StringSplitOptions.TrimEntries).All(action =>
            action == "All" || privileges.Contains($"prv{action}{metadata.PrivilegeSubject}".ToLowerInvariant()));
}
