using System;
using Microsoft.Xrm.Sdk;
using OmniChannel.LocalDataverse.Faults;
using OmniChannel.LocalDataverse.Metadata;
using OmniChannel.LocalDataverse.Pipeline;
using OmniChannel.LocalDataverse.Rows;
using OmniChannel.LocalDataverse.Security;

namespace OmniChannel.LocalDataverse.Messages;

/// <summary>Delete: a row, the rows that go with it, and the references to it.</summary>
internal sealed class DeleteMessage(Engine engine) : IMessage
{
    private readonly ActivityRows _activities = new(engine);

    public void Handle(PipelineContext context)
    {
        var target = Inputs.Required<EntityReference>(context, "Target");
        var table = Inputs.Table(engine, target.LogicalName);
        var id = new KeyLookup(engine.Rows).Resolve(target);
        context.Table = table;
        context.PrimaryEntityId = id;
        context.BusinessUnitId = engine.Principals.BusinessUnit("systemuser", context.UserId) ?? WellKnown.BusinessUnit;
        context.InputParameters["Target"] = new EntityReference(table.LogicalName, id);
        if (table.LogicalName == "systemuser")
            throw Fault.Of(ErrorCodes.CannotDeleteDueToAssociation, "Users cannot be deleted. Disable the user instead.");
        if (Inputs.Optional<ConcurrencyBehavior>(context, "ConcurrencyBehavior") == ConcurrencyBehavior.IfRowVersionMatches)
            RowVersionCheck.Demand(engine, table, id, target.RowVersion);
        if (!engine.Rows.Exists(table, id)) throw Fault.NoRow(table.SchemaName, id);
        engine.Pipeline.Run(engine.Steps.Plan("Delete", table.LogicalName), [context], null, Prepare, Write);
    }

    private void Prepare(PipelineContext context) =>
        engine.Security.Access.Demand(engine.Security.For(context.UserId), context.Table!, context.PrimaryEntityId, AccessRight.Delete);

    private void Write(PipelineContext context)
    {
        var (table, id) = (context.Table!, context.PrimaryEntityId);
        foreach (var relationship in table.OneToMany)
        {
            if (relationship.Cascade.Delete == CascadeType.Restrict) Refuse(context, relationship);
        }

        foreach (var relationship in table.OneToMany) Cascade(context, relationship);
        foreach (var relationship in table.ManyToMany) Disconnect(table, relationship, id);
        if (!engine.Rows.Delete(table, id)) throw Fault.NoRow(table.SchemaName, id);
        if (table.IsActivity) _activities.Deleted(id);
        engine.Touched(table);
    }

    private void Refuse(PipelineContext context, RelationshipMetadata relationship)
    {
        var table = engine.Catalog.Table(relationship.ReferencingTable);
        var rows = engine.Rows.Referencing(table, table.Columns[relationship.ReferencingColumn], context.Table!.LogicalName, context.PrimaryEntityId);
        if (rows.Count == 0) return;
        throw Fault.Of(
            ErrorCodes.CannotDeleteDueToAssociation,
            $"The record cannot be deleted because it is associated with another record: {rows.Count} of {table.LogicalName} through {relationship.SchemaName}.");
    }

    private void Cascade(PipelineContext context, RelationshipMetadata relationship)
    {
        var kind = relationship.Cascade.Delete;
        if (kind is not (CascadeType.Cascade or CascadeType.RemoveLink)) return;
        var table = engine.Catalog.Table(relationship.ReferencingTable);
        if (!table.TryColumn(relationship.ReferencingColumn, out var column) || !column.IsStored) return;
        foreach (var child in engine.Rows.Referencing(table, column, context.Table!.LogicalName, context.PrimaryEntityId))
        {
            if (kind == CascadeType.RemoveLink)
            {
                engine.SystemRows.Update(table.LogicalName, child, (column.LogicalName, null));
                continue;
            }

            // A row that refers to itself, or that an earlier cascade took along, is no child any more.
            if (child == context.PrimaryEntityId || !engine.Rows.Exists(table, child)) continue;
            if (table.Ownership == TableOwnership.None) engine.Rows.Delete(table, child);
            else
            {
                engine.Call(
                    "Delete", new ParameterCollection { ["Target"] = new EntityReference(table.LogicalName, child) }, context.UserId, context);
            }
        }
    }

    private void Disconnect(TableMetadata table, RelationshipMetadata relationship, Guid id)
    {
        var intersect = relationship.IntersectTable;
        if (relationship.ReferencedTable == table.LogicalName)
            engine.Store.Execute($"DELETE FROM \"{intersect}\" WHERE \"{relationship.ReferencedColumn}\" = @0", id);
        if (relationship.ReferencingTable == table.LogicalName)
            engine.Store.Execute($"DELETE FROM \"{intersect}\" WHERE \"{relationship.ReferencingColumn}\" = @0", id);
        engine.Touched(engine.Catalog.Table(intersect!));
    }
}
