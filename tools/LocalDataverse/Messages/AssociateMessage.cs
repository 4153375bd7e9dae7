using System;
using System.Globalization;
using Microsoft.Xrm.Sdk;
using OmniChannel.LocalDataverse.Faults;
using OmniChannel.LocalDataverse.Metadata;
using OmniChannel.LocalDataverse.Pipeline;
using OmniChannel.LocalDataverse.Rows;

namespace OmniChannel.LocalDataverse.Messages;

/// <summary>Associate and Disassociate: rows of an N:N relationship, or the lookup of a 1:N one.</summary>
internal sealed class AssociateMessage(Engine engine, bool connect) : IMessage
{
    private readonly ReferenceRules _references = new(engine);

    public void Handle(PipelineContext context)
    {
        var target = Inputs.Required<EntityReference>(context, "Target");
        var relation = Inputs.Required<Relationship>(context, "Relationship");
        var related = Inputs.Required<EntityReferenceCollection>(context, "RelatedEntities");
        context.Table = _references.Check(target);
        context.PrimaryEntityId = target.Id;
        var relationship = engine.Catalog.Relationship(relation.SchemaName)
            ?? throw Fault.Of(ErrorCodes.InvalidArgument, $"There is no relationship named '{relation.SchemaName}'.");
        engine.Pipeline.Run(engine.Steps.Plan(context.MessageName, null), [context], null, static _ => { }, _ =>
        {
            foreach (var other in related)
            {
                _references.Check(other);
                if (relationship.Kind == RelationshipKind.ManyToMany) Connect(relationship, relation, target, other);
                else SetLookup(context, relationship, target, other);
            }
        });
    }

    private void Connect(RelationshipMetadata relationship, Relationship relation, EntityReference target, EntityReference other)
    {
        var targetIsFirst = relationship.ReferencedTable == target.LogicalName
            && (relationship.ReferencedTable != relationship.ReferencingTable || relation.PrimaryEntityRole != EntityRole.Referencing);
        var (first, second) = targetIsFirst ? (target, other) : (other, target);
        if (first.LogicalName != relationship.ReferencedTable || second.LogicalName != relationship.ReferencingTable)
        {
            throw Fault.Of(
                ErrorCodes.InvalidArgument,
                $"The relationship '{relationship.SchemaName}' connects {relationship.ReferencedTable} and {relationship.ReferencingTable}, not {target.LogicalName} and {other.LogicalName}.");
        }

        var table = engine.Catalog.Table(relationship.IntersectTable!);
        if (!connect)
        {
            engine.Store.Execute(
                $"DELETE FROM \"{table.LogicalName}\" WHERE \"{relationship.ReferencedColumn}\" = @0 AND \"{relationship.ReferencingColumn}\" = @1", first.Id, second.Id);
            engine.Rows.Forget();
            engine.Touched(table);
            return;
        }

        var id = WellKnown.Id(string.Create(CultureInfo.InvariantCulture, $"{table.LogicalName}:{first.Id:N}:{second.Id:N}"));
        if (engine.Rows.Exists(table, id)) throw Fault.Of(ErrorCodes.DuplicateRecord, "Cannot insert duplicate key: the rows are associated already.");
        engine.SystemRows.Insert(table.LogicalName, id, (relationship.ReferencedColumn, first.Id), (relationship.ReferencingColumn, second.Id));
    }

    private void SetLookup(PipelineContext context, RelationshipMetadata relationship, EntityReference target, EntityReference other)
    {
        var (parent, child) = relationship.ReferencedTable == target.LogicalName ? (target, other) : (other, target);
        var row = new Entity(child.LogicalName, child.Id) { [relationship.ReferencingColumn] = connect ? parent : null };
        engine.Call("Update", new ParameterCollection { ["Target"] = row }, context.UserId, context.Caller);
    }
}
