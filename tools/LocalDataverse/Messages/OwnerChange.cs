using System;
using Microsoft.Xrm.Sdk;
using OmniChannel.LocalDataverse.Metadata;
using OmniChannel.LocalDataverse.Pipeline;
using OmniChannel.LocalDataverse.Rows;

namespace OmniChannel.LocalDataverse.Messages;

/// <summary>Gives a row another owner: the steps of Assign, the write, and the rows that follow their parent.</summary>
internal static class OwnerChange
{
    public static void Run(Engine engine, PipelineContext outer, EntityReference target, EntityReference owner, Action<PipelineContext> write)
    {
        var table = outer.Table!;
        var context = new PipelineContext
        {
            MessageName = "Assign",
            InputParameters = new ParameterCollection { ["Target"] = target, ["Assignee"] = owner },
            Caller = outer.MessageName == "Assign" ? outer.Caller : outer,
            Table = table,
            UserId = outer.UserId,
            InitiatingUserId = outer.InitiatingUserId,
            Depth = outer.Depth,
            CorrelationId = outer.CorrelationId,
            OrganizationId = outer.OrganizationId,
            BusinessUnitId = outer.BusinessUnitId,
            PrimaryEntityId = target.Id,
            OperationCreatedOn = outer.OperationCreatedOn,
        };
        engine.Pipeline.Run(
            engine.Steps.Plan("Assign", table.LogicalName), [context], null, static _ => { },
            _ =>
            {
                var before = engine.Rows.Plan(table).Read("owner", static t => [t.Owner!]).Read(engine.Store, target.Id)?.GetAttributeValue<EntityReference>("ownerid");
                write(context);
                if (before is not null && !before.Equals(owner)) Cascade(engine, context, before, owner);
            });
    }

    private static void Cascade(Engine engine, PipelineContext context, EntityReference before, EntityReference owner)
    {
        foreach (var relationship in context.Table!.OneToMany)
        {
            var kind = relationship.Cascade.Assign;
            if (kind is not (CascadeType.Cascade or CascadeType.Active or CascadeType.UserOwned)) continue;
            var table = engine.Catalog.Table(relationship.ReferencingTable);
            if (table.Owner is null) continue;
            foreach (var id in engine.Rows.Referencing(table, table.Columns[relationship.ReferencingColumn], context.Table.LogicalName, context.PrimaryEntityId))
            {
                var row = engine.Rows.Plan(table).Read("cascade", Columns).Read(engine.Store, id);
                if (row is null || owner.Equals(row.GetAttributeValue<EntityReference>("ownerid"))) continue;
                if (kind == CascadeType.UserOwned && !before.Equals(row.GetAttributeValue<EntityReference>("ownerid"))) continue;
                if (kind == CascadeType.Active && row.GetAttributeValue<OptionSetValue>("statecode")?.Value != 0) continue;
                engine.Call(
                    "Assign", new ParameterCollection { ["Target"] = new EntityReference(table.LogicalName, id), ["Assignee"] = owner }, context.UserId, context);
            }
        }
    }

    private static System.Collections.Generic.IEnumerable<ColumnMetadata> Columns(TableMetadata table)
    {
        yield return table.Owner!;
        if (table.State is { } state) yield return state;
    }
}

/// <summary>Assign: another owner.</summary>
internal sealed class AssignMessage(Engine engine, UpdateMessage update) : IMessage
{
    public void Handle(PipelineContext context)
    {
        var target = Inputs.Required<EntityReference>(context, "Target");
        var owner = Inputs.Required<EntityReference>(context, "Assignee");
        var table = Inputs.Table(engine, target.LogicalName);
        var id = new KeyLookup(engine.Rows).Resolve(target);
        context.Table = table;
        context.PrimaryEntityId = id;
        if (table.Owner is null)
            throw Faults.Fault.Of(Faults.ErrorCodes.InvalidArgument, $"Rows of {table.LogicalName} are not owned by users or teams, so they cannot be assigned.");
        var row = new Entity(table.LogicalName, id) { ["ownerid"] = owner };
        OwnerChange.Run(engine, context, target, owner, inner =>
        {
            inner.Target = row;
            update.Rules.Prepare(inner);
            update.Rules.Write(inner);
        });
    }
}
