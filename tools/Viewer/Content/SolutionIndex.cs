using System;
using System.Collections.Generic;
using System.Linq;
using OmniChannel.SolutionPackage.Model;

namespace OmniChannel.Viewer.Content;

/// <summary>Finds the parts of a solution by their ids.</summary>
internal sealed class SolutionIndex
{
    /// <summary>Views that people choose from.</summary>
    public const int PublicView = 0;

    /// <summary>Rows that belong to another row.</summary>
    public const int AssociatedView = 2;

    /// <summary>Search over a table.</summary>
    public const int QuickFindView = 4;

    /// <summary>Rows to choose from in a lookup.</summary>
    public const int LookupView = 64;

    private readonly List<string> dashboardViews;
    private readonly Dictionary<Guid, (Table Table, View View)> views;
    private readonly Dictionary<Guid, (Table Table, Form Form)> forms;
    private readonly Dictionary<Guid, (Table Table, Chart Chart)> charts;

    /// <summary>Reads the ids of a solution.</summary>
    public SolutionIndex(Solution solution)
    {
        Solution = solution;
        dashboardViews = [.. solution.Dashboards.SelectMany(dashboard => dashboard.Xml.Descendants("ViewId")).Select(id => id.Value.Trim('{', '}').ToLowerInvariant())];
        views = solution.Tables.SelectMany(table => table.Views.Select(view => (table, view))).ToDictionary(part => part.view.Id);
        forms = solution.Tables.SelectMany(table => table.Forms.Select(form => (table, form))).ToDictionary(part => part.form.Id);
        charts = solution.Tables.SelectMany(table => table.Charts.Select(chart => (table, chart))).ToDictionary(part => part.chart.Id);
    }

    /// <summary>The solution.</summary>
    public Solution Solution { get; }

    /// <summary>A view with its table.</summary>
    public (Table Table, View View)? View(Guid id) => views.TryGetValue(id, out var found) ? found : null;

    /// <summary>A form with its table.</summary>
    public (Table Table, Form Form)? Form(Guid id) => forms.TryGetValue(id, out var found) ? found : null;

    /// <summary>A chart with its table.</summary>
    public (Table Table, Chart Chart)? Chart(Guid id) => charts.TryGetValue(id, out var found) ? found : null;

    /// <summary>The view of a type that a table shows first; null when it has none.</summary>
    public View? DefaultView(string table, int type)
    {
        var ofType = Solution.FindTable(table)?.Views.Where(view => view.QueryType == type).ToList() ?? [];
        return ofType.FirstOrDefault(view => view.IsDefault) ?? ofType.OrderBy(OnDashboards).FirstOrDefault();
    }

    // Tables of the platform have their default view there; of ours the one that people see first is taken.
    private int OnDashboards(View view)
    {
        var at = dashboardViews.IndexOf(view.Id.ToString("D", System.Globalization.CultureInfo.InvariantCulture));
        return at < 0 ? int.MaxValue : at;
    }
}
