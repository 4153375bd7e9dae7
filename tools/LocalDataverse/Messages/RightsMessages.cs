using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Crm.Sdk.Messages;
using Microsoft.Xrm.Sdk;
using OmniChannel.LocalDataverse.Faults;
using OmniChannel.LocalDataverse.Pipeline;
using OmniChannel.LocalDataverse.Security;

namespace OmniChannel.LocalDataverse.Messages;

/// <summary>RetrieveUserPrivileges: what the roles of a user and of the user's teams allow.</summary>
internal sealed class UserPrivilegesMessage(Engine engine) : IMessage
{
    public void Handle(PipelineContext context)
    {
        var caller = engine.Security.For(Inputs.Required<Guid>(context, "UserId"));
        var ids = Ids();
        context.OutputParameters["RolePrivileges"] = caller.Privileges
            .Where(held => held.Value.Depth != AccessDepth.None && ids.ContainsKey(held.Key))
            .OrderBy(held => held.Key, StringComparer.OrdinalIgnoreCase)
            .Select(held => new RolePrivilege(Depth(held.Value.Depth), ids[held.Key].Id, caller.BusinessUnitId, ids[held.Key].Name))
            .ToArray();
    }

    private static PrivilegeDepth Depth(AccessDepth depth) => depth switch
    {
        AccessDepth.Global => PrivilegeDepth.Global,
        AccessDepth.Deep => PrivilegeDepth.Deep,
        AccessDepth.Local => PrivilegeDepth.Local,
        _ => PrivilegeDepth.Basic,
    };

    private Dictionary<string, (Guid Id, string Name)> Ids()
    {
        var ids = new Dictionary<string, (Guid, string)>(StringComparer.OrdinalIgnoreCase);
        using var reader = engine.Store.Query("SELECT privilegeid, name FROM privilege");
        while (reader.Read()) ids[reader.Text(1)] = (reader.Guid(0), reader.Text(1));
        return ids;
    }
}

/// <summary>RetrievePrincipalAccess: what a user may do with one row.</summary>
internal sealed class PrincipalAccessMessage(Engine engine) : IMessage
{
    private static readonly AccessRight[] Rights =
    [
        AccessRight.Read, AccessRight.Write, AccessRight.Append, AccessRight.AppendTo, AccessRight.Create, AccessRight.Delete, AccessRight.Share, AccessRight.Assign,
    ];

    public void Handle(PipelineContext context)
    {
        var target = Inputs.Required<EntityReference>(context, "Target");
        var principal = Inputs.Required<EntityReference>(context, "Principal");
        var table = Inputs.Table(engine, target.LogicalName);
        if (principal.LogicalName != "systemuser")
            throw Fault.Of(ErrorCodes.InvalidArgument, $"RetrievePrincipalAccess of a {principal.LogicalName} is not supported here; ask for a user.");
        if (!engine.Rows.Exists(table, target.Id)) throw Fault.NoRow(table.SchemaName, target.Id);
        var caller = engine.Security.For(principal.Id);
        var rights = AccessRight.None;
        foreach (var right in Rights)
        {
            if (engine.Security.Access.Allows(caller, table, target.Id, right)) rights |= right;
        }

        context.OutputParameters["AccessRights"] = (AccessRights)rights;
    }
}
