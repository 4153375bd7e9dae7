using System;
using System.Collections.Generic;
using System.Linq;
using System.Xml;
using System.Xml.Linq;
using OmniChannel.SolutionPackage.Model;

namespace OmniChannel.SolutionPackage.Checking;

/// <summary>Finds what is wrong with the parts of a form or a dashboard that show other rows: lists, charts and quick views.</summary>
internal static class ListParts
{
    public static IEnumerable<string> Wrong(XElement form, Solution solution, KnownNames known) =>
        form.Descendants("control").Where(c => (string?)c.Attribute("indicationOfSubgrid") == "true").Elements("parameters")
            .SelectMany(p => List(p, solution, known))
            .Concat(form.Descendants("control").Elements("parameters").Elements("QuickForms").SelectMany(q => QuickForms(q, solution, known)));

    private static IEnumerable<string> List(XElement parameters, Solution solution, KnownNames known)
    {
        var table = (string?)parameters.Element("TargetEntityType") ?? "";
        if (!known.HasTable(table)) yield return $"lists rows of the table {table}, which is not there. Name one that is.";
        var relationship = (string?)parameters.Element("RelationshipName") ?? "";
        if (known.IsOurs(relationship) && solution.Relationships.All(r => !string.Equals(r.SchemaName, relationship, StringComparison.OrdinalIgnoreCase)))
            yield return $"lists rows over the relationship {relationship}, which is not there. Name one that is.";
        var found = solution.FindTable(table);
        if (known.IsOurs(table) && Id(parameters, "ViewId") is { } view && found?.Views.All(v => v.Id != view) == true)
            yield return $"lists rows of {table} by the view {view:D}, which the table does not have. Name one of its views.";
        if (known.IsOurs(table) && Id(parameters, "VisualizationId") is { } chart && found?.Charts.All(c => c.Id != chart) == true)
            yield return $"draws rows of {table} as the chart {chart:D}, which the table does not have. Name one of its charts.";
    }

    private static IEnumerable<string> QuickForms(XElement parameter, Solution solution, KnownNames known)
    {
        XElement? list = null;
        try
        {
            list = XElement.Parse(parameter.Value);
        }
        catch (XmlException)
        {
            // Reported below: the text is there and is not XML.
        }

        if (list is null)
        {
            yield return "has a quick view whose list of forms is not well-formed XML. Mend QuickForms.";
            yield break;
        }

        foreach (var entry in list.Descendants("QuickFormId"))
        {
            var table = (string?)entry.Attribute("entityname") ?? "";
            if (!known.HasTable(table)) yield return $"has a quick view of the table {table}, which is not there. Name one that is.";
            else if (Guid.TryParse(entry.Value, out var id) && solution.FindTable(table)?.Forms.Any(f => f.Id == id && f.Type == "quick") != true)
                yield return $"has a quick view of {table} by the form {id:D}, which is no quick view form of the package. Name one that is.";
        }
    }

    private static Guid? Id(XElement parameters, string name) => Guid.TryParse((string?)parameters.Element(name), out var id) ? id : null;
}
