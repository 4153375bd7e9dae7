using System;
using System.Collections.Generic;
using System.Linq;
using OmniChannel.SolutionPackage.Model;

namespace OmniChannel.SolutionPackage.Checking;

/// <summary>Everything about a solution that can be checked without an environment.</summary>
public static class SolutionChecks
{
    private static readonly IReadOnlyList<ISolutionCheck> All =
    [
        new ManifestCheck(), new RootComponentCheck(), new IdCheck(), new NameCheck(), new ColumnCheck(), new OptionCheck(), new KeyCheck(),
        new RelationshipCheck(), new LookupCheck(), new LabelCheck(), new FormCheck(), new ViewCheck(), new ChartCheck(), new RoleCheck(), new WebResourceCheck(),
        new AssemblyCheck(), new StepCheck(), new StepColumnCheck(), new StepImageCheck(), new CustomApiCheck(), new AppCheck(), new FieldSecurityCheck(),
        new RibbonCheck(), new CodeCheck(), new ScriptCheck(),
    ];

    /// <summary>Runs all checks.</summary>
    /// <param name="solution">A solution read from a folder or a zip; of a folder, with its built files, as missing ones are findings.</param>
    /// <returns>What was found, check by check; empty when nothing is wrong.</returns>
    public static IReadOnlyList<Finding> Run(Solution solution)
    {
        var known = new KnownNames(solution);
        return [.. All.SelectMany(c => c.Check(solution, known)).Distinct()];
    }
}

/// <summary>One thing that is checked.</summary>
internal interface ISolutionCheck
{
    /// <summary>Finds what is wrong.</summary>
    IEnumerable<Finding> Check(Solution solution, KnownNames known);
}

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
