using System;
using System.Collections.Generic;
using OmniChannel.LocalDataverse.Metadata;
using OmniChannel.LocalDataverse.Store;

namespace OmniChannel.LocalDataverse.Security;

/// <summary>
/// Checks what a caller wants to do with a row. Costs nothing for the platform itself, and one look at a dictionary for rights over all rows.
/// </summary>
internal sealed class AccessCheck(Catalog catalog, StoreSession store, PrivilegeNames names, PrivilegeIds ids)
{
    private readonly Dictionary<TableMetadata, string> _rowSql = [];

    /// <summary>Checks the creation of a row for an owner (empty for tables without one) and the owner's business unit.</summary>
    public void DemandCreate(CallerContext caller, TableMetadata table, Guid ownerId, Guid businessUnitId)
    {
        if (caller.IsSystem || !PrivilegeNames.Has(table)) return;
        var scope = Privilege(caller, table, AccessRight.Create);
        if (!Covers(scope, caller, table, ownerId, businessUnitId))
            throw SecurityFaults.NoAccess(caller, table, Guid.Empty, ownerId, AccessRight.Create);
    }

    /// <summary>Checks that a caller may do something to some rows of a table at all; which rows is checked where they are known.</summary>
    /// <exception cref="System.ServiceModel.FaultException">No role gives the privilege.</exception>
    public void DemandPrivilege(CallerContext caller, TableMetadata table, AccessRight right)
    {
        if (!caller.IsSystem && PrivilegeNames.Has(table)) Privilege(caller, table, right);
    }

    /// <summary>Checks that a caller has a privilege by its name, as custom APIs demand one; a privilege that does not exist here limits nobody here.</summary>
    /// <exception cref="System.ServiceModel.FaultException">No role gives the privilege.</exception>
    public void DemandPrivilege(CallerContext caller, string privilege)
    {
        if (caller.IsSystem || caller.Scope(privilege).Depth != AccessDepth.None) return;
        var id = ids.Of(privilege);
        if (id != Guid.Empty) throw SecurityFaults.MissingPrivilege(caller, privilege, id);
    }

    /// <summary>Checks an action on a row that exists.</summary>
    /// <exception cref="System.ServiceModel.FaultException">The privilege is missing, or it does not reach the row and no share gives the
    /// right.</exception>
    public void Demand(CallerContext caller, TableMetadata table, Guid rowId, AccessRight right)
    {
        if (caller.IsSystem || !PrivilegeNames.Has(table)) return;
        var scope = Privilege(caller, table, right);
        if (scope.Depth == AccessDepth.Global || table.Ownership == TableOwnership.Organization) return;
        var (ownerId, unit) = Row(table, rowId);
        if (Covers(scope, caller, table, ownerId, unit) || IsShared(caller, rowId, right)) return;
        if (table.LogicalName == "systemuser" && rowId == caller.UserId) return;
        throw SecurityFaults.NoAccess(caller, table, rowId, ownerId, right);
    }

    /// <summary>Whether <see cref="Demand"/> would pass.</summary>
    public bool Allows(CallerContext caller, TableMetadata table, Guid rowId, AccessRight right)
    {
        if (caller.IsSystem || !PrivilegeNames.Has(table)) return true;
        var scope = caller.Scope(names.Of(table, right));
        if (scope.Depth == AccessDepth.None) return false;
        if (scope.Depth == AccessDepth.Global || table.Ownership == TableOwnership.Organization) return true;
        var (ownerId, unit) = Row(table, rowId);
        return Covers(scope, caller, table, ownerId, unit) || IsShared(caller, rowId, right)
            || (table.LogicalName == "systemuser" && rowId == caller.UserId);
    }

    /// <summary>Checks that a row may be attached to another: Append on the row itself, AppendTo on the other.</summary>
    public void DemandAppend(CallerContext caller, TableMetadata table, Guid rowId, TableMetadata target, Guid targetId)
    {
        if (caller.IsSystem) return;
        Demand(caller, table, rowId, AccessRight.Append);
        Demand(caller, target, targetId, AccessRight.AppendTo);
    }

    /// <summary>The same for a row that is being created and whose owner is known.</summary>
    public void DemandAppendNew(CallerContext caller, TableMetadata table, Guid ownerId, Guid businessUnitId, TableMetadata target, Guid targetId)
    {
        if (caller.IsSystem) return;
        if (PrivilegeNames.Has(table) && !Covers(Privilege(caller, table, AccessRight.Append), caller, table, ownerId, businessUnitId))
            throw SecurityFaults.NoAccess(caller, table, Guid.Empty, ownerId, AccessRight.Append);
        Demand(caller, target, targetId, AccessRight.AppendTo);
    }

    private AccessScope Privilege(CallerContext caller, TableMetadata table, AccessRight right)
    {
        var privilege = names.Of(table, right);
        var scope = caller.Scope(privilege);
        return scope.Depth == AccessDepth.None ? throw SecurityFaults.MissingPrivilege(caller, privilege, ids.Of(privilege)) : scope;
    }

    private static bool Covers(AccessScope scope, CallerContext caller, TableMetadata table, Guid ownerId, Guid businessUnitId) =>
        scope.Depth == AccessDepth.Global || table.Ownership == TableOwnership.Organization
        || (table.Owner is not null && caller.Is(ownerId))
        || (scope.Depth > AccessDepth.Basic && scope.Reaches(businessUnitId));

    private (Guid OwnerId, Guid BusinessUnitId) Row(TableMetadata table, Guid rowId)
    {
        if (!_rowSql.TryGetValue(table, out var sql))
        {
            var owner = table.Owner is null ? "NULL" : "\"ownerid\"";
            var unit = SecurityFilter.UnitColumn(table) is { } column ? $"\"{column}\"" : "NULL";
            _rowSql[table] = sql = $"SELECT {owner}, {unit} FROM \"{table.LogicalName}\" WHERE \"{table.PrimaryIdColumn}\" = ?1";
        }

        using var reader = store.Query(sql, rowId);
        return reader.Read() ? (reader.Guid(0), reader.Guid(1)) : throw Faults.Fault.NoRow(table.SchemaName, rowId);
    }

    private bool IsShared(CallerContext caller, Guid rowId, AccessRight right)
    {
        if (!catalog.TryTable("principalobjectaccess", out var shares)) return false;
        var inherited = shares.TryColumn("inheritedaccessrightsmask", out _) ? "\"inheritedaccessrightsmask\"" : "0";
        using var reader = store.Query(
            $"SELECT \"principalid\", COALESCE(\"accessrightsmask\", 0) | COALESCE({inherited}, 0) FROM \"principalobjectaccess\" WHERE \"objectid\" = "
                + $"?1", rowId);
        while (reader.Read())
        {
            if (caller.Is(reader.Guid(0)) && (reader.Int32(1) & (int)right) != 0) return true;
        }

        return false;
    }
}
