using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using OmniChannel.Cli.Data;

namespace OmniChannel.Cli.Running;

/// <summary>Gives users the security roles that a data folder names.</summary>
internal sealed class RoleAssigner(Organization organization, LoadReport report)
{
    private const string Association = "systemuserroles_association";

    private Dictionary<string, Guid>? roles;

    /// <summary>Gives one user its roles; those it has already stay.</summary>
    public void Assign(LoadedRow user, string file)
    {
        if (user.Roles.Count == 0) return;
        roles ??= Rows("role", "name").GroupBy(row => row.GetAttributeValue<string>("name"), StringComparer.OrdinalIgnoreCase)
            .ToDictionary(group => group.Key, group => group.First().Id, StringComparer.OrdinalIgnoreCase);
        var has = Held(user.Row.Id);
        foreach (var name in user.Roles)
        {
            if (!roles.TryGetValue(name, out var role))
                report.Reject("systemuser", new Rejection(file, user.Line, "roles", $"there is no security role '{name}'; the solution brings {Ours()}."));
            else if (!has.Contains(role))
                organization.Service.Associate("systemuser", user.Row.Id, new Relationship(Association), [new EntityReference("role", role)]);
        }
    }

    private string Ours() => string.Join(", ", roles!.Keys.Where(name => name.StartsWith("OmniChannel", StringComparison.Ordinal)).Order(StringComparer.Ordinal));

    private HashSet<Guid> Held(Guid user)
    {
        var query = new QueryExpression("role") { ColumnSet = new ColumnSet(false) };
        query.AddLink("systemuserroles", "roleid", "roleid").LinkCriteria.AddCondition("systemuserid", ConditionOperator.Equal, user);
        return [.. Pages.Read(organization.Service, query).Select(row => row.Id)];
    }

    private IEnumerable<Entity> Rows(string table, string column) =>
        Pages.Read(organization.Service, new QueryExpression(table) { ColumnSet = new ColumnSet(column) });
}
