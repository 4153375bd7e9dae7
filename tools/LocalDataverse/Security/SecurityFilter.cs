using System;
using System.Collections.Generic;
using System.Text;
using OmniChannel.LocalDataverse.Metadata;
using OmniChannel.LocalDataverse.Queries.Planning;

namespace OmniChannel.LocalDataverse.Security;

/// <summary>Writes the part of a statement that leaves out the rows a user may not read.</summary>
internal sealed class SecurityFilter(Catalog catalog, PrivilegeNames names, PrivilegeIds ids)
{
    /// <summary>Which filter a user gets on a table; users with the same text share plans.</summary>
    /// <exception cref="System.ServiceModel.FaultException">The user may read no row of the table at all.</exception>
    public void AppendShape(ShapeWriter shape, TableMetadata table, CallerContext caller)
    {
        if (caller.IsSystem || !PrivilegeNames.Has(table)) return;
        var scope = Scope(table, caller);
        shape.Append((char)('A' + (int)scope.Depth));
        if (scope.Depth != AccessDepth.Global && scope.BusinessUnits.Count > 0) shape.Append(scope.BusinessUnits.Count);
    }

    /// <summary>
    /// The condition on a table that the statement calls <paramref name="sql"/>, or null when the user reads every row. Parameters are added by
    /// <paramref name="parameter"/>, which returns their place in the statement.
    /// </summary>
    public string? Condition(TableMetadata table, string sql, CallerContext caller, Func<ParameterSource, string> parameter)
    {
        if (caller.IsSystem || !PrivilegeNames.Has(table)) return null;
        var scope = Scope(table, caller);
        if (scope.Depth == AccessDepth.Global || table.Ownership == TableOwnership.Organization) return null;
        var user = parameter(new CallerParameter());
        var parts = new List<string>();
        if (table.Owner is not null)
        {
            parts.Add($"{sql}.\"ownerid\" = {user}");
            if (catalog.TryTable("teammembership", out _)) parts.Add($"{sql}.\"ownerid\" IN ({Teams(user)})");
        }
        else if (table.LogicalName == "systemuser")
        {
            parts.Add($"{sql}.\"systemuserid\" = {user}");
        }

        if (UnitColumn(table) is { } unit && scope.BusinessUnits.Count > 0)
            parts.Add($"{sql}.\"{unit}\" IN ({Units(table, scope, parameter)})");
        if (catalog.TryTable("principalobjectaccess", out var shares)) parts.Add(Shared(table, shares, sql, user));
        return parts.Count == 0 ? "0" : "(" + string.Join(" OR ", parts) + ")";
    }

    /// <summary>The column that says which business unit a row belongs to, or null.</summary>
    public static string? UnitColumn(TableMetadata table) =>
        table.LogicalName == "businessunit" ? "businessunitid"
        : table.TryColumn("owningbusinessunit", out _) ? "owningbusinessunit"
        : table.TryColumn("businessunitid", out _) ? "businessunitid"
        : null;

    private AccessScope Scope(TableMetadata table, CallerContext caller)
    {
        var privilege = names.Of(table, AccessRight.Read);
        var scope = caller.Scope(privilege);
        return scope.Depth == AccessDepth.None ? throw SecurityFaults.MissingPrivilege(caller, privilege, ids.Of(privilege)) : scope;
    }

    private static string Teams(string user) => $"SELECT m.\"teamid\" FROM \"teammembership\" m WHERE m.\"systemuserid\" = {user}";

    private string Units(TableMetadata table, AccessScope scope, Func<ParameterSource, string> parameter)
    {
        var privilege = names.Of(table, AccessRight.Read);
        var list = new StringBuilder();
        for (var i = 0; i < scope.BusinessUnits.Count; i++)
        {
            if (i > 0) list.Append(", ");
            list.Append(parameter(new ScopeUnitParameter(privilege, i)));
        }

        return list.ToString();
    }

    private string Shared(TableMetadata table, TableMetadata shares, string sql, string user)
    {
        var mask = shares.TryColumn("inheritedaccessrightsmask", out _)
            ? "(COALESCE(s.\"accessrightsmask\", 0) | COALESCE(s.\"inheritedaccessrightsmask\", 0))"
            : "s.\"accessrightsmask\"";
        var team = catalog.TryTable("teammembership", out _)
            ? $"(s.\"principalid\" = {user} OR s.\"principalid\" IN ({Teams(user)}))"
            : $"s.\"principalid\" = {user}";
        return $"EXISTS (SELECT 1 FROM \"principalobjectaccess\" s WHERE s.\"objectid\" = {sql}.\"{table.PrimaryIdColumn}\" AND {team} AND {mask} & 1 "
            + $"<> 0)";
    }
}
