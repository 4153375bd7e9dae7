using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Xml.Linq;

namespace OmniChannel.Viewer.Content;

/// <summary>The buttons that a solution adds to the command bar of a table, with their commands and rules.</summary>
internal sealed class RibbonDescription(SolutionIndex index, int language)
{
    private const string Labels = "$LocLabels:", WebResource = "$webresource:";

    private static readonly HashSet<string> Menus = new(StringComparer.Ordinal) { "FlyoutAnchor", "SplitButton" };

    /// <summary>The buttons in their order; one that opens a menu has its buttons in it.</summary>
    public IEnumerable<object> Describe(string table)
    {
        var ribbon = index.Solution.FindTable(table)?.Ribbon;
        if (ribbon is null) return [];
        var hidden = ribbon.Descendants("HideCustomAction").Select(hide => (string?)hide.Attribute("Location")).ToList();
        return ribbon.Descendants("CustomAction").SelectMany(action => action.Elements("CommandUIDefinition").Elements().Where(IsControl).Select(button => (Action: action, Button: button)))
            .OrderBy(pair => Sequence(pair.Action, pair.Button)).Select(pair => Button(ribbon, pair.Action, pair.Button, hidden));
    }

    private static bool IsControl(XElement element) => element.Name.LocalName == "Button" || Menus.Contains(element.Name.LocalName);

    private object Button(XElement ribbon, XElement action, XElement button, List<string?> hidden)
    {
        var location = (string?)action.Attribute("Location") ?? string.Empty;
        var command = ribbon.Descendants("CommandDefinition").FirstOrDefault(definition => (string?)definition.Attribute("Id") == (string?)button.Attribute("Command"));
        return new
        {
            id = (string?)button.Attribute("Id"), label = Text(ribbon, button, "LabelText"), title = Text(ribbon, button, "ToolTipTitle"), description = Text(ribbon, button, "ToolTipDescription"),
            icon = Icon((string?)button.Attribute("ModernImage")) ?? Icon((string?)button.Attribute("Image32by32")),
            place = Place(location), command = (string?)command?.Attribute("Id"), hidden = hidden.Contains((string?)button.Attribute("Id")),
            actions = command?.Elements("Actions").Elements().Select(Action) ?? [],
            menu = Menus.Contains(button.Name.LocalName)
                ? button.Descendants("Button").OrderBy(inner => Sequence(action, inner)).Select(inner => Button(ribbon, action, inner, hidden)).ToList()
                : null,
            enableRules = Rules(ribbon, command, "EnableRules", "EnableRule"), displayRules = Rules(ribbon, command, "DisplayRules", "DisplayRule"),
        };
    }

    // Names of the product's own icons stand for pictures that only the product has.
    private static string? Icon(string? image) => image?.StartsWith(WebResource, StringComparison.Ordinal) == true ? "/WebResources/" + image[WebResource.Length..] : null;

    private static int Sequence(XElement action, XElement button) =>
        int.TryParse((string?)button.Attribute("Sequence") ?? (string?)action.Attribute("Sequence"), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : int.MaxValue;

    // Mscrm.Form.{table}.MainTab..., Mscrm.HomepageGrid.{table}..., Mscrm.SubGrid.{table}...
    private static string Place(string location) =>
        location.StartsWith("Mscrm.Form.", StringComparison.Ordinal) ? "form" : location.StartsWith("Mscrm.SubGrid.", StringComparison.Ordinal) ? "subgrid" : "grid";

    private string Text(XElement ribbon, XElement button, string attribute)
    {
        var text = (string?)button.Attribute(attribute) ?? string.Empty;
        if (!text.StartsWith(Labels, StringComparison.Ordinal)) return text;
        var label = ribbon.Descendants("LocLabel").FirstOrDefault(candidate => (string?)candidate.Attribute("Id") == text[Labels.Length..]);
        return label?.Element("Titles").In(language) ?? string.Empty;
    }

    private static object Action(XElement action) => new
    {
        kind = action.Name.LocalName, function = (string?)action.Attribute("FunctionName"), library = Library(action), address = (string?)action.Attribute("Address"),
        parameters = action.Elements().Select(Parameter),
    };

    private static string? Library(XElement action) => ((string?)action.Attribute("Library"))?.Replace(WebResource, string.Empty, StringComparison.Ordinal);

    private static object Parameter(XElement parameter) => new { kind = parameter.Name.LocalName, value = (string?)parameter.Attribute("Value"), name = (string?)parameter.Attribute("Name") };

    private static IEnumerable<object> Rules(XElement ribbon, XElement? command, string list, string kind) => (command?.Elements(list).Elements(kind) ?? []).Select(used =>
    {
        var id = (string?)used.Attribute("Id");
        var rule = ribbon.Descendants("RuleDefinitions").Elements(list).Elements(kind).FirstOrDefault(definition => (string?)definition.Attribute("Id") == id);
        return (object)new { id, conditions = rule is null ? Platform(id) : rule.Elements().Select(Condition) };
    });

    // The platform's own rules that solutions refer to by name.
    private static IEnumerable<object> Platform(string? id) => id switch
    {
        "Mscrm.SelectionCountExactlyOne" => [new { kind = "SelectionCountRule", attributes = new Dictionary<string, string> { ["Minimum"] = "1", ["Maximum"] = "1" } }],
        "Mscrm.SelectionCountAtLeastOne" => [new { kind = "SelectionCountRule", attributes = new Dictionary<string, string> { ["Minimum"] = "1" } }],
        "Mscrm.FormStateNotNew" or "Mscrm.NotNew" => [new { kind = "FormStateRule", attributes = new Dictionary<string, string> { ["State"] = "Create", ["InvertResult"] = "true" } }],
        _ => [],
    };

    private static object Condition(XElement condition) => new
    {
        kind = condition.Name.LocalName, attributes = condition.Attributes().ToDictionary(attribute => attribute.Name.LocalName, attribute => attribute.Value, StringComparer.Ordinal),
        library = Library(condition), parameters = condition.Elements().Where(child => child.Name.LocalName.EndsWith("Parameter", StringComparison.Ordinal)).Select(Parameter),
        any = condition.Elements("Or").Select(or => or.Elements().Select(Condition)),
    };
}
