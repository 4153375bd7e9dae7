using System;
using System.Collections.Generic;
using System.Linq;
using System.Xml.Linq;
using OmniChannel.SolutionPackage.Model;
using OmniChannel.SolutionPackage.Reading;

namespace OmniChannel.SolutionPackage.Checking;

/// <summary>What people read is there in English, German and Italian, and not too long.</summary>
internal sealed class LabelCheck : ISolutionCheck
{
    private const int MaxName = 100;
    private const int MaxText = 500;
    private const int MaxApiText = 300;

    private static readonly (int Id, string Name)[] Languages = [(1033, "English"), (1031, "German"), (1040, "Italian")];

    public IEnumerable<Finding> Check(Solution solution, KnownNames known) =>
        solution.Tables.SelectMany(t => Table(solution, t))
            .Concat(solution.OptionSets.SelectMany(Choice))
            .Concat(solution.AppModules.SelectMany(a => Names("App " + a.UniqueName, a.Labels).Concat(Xml("App " + a.UniqueName, a.Xml))))
            .Concat(solution.SiteMaps.SelectMany(SiteMap))
            .Concat(solution.Dashboards.SelectMany(d => Names("A dashboard", d.Labels).Concat(Layout($"Dashboard '{d.Labels.Text}'", d.Xml))))
            .Concat(solution.CustomApis.SelectMany(Api))
            .Concat(Names("The solution", solution.Labels))
            .Concat(Names("The publisher", solution.Publisher.Labels));

    private static IEnumerable<Finding> Table(Solution solution, Table table)
    {
        var own = table.IsExtension
            ? []
            : Names("Table " + table.LogicalName, table.Labels).Concat(Names($"Table {table.LogicalName} (plural)", table.PluralLabels))
                .Concat(Described("Table " + table.LogicalName, table.Descriptions));
        return own
            .Concat(table.Columns.SelectMany(c => Names($"Column {table.LogicalName}.{c.LogicalName}", c.Labels)
                .Concat(c.IsCustom ? Described($"Column {table.LogicalName}.{c.LogicalName}", c.Descriptions)
                    : Texts($"The description of column {table.LogicalName}.{c.LogicalName}", c.Descriptions))
                .Concat(c.OptionSet is null ? [] : Options($"{table.LogicalName}.{c.LogicalName}", c.OptionSet))))
            .Concat(table.Keys.SelectMany(k => Names($"Key {table.LogicalName}.{k.LogicalName}", k.Labels)))
            .Concat(table.Forms.SelectMany(f => Names($"A form of {table.LogicalName}", f.Labels).Concat(Layout($"Form '{f.Labels.Text}' of {table.LogicalName}", f.Xml))))
            .Concat(table.Views.SelectMany(v => Named($"View '{v.Labels.Text}' of {table.LogicalName}", v.Labels, v.Descriptions)))
            .Concat(table.Charts.SelectMany(c => Named($"Chart '{c.Labels.Text}' of {table.LogicalName}", c.Labels, c.Descriptions)))
            .Concat(table.Ribbon is null ? [] : Commands("The ribbon of " + table.LogicalName, table.Ribbon));
    }

    private static IEnumerable<Finding> Named(string what, LocalizedText names, LocalizedText descriptions) =>
        Names(what, names).Concat(Texts("The description of " + what, descriptions));

    private static IEnumerable<Finding> Described(string what, LocalizedText text) =>
        text.Labels.All(l => string.IsNullOrWhiteSpace(l.Text))
            ? [new Finding(what, $"{what} has no description. Say what it is for.")]
            : Texts("The description of " + what, text);

    /// <summary>What a form or dashboard shows as headings has to have a text; a blank label inside follows what it stands on.</summary>
    private static IEnumerable<Finding> Layout(string what, XElement xml) =>
        xml.Descendants().Where(e => e.Name.LocalName is "tab" or "section" && (string?)e.Attribute("showlabel") is not ("false" or "0"))
            .Where(e => e.Element("labels") is null || XmlReading.Labels(e.Element("labels")).Labels.All(l => l.Text.Length == 0))
            .Select(e => new Finding(what, $"{what} has a {e.Name.LocalName} {(string?)e.Attribute("name")} without a heading. Add labels or hide them."))
            .Concat(Xml(what, xml));

