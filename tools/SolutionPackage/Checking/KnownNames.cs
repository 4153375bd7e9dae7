using System;
using System.Collections.Generic;
using System.Linq;
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

    public bool HasWebResource(string name) =>
        !IsOurs(name) || solution.WebResources.Any(w => string.Equals(w.Name, name, StringComparison.OrdinalIgnoreCase));
}
