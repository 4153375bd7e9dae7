using System;
using System.Collections.Generic;
using System.Linq;
using OmniChannel.SolutionPackage.Model;

namespace OmniChannel.SolutionPackage.Checking;

/// <summary>Roles name privileges that exist, on levels that exist, and every table of ours can be read by somebody.</summary>
internal sealed class RoleCheck : ISolutionCheck
{
    // The longer name first: AppendTo also begins with Append.
    private static readonly string[] Verbs = ["AppendTo", "Append", "Assign", "Create", "Delete", "Read", "Share", "Write"];

    public IEnumerable<Finding> Check(Solution solution, KnownNames known)
    {
        foreach (var role in solution.Roles)
        {
            foreach (var privilege in role.Privileges.Where(p => p.Level == PrivilegeLevel.Unknown))
                yield return Wrong(role, privilege, "has no level", "Use Basic, Local, Deep or Global");
            foreach (var twice in role.Privileges.GroupBy(p => p.Name, StringComparer.OrdinalIgnoreCase).Where(g => g.Count() > 1))
                yield return Wrong(role, twice.First(), "is named twice", "Remove one");
            foreach (var finding in role.Privileges.SelectMany(p => Privilege(role, p, solution, known))) yield return finding;
        }

        if (solution.Roles.Count == 0) yield break;
        var read = solution.Roles.SelectMany(r => r.Privileges).Select(p => p.Name).ToHashSet(StringComparer.OrdinalIgnoreCase);
        foreach (var table in solution.Tables.Where(t => !t.IsExtension && !read.Contains("prvRead" + t.SchemaName)))
            yield return new Finding(table.LogicalName, $"No role may read {table.LogicalName}. Add prvRead{table.SchemaName} to one.");
    }

    private static IEnumerable<Finding> Privilege(Role role, RolePrivilege privilege, Solution solution, KnownNames known)
    {
        var verb = Verbs.FirstOrDefault(v => privilege.Name.StartsWith("prv" + v, StringComparison.Ordinal));
        var name = verb is null ? privilege.Name : privilege.Name[(3 + verb.Length)..];
        if (!known.IsOurs(name)) yield break;
        var table = solution.FindTable(name);
        if (verb is null || table is null)
        {
            yield return Wrong(role, privilege, "is of no table of the solution", "Write prv, the verb and the schema name of a table");
            yield break;
        }

        if (table.SchemaName != name) yield return Wrong(role, privilege, "has other capitals than its table", $"Write prv{verb}{table.SchemaName}");
        if (table.Ownership != Ownership.Organization) yield break;
        if (verb is "Assign" or "Share")
            yield return Wrong(role, privilege, "is of a table that the organization owns, whose rows nobody assigns or shares", "Remove it");
        else if (privilege.Level is PrivilegeLevel.Basic or PrivilegeLevel.Local or PrivilegeLevel.Deep)
            yield return Wrong(role, privilege, $"has level {privilege.Level} on a table that the organization owns", "Use Global");
    }

    private static Finding Wrong(Role role, RolePrivilege privilege, string what, string cure) =>
        new(role.Name, $"Role '{role.Name}': privilege {privilege.Name} {what}. {cure}.");
}
