using System;
using System.Globalization;
using Microsoft.Xrm.Sdk;
using OmniChannel.LocalDataverse.Faults;
using OmniChannel.LocalDataverse.Pipeline;
using OmniChannel.LocalDataverse.Rows;
using OmniChannel.LocalDataverse.Security;

namespace OmniChannel.LocalDataverse.Messages;

/// <summary>GrantAccess, ModifyAccess and RevokeAccess: shares of a row with a user or team.</summary>
internal sealed class AccessMessages(Engine engine) : IMessage
{
    private readonly ReferenceRules _references = new(engine);

    public void Handle(PipelineContext context)
    {
        var target = Inputs.Required<EntityReference>(context, "Target");
        var table = _references.Check(target);
        context.Table = table;
        context.PrimaryEntityId = target.Id;
        engine.Pipeline.Run(engine.Steps.Plan(context.MessageName, table.LogicalName), [context], null, static _ => { }, _ =>
        {
            engine.Security.Access.Demand(engine.Security.For(context.UserId), table, target.Id, AccessRight.Share);
            if (context.MessageName == "RevokeAccess") Revoke(target, Inputs.Required<EntityReference>(context, "Revokee"));
            else Grant(target, context);
        });
    }

    private static Guid ShareId(EntityReference target, EntityReference principal) =>
        WellKnown.Id(string.Create(CultureInfo.InvariantCulture, $"share:{target.Id:N}:{principal.Id:N}"));

    // A grant adds to the rights that the principal has; ModifyAccess replaces them.
    private int Held(Guid share)
    {
        using var reader = engine.Store.Query("SELECT accessrightsmask FROM principalobjectaccess WHERE principalobjectaccessid = @0", share);
        return reader.Read() ? reader.Int32(0) : 0;
    }

    private void Revoke(EntityReference target, EntityReference principal) => engine.SystemRows.Delete("principalobjectaccess", ShareId(target, principal));

    private void Grant(EntityReference target, PipelineContext context)
    {
        // PrincipalAccess is of the SDK's proxy; its two properties are all that is needed of it.
        if (!context.InputParameters.TryGetValue("PrincipalAccess", out var access) || access is null)
            throw Fault.Of(ErrorCodes.InvalidArgument, $"{context.MessageName} needs the parameter PrincipalAccess.");
        var principal = access.GetType().GetProperty("Principal")?.GetValue(access) as EntityReference
            ?? throw Fault.Of(ErrorCodes.InvalidArgument, "PrincipalAccess needs a Principal.");
        _references.Check(principal);
        var mask = Convert.ToInt32(access.GetType().GetProperty("AccessMask")?.GetValue(access), CultureInfo.InvariantCulture);
        var id = ShareId(target, principal);
        if (context.MessageName == "GrantAccess") mask |= Held(id);
        if (engine.SystemRows.Update("principalobjectaccess", id, ("accessrightsmask", mask), ("changedon", engine.Now))) return;
        engine.SystemRows.Insert(
            "principalobjectaccess", id,
            ("objectid", target.Id), ("objecttypecode", target.LogicalName), ("principalid", principal.Id), ("principaltypecode", principal.LogicalName),
            ("accessrightsmask", mask), ("changedon", engine.Now));
    }
}
