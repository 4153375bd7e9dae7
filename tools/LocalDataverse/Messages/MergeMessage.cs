using System;
using System.Collections.Generic;
using Microsoft.Xrm.Sdk;
using OmniChannel.LocalDataverse.Faults;
using OmniChannel.LocalDataverse.Metadata;
using OmniChannel.LocalDataverse.Pipeline;
using OmniChannel.LocalDataverse.Rows;
using OmniChannel.LocalDataverse.Security;

namespace OmniChannel.LocalDataverse.Messages;

/// <summary>Merge of two contacts, accounts or leads: the subordinate is deactivated and points to its master, which gets the rows that the relationships merge.</summary>
internal sealed class MergeMessage(Engine engine) : IMessage
{
    private readonly ReferenceRules _references = new(engine);

    public void Handle(PipelineContext context)
    {
        var target = Inputs.Required<EntityReference>(context, "Target");
        var subordinate = Inputs.Required<Guid>(context, "SubordinateId");
        var table = _references.Check(target);
        context.Table = table;
        context.PrimaryEntityId = target.Id;
        if (table.LogicalName is not ("contact" or "account" or "lead"))
            throw Fault.Of(ErrorCodes.InvalidArgument, $"Merge is for accounts, contacts and leads; rows of {table.LogicalName} cannot be merged.");
        if (subordinate == target.Id) throw Fault.Of(ErrorCodes.InvalidArgument, "A row cannot be merged with itself.");
        if (!engine.Rows.Exists(table, subordinate)) throw Fault.NoRow(table.SchemaName, subordinate);
        engine.Pipeline.Run(
            engine.Steps.Plan("Merge", table.LogicalName), [context], null, static _ => { }, _ => Write(context, table, target, subordinate));
    }

    private void Write(PipelineContext context, TableMetadata table, EntityReference target, Guid subordinate)
    {
        var caller = engine.Security.For(context.UserId);
        engine.Security.Access.Demand(caller, table, target.Id, AccessRight.Write);
        engine.Security.Access.Demand(caller, table, subordinate, AccessRight.Write);
        var state = engine.Rows.Plan(table).Read("state", static t => [t.State!]).Read(engine.Store, subordinate);
        if (state?.GetAttributeValue<OptionSetValue>("statecode")?.Value is not 0)
            throw Fault.Of(ErrorCodes.InvalidArgument, $"The {table.LogicalName} {subordinate:D} is not active, so it cannot be merged into another.");
        if (Inputs.Optional<Entity>(context, "UpdateContent") is { Attributes.Count: > 0 } content)
        {
            var update = Inputs.Copy(content);
            update.LogicalName = table.LogicalName;
            update.Id = target.Id;
            engine.Call("Update", new ParameterCollection { ["Target"] = update }, context.UserId, context);
        }

        foreach (var relationship in table.OneToMany)
        {
            if (relationship.Cascade.Merge is CascadeType.Cascade or CascadeType.Active or CascadeType.UserOwned) Move(table, relationship, target, subordinate);
        }

        var inactive = table.LogicalName == "lead" ? 2 : 1;
        var changes = new List<(string, object?)>
        {
            ("masterid", target), ("merged", true), ("statecode", new OptionSetValue(inactive)),
            ("statuscode", new OptionSetValue(StateRules.DefaultStatus(table, inactive))),
            ("modifiedby", new EntityReference("systemuser", context.UserId)),
        };
        engine.SystemRows.Update(table.LogicalName, subordinate, [.. changes]);
    }

    private void Move(TableMetadata table, RelationshipMetadata relationship, EntityReference target, Guid subordinate)
    {
        var other = engine.Catalog.Table(relationship.ReferencingTable);
        if (!other.TryColumn(relationship.ReferencingColumn, out var column) || !column.IsStored) return;
        foreach (var id in engine.Rows.Referencing(other, column, table.LogicalName, subordinate))
        {
            engine.SystemRows.Update(other.LogicalName, id, (column.LogicalName, target));
            if (other.IsActivity) engine.SystemRows.Update("activitypointer", id, (column.LogicalName, target));
        }
    }
}
