using System;
using System.Collections.Generic;
using System.Linq;
using System.Xml.Linq;
using OmniChannel.SolutionPackage.Model;

namespace OmniChannel.SolutionPackage.Checking;

/// <summary>Forms show columns, scripts, pages and lists that exist.</summary>
internal sealed class FormCheck : ISolutionCheck
{
    private const int MaxTabs = 100;
    private const int MaxTabColumns = 3;

    public IEnumerable<Finding> Check(Solution solution, KnownNames known)
    {
        foreach (var table in solution.Tables)
        {
            if (!table.IsExtension && table.Forms.All(f => f.Type != "main"))
                yield return new Finding(table.LogicalName, $"Table {table.LogicalName} has no main form, so nobody can open a row. Add one.");
            foreach (var form in table.Forms)
            {
                var what = $"Form '{form.Labels.Text}' of {table.LogicalName}";
                foreach (var text in Columns(form.Xml, table, known).Concat(Scripts(form.Xml, known)).Concat(ListParts.Wrong(form.Xml, solution, known))
                    .Concat(Layout(form)))
                    yield return new Finding(what, $"{what} {text}");
            }
        }
    }

    private static IEnumerable<string> Columns(XElement form, Table table, KnownNames known)
    {
        var shown = form.Descendants("control").Select(c => (string?)c.Attribute("datafieldname")).OfType<string>().Distinct();
        foreach (var column in shown.Where(c => !known.HasColumn(table.LogicalName, c)))
            yield return $"shows the column {column}, which the table does not have. Add the column or take it off the form.";
        var watched = form.Descendants("event").Select(e => (string?)e.Attribute("attribute")).OfType<string>().Distinct();
        foreach (var column in watched.Where(c => !known.HasColumn(table.LogicalName, c)))
            yield return $"watches the column {column}, which the table does not have. Mend the event.";
    }

    private static IEnumerable<string> Scripts(XElement form, KnownNames known)
    {
        var libraries = form.Descendants("formLibraries").Elements("Library").Select(l => (string?)l.Attribute("name")).OfType<string>().ToList();
        foreach (var library in libraries.Where(l => !known.HasWebResource(l)))
            yield return $"loads the script {library}, which the solution does not have. Add it.";
        var called = form.Descendants("Handler").Select(h => (string?)h.Attribute("libraryName")).OfType<string>().Distinct();
        foreach (var library in called.Where(l => !libraries.Contains(l)))
            yield return $"calls into {library} without loading it. Add it to formLibraries.";
        foreach (var handler in form.Descendants("Handler"))
        {
            var (library, function) = ((string?)handler.Attribute("libraryName") ?? "", (string?)handler.Attribute("functionName") ?? "");
            if (!known.HasFunction(library, function)) yield return $"calls {function}, which {library} does not have. Export it or mend the name.";
        }

        var pages = form.Descendants("control").Elements("parameters").Elements("Url")
            .Select(u => u.Value.Replace("$webresource:", "", StringComparison.Ordinal).Split('?')[0]);
        foreach (var page in pages.Where(p => !known.HasWebResource(p)))
            yield return $"shows the page {page}, which the solution does not have. Add it.";
    }

    private static IEnumerable<string> Layout(Form form)
    {
        if (form.Type == "quick" && form.Xml.Descendants("events").Any())
            yield return "is a quick view form with events, which Dataverse refuses. Take them out.";
        if (form.Xml.Descendants("tab").Count() > MaxTabs) yield return $"has more than {MaxTabs} tabs. Remove some.";
        if (form.Xml.Descendants("tab").Any(t => t.Elements("columns").Elements("column").Count() > MaxTabColumns))
            yield return $"has a tab of more than {MaxTabColumns} columns. Remove some.";
        foreach (var marker in form.Xml.Descendants().Attributes().Where(a => a.Name.LocalName is "solutionaction" or "ordinalvalue")
            .Select(a => a.Name.LocalName).Distinct())
            yield return $"has '{marker}', which only exports of edited forms have and imports refuse. Take it out.";
    }
}
