using System.Collections.Generic;
using System.Linq;
using OmniChannel.SolutionPackage.Model;

namespace OmniChannel.SolutionPackage.Checking;

/// <summary>Field security profiles speak of secured columns, and secured columns have a profile.</summary>
internal sealed class FieldSecurityCheck : ISolutionCheck
{
    public IEnumerable<Finding> Check(Solution solution, KnownNames known)
    {
        foreach (var (profile, permission) in solution.FieldSecurityProfiles.SelectMany(p => p.Permissions.Select(f => (p, f))))
        {
            var column = solution.FindTable(permission.Table)?.FindColumn(permission.Column);
            if (!known.HasColumn(permission.Table, permission.Column))
                yield return new Finding(
                    profile.Name,
                    $"Field security profile '{profile.Name}' names {permission.Table}.{permission.Column}, which is not there. Mend the name.");
            else if (column is { IsSecured: false })
                yield return new Finding(
                    profile.Name,
                    $"Field security profile '{profile.Name}' names {permission.Table}.{permission.Column}, which is not secured. Set IsSecured to 1 or take it out.");
        }

        var covered = solution.FieldSecurityProfiles.SelectMany(p => p.Permissions).Select(f => (f.Table, f.Column)).ToHashSet();
        foreach (var (table, column) in solution.Tables.SelectMany(t => t.Columns.Where(c => c.IsSecured && c.IsCustom).Select(c => (t.LogicalName, c.LogicalName))).Where(c => !covered.Contains(c)))
            yield return new Finding(
                $"{table}.{column}",
                $"Column {table}.{column} is secured and no profile opens it to anybody. Add it to a field security profile.");
    }
}
