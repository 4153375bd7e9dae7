using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using OmniChannel.SolutionPackage.Model;

namespace OmniChannel.SolutionPackage.Checking;

/// <summary>Rules of the solution checker for scripts and pages.</summary>
internal sealed class ScriptCheck : ISolutionCheck
{
    private const string Reference = "$webresource:";

    public IEnumerable<Finding> Check(Solution solution, KnownNames known)
    {
        var onForms = OnForms(solution);
        return from resource in solution.WebResources
               where resource.Type is 1 or 3
               let text = Encoding.UTF8.GetString(resource.Content.Span)
               from rule in ScriptRules.All
               where (!rule.OnForms || onForms.Contains(resource.Name)) && rule.Pattern.IsMatch(text)
               select new Finding(resource.Name, $"Web resource {resource.Name} {rule.What} ({rule.Name}). {rule.Cure}.");
    }

    /// <summary>Scripts that forms and buttons load.</summary>
    private static HashSet<string> OnForms(Solution solution)
    {
        var libraries = solution.Tables.SelectMany(t => t.Forms).SelectMany(f => f.Xml.Descendants("Library")).Select(l => (string?)l.Attribute("name"));
        var commands = solution.Tables.Select(t => t.Ribbon).OfType<System.Xml.Linq.XElement>().SelectMany(r => r.Descendants()).Select(e => (string?)e.Attribute("Library"));
        return libraries.Concat(commands).OfType<string>()
            .Select(name => name.StartsWith(Reference, StringComparison.Ordinal) ? name[Reference.Length..] : name).ToHashSet(StringComparer.OrdinalIgnoreCase);
    }
}
