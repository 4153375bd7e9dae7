using System.Collections.Generic;
using System.Linq;
using System.Xml.Linq;
using OmniChannel.LocalDataverse.Metadata;
using OmniChannel.SolutionPackage.Model;
using OmniChannel.Viewer.Tests.Fixture;
using Xunit;

namespace OmniChannel.Viewer.Tests;

/// <summary>Whoever works in German or Italian reads German or Italian, on the columns of the platform too.</summary>
[Collection(DemoCollection.Name)]
public sealed class LabelTests(Demo demo)
{
    private static readonly int[] Languages = [1033, 1031, 1040];

    public static TheoryData<string> Tables => [.. Demo.Solution.Tables.Select(table => table.LogicalName)];

    [Theory]
    [MemberData(nameof(Tables))]
    public void Tables_columns_and_options_on_views_forms_and_charts_have_labels_in_every_language(string name)
    {
        var shown = Shown(Demo.Solution.FindTable(name)!).Distinct().ToList();
        Assert.NotEmpty(shown);
        var missing = new List<string>();
        foreach (var (owner, column) in shown)
        {
            if (!demo.Dataverse.Catalog.TryTable(owner, out var table) || !table.TryColumn(column, out var found)) continue;
            Note(missing, owner, table.Labels);
            Note(missing, owner + " (plural)", table.CollectionLabels);
            Note(missing, $"{owner}.{column}", found.Labels);
            foreach (var option in found.Options) Note(missing, $"{owner}.{column}: {option.Value} {option.Labels.Text}", option.Labels);
        }

        Assert.True(missing.Count == 0, string.Join('\n', missing.Distinct()));
    }

    private static void Note(List<string> missing, string what, Labels labels)
    {
        if (!Languages.All(labels.ByLanguage.ContainsKey)) missing.Add($"{what}: {labels.Text}");
    }

    private static IEnumerable<(string Table, string Column)> Shown(Table table) => table.Views.SelectMany(view => OnView(table, view))
        .Concat(table.Forms.SelectMany(form => form.Xml.Descendants("control")).Select(control => (table.LogicalName, (string?)control.Attribute("datafieldname") ?? string.Empty)))
        .Concat(table.Charts.SelectMany(chart => chart.Xml.Descendants("attribute")).Select(attribute => (table.LogicalName, (string?)attribute.Attribute("name") ?? string.Empty)))
        .Where(shown => shown.Item2.Length > 0);

    private static IEnumerable<(string Table, string Column)> OnView(Table table, View view)
    {
        var joined = (view.Fetch?.Descendants("link-entity") ?? []).ToLookup(link => (string?)link.Attribute("alias"), link => (string?)link.Attribute("name") ?? string.Empty);
        foreach (var cell in view.Layout?.Descendants("cell") ?? [])
        {
            var parts = ((string?)cell.Attribute("name") ?? string.Empty).Split('.');
            if (parts.Length == 1) yield return (table.LogicalName, parts[0]);
            else yield return (joined[parts[0]].FirstOrDefault() ?? string.Empty, parts[1]);
        }
    }
}
