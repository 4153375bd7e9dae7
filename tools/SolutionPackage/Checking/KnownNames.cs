using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Text.RegularExpressions;
using OmniChannel.SolutionPackage.Model;

namespace OmniChannel.SolutionPackage.Checking;

/// <summary>
/// What names a solution may refer to: its own tables and columns are known entirely, those of the platform only by name of the table;
/// a column of the platform that this project does not list gets the benefit of the doubt.
/// </summary>
internal sealed class KnownNames(Solution solution)
{
    private static readonly HashSet<string> Platform = new(StringComparer.Ordinal)
    {
        "account", "activityparty", "activitypointer", "annotation", "appointment", "asyncoperation", "businessunit", "connection", "contact", "duplicaterecord", "email",
        "letter", "organization", "owner", "phonecall", "postfollow", "principalobjectattributeaccess", "processsession", "queue", "queueitem", "role", "sharepointdocumentlocation",
        "systemuser", "task", "team", "transactioncurrency", "userentityinstancedata", "usersettings", "workflow",
    };

    /// <summary>Prefix of the publisher's names with the underscore.</summary>
    public string Prefix { get; } = solution.Publisher.Prefix + "_";

    public bool IsOurs(string name) => name.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase);

    public bool HasTable(string logicalName) =>
        solution.FindTable(logicalName) is not null || solution.Relationships.OfType<ManyToMany>()
            .Any(r => r.IntersectTable == logicalName) || Platform.Contains(logicalName);

    public bool HasColumn(string table, string column)
    {
        var found = solution.FindTable(table);
        if (found?.FindColumn(column) is not null || column == "versionnumber") return true;
        // Of a table that is not there, only that is worth a sentence.
        return !HasTable(table) || ((found is null || found.IsExtension) && !IsOurs(column));
    }

    /// <summary>
    /// Whether a script has a function of a name such as Space.Object.function. Scripts are built, so the name stands in it as a property or a declaration;
    /// of a script that is not built yet or not ours nothing is said.
    /// </summary>
    public bool HasFunction(string library, string function)
    {
        var script = solution.WebResources.FirstOrDefault(w => string.Equals(w.Name, library, StringComparison.OrdinalIgnoreCase));
        if (script is null || script.Content.IsEmpty || function.Length == 0) return true;
        var text = Encoding.UTF8.GetString(script.Content.Span);
        var name = Regex.Escape(function[(function.LastIndexOf('.') + 1)..]);
        return Regex.IsMatch(text, $@"(?<![\w$])(function\s+{name}\s*\(|{name}\s*[:=(])", RegexOptions.CultureInvariant);
    }

    public bool HasWebResource(string name) =>
        !IsOurs(name) || solution.WebResources.Any(w => string.Equals(w.Name, name, StringComparison.OrdinalIgnoreCase));
}
