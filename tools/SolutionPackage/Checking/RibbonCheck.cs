using System;
using System.Collections.Generic;
using System.Linq;
using System.Xml.Linq;
using OmniChannel.SolutionPackage.Model;

namespace OmniChannel.SolutionPackage.Checking;

/// <summary>Buttons call commands that exist, commands ask rules that exist, and both use texts and scripts that exist.</summary>
internal sealed class RibbonCheck : ISolutionCheck
{
    public IEnumerable<Finding> Check(Solution solution, KnownNames known) =>
        from table in solution.Tables
        where table.Ribbon is not null
        from text in Texts(table.Ribbon!, known).Concat(Commands(table.Ribbon!)).Concat(Functions(table.Ribbon!, known))
        select new Finding(table.LogicalName, $"The ribbon of {table.LogicalName} {text}");

    private static IEnumerable<string> Texts(XElement ribbon, KnownNames known)
    {
        const string label = "$LocLabels:";
        const string resource = "$webresource:";
        var labels = Ids(ribbon, "LocLabel");
        var values = ribbon.Descendants().Attributes().Select(a => a.Value).Distinct().ToList();
        foreach (var id in values.Where(v => v.StartsWith(label, StringComparison.Ordinal)).Select(v => v[label.Length..])
            .Where(v => !labels.Contains(v)))
            yield return $"uses the text {id}, which it does not have. Add it to LocLabels.";
        foreach (var name in values.Where(v => v.StartsWith(resource, StringComparison.Ordinal)).Select(v => v[resource.Length..])
            .Where(v => !known.HasWebResource(v)))
            yield return $"uses the web resource {name}, which the solution does not have. Add it.";
    }

    private static IEnumerable<string> Commands(XElement ribbon)
    {
        var commands = Ids(ribbon, "CommandDefinition");
        var called = ribbon.Descendants("CommandUIDefinition").Descendants().Attributes("Command").Select(a => a.Value).Distinct();
        // Commands of the platform begin with Mscrm and are not repeated here.
        foreach (var command in called.Where(c => !commands.Contains(c) && !c.StartsWith("Mscrm.", StringComparison.Ordinal)))
            yield return $"has a button that calls {command}, which it does not have. Add a CommandDefinition.";
        foreach (var kind in new[] { "EnableRule", "DisplayRule" })
        {
            var rules = ribbon.Elements("RuleDefinitions").Descendants(kind).Select(e => (string?)e.Attribute("Id")).OfType<string>()
                .ToHashSet(StringComparer.Ordinal);
            var asked = ribbon.Descendants("CommandDefinition").Descendants(kind).Select(e => (string?)e.Attribute("Id")).OfType<string>().Distinct();
            foreach (var rule in asked.Where(r => !rules.Contains(r) && !r.StartsWith("Mscrm.", StringComparison.Ordinal)))
                yield return $"asks the rule {rule}, which it does not have. Add it to RuleDefinitions.";
        }
    }

    private static IEnumerable<string> Functions(XElement ribbon, KnownNames known)
    {
        const string resource = "$webresource:";
        foreach (var call in ribbon.Descendants().Where(e => e.Name.LocalName is "JavaScriptFunction" or "CustomRule"))
        {
            var library = ((string?)call.Attribute("Library") ?? "").Replace(resource, "", StringComparison.Ordinal);
            var function = (string?)call.Attribute("FunctionName") ?? "";
            if (!known.HasFunction(library, function)) yield return $"calls {function}, which {library} does not have. Export it or mend the name.";
        }
    }

    private static HashSet<string> Ids(XElement ribbon, string element) =>
        ribbon.Descendants(element).Select(e => (string?)e.Attribute("Id")).OfType<string>().ToHashSet(StringComparer.Ordinal);
}