    /// <summary>Areas and groups name themselves; what leads to a table may follow the name of the table.</summary>
    private static IEnumerable<Finding> SiteMap(SiteMap map)
    {
        var what = "Sitemap " + map.UniqueName;
        return Names(what, map.Labels).Concat(map.Xml.Descendants()
            .Where(e => e.Name.LocalName is "Area" or "Group" || (e.Name.LocalName == "SubArea" && e.Attribute("Entity") is null))
            .SelectMany(e => Names($"{what}: {(string?)e.Attribute("Id")}", XmlReading.Labels(e.Element("Titles")))))
            .Concat(Xml(what, map.Xml)).Distinct();
    }

    private static IEnumerable<Finding> Commands(string what, XElement ribbon) =>
        ribbon.Descendants("LocLabel").SelectMany(l => Titles($"{what}: text {(string?)l.Attribute("Id")}", XmlReading.Labels(l.Element("Titles"))));

    private static IEnumerable<Finding> Titles(string what, LocalizedText text) => Languages.Where(l => string.IsNullOrWhiteSpace(text.In(l.Id)))
        .Select(l => new Finding(what, $"{what} is missing in {l.Name} ({l.Id}). Add it.")).Concat(text.Labels.Count == 0 ? [] : Long(what, text, MaxText));

    private static IEnumerable<Finding> Choice(OptionSet set) => Names("Choice " + set.Name, set.Labels).Concat(Options(set.Name, set));

    private static IEnumerable<Finding> Options(string name, OptionSet set) =>
        set.Options.SelectMany(o => Names($"Option {o.Value} of {name}", o.Labels).Concat(Texts($"The description of option {o.Value} of {name}", o.Descriptions)));

    private static IEnumerable<Finding> Api(CustomApi api) =>
        Names("Custom API " + api.UniqueName, api.Labels)
            .Concat(Texts($"The description of custom API {api.UniqueName}", api.Descriptions, MaxApiText))
            .Concat(api.RequestParameters.Concat(api.ResponseProperties)
                .SelectMany(p => Names($"{p.UniqueName} of custom API {api.UniqueName}", p.Labels)
                .Concat(Texts($"The description of {p.UniqueName} of custom API {api.UniqueName}", p.Descriptions, MaxApiText))));

    /// <summary>A name has to be there, in every language, and not blank.</summary>
    private static IEnumerable<Finding> Names(string what, LocalizedText text)
    {
        foreach (var (id, language) in Languages.Where(l => string.IsNullOrWhiteSpace(text.In(l.Id))))
            yield return new Finding(what, $"{what} has no name in {language} ({id}). Add it.");
        foreach (var label in text.Labels.Where(l => l.Text.Length > MaxName))
            yield return new Finding(
                what,
                $"{what} has a name of {label.Text.Length} characters in language {label.Language}; {MaxName} fit. Shorten it.");
        foreach (var finding in Doubles(what, text)) yield return finding;
    }

    /// <summary>A text may be missing; if it is there in one language, it is in all.</summary>
    private static IEnumerable<Finding> Texts(string what, LocalizedText text, int max = MaxText)
    {
        if (text.Labels.All(l => l.Text.Length == 0)) yield break;
        foreach (var (id, language) in Languages.Where(l => string.IsNullOrWhiteSpace(text.In(l.Id))))
            yield return new Finding(what, $"{what} is missing in {language} ({id}). Add it.");
        foreach (var finding in Long(what, text, max)) yield return finding;
    }

    private static IEnumerable<Finding> Long(string what, LocalizedText text, int max) => text.Labels.Where(l => l.Text.Length > max)
        .Select(l => new Finding(what, $"{what} has {l.Text.Length} characters in language {l.Language}; {max} fit. Shorten it."))
        .Concat(Doubles(what, text));

    private static IEnumerable<Finding> Doubles(string what, LocalizedText text) =>
        text.Labels.GroupBy(l => l.Language).Where(g => g.Count() > 1).Select(g => new Finding(
            what,
            $"{what} has {g.Count()} texts in language {g.Key}. Keep one."));

    /// <summary>Every list of labels inside a form, sitemap or ribbon; blank ones follow what they stand on.</summary>
    private static IEnumerable<Finding> Xml(string what, XElement xml) =>
        xml.DescendantsAndSelf()
            .Where(e => e.Elements().Any(c => c.Attribute("languagecode") is not null || c.Attribute("LCID") is not null))
            .SelectMany(e => Texts($"{what}: text '{XmlReading.Labels(e).Text}'", XmlReading.Labels(e)));
}
