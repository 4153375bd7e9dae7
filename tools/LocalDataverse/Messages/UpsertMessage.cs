using System;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using OmniChannel.LocalDataverse.Metadata;
using OmniChannel.LocalDataverse.Pipeline;
using OmniChannel.LocalDataverse.Rows;

namespace OmniChannel.LocalDataverse.Messages;

/// <summary>Upsert: an Update of the row that has the id or key, else a Create with the key's values copied in.</summary>
internal sealed class UpsertMessage(Engine engine, CreateMessage create, UpdateMessage update) : IMessage
{
    public void Handle(PipelineContext context) => engine.InTransaction(() =>
    {
        var target = Inputs.Copy(Inputs.Required<Entity>(context, "Target"));
        var table = Inputs.Table(engine, target.LogicalName);
        context.Table = table;
        var id = Find(table, target);
        var inner = MultipleContext.Rows(context, new EntityCollection([target]), id is null ? "Create" : "Update")[0];
        context.InputParameters.Remove("Targets");
        if (id is { } existing)
        {
            inner.Target!.Id = existing;
            foreach (var key in inner.Target.KeyAttributes) inner.Target.Attributes.Remove(key.Key);
            inner.Target.KeyAttributes.Clear();
            update.Handle(inner);
        }
        else create.Handle(inner);

        context.OutputParameters["RecordCreated"] = id is null;
        context.OutputParameters["Target"] = new EntityReference(table.LogicalName, inner.Target!.Id);
    });

    private Guid? Find(TableMetadata table, Entity target)
    {
        if (target.KeyAttributes.Count > 0) return new KeyLookup(engine.Rows).Find(table, target.KeyAttributes);
        if (target.Id == Guid.Empty && target.Attributes.TryGetValue(table.PrimaryIdColumn, out var value) && value is Guid own) target.Id = own;
        return target.Id != Guid.Empty && engine.Rows.Exists(table, target.Id) ? target.Id : null;
    }
}

/// <summary>UpsertMultiple: one Upsert after the other in one transaction.</summary>
internal sealed class UpsertMultipleMessage(Engine engine) : IMessage
{
    public void Handle(PipelineContext context) => engine.InTransaction(() =>
    {
        var targets = Inputs.Required<EntityCollection>(context, "Targets");
        var results = new UpsertResponse[targets.Entities.Count];
        for (var i = 0; i < results.Length; i++)
        {
            var outputs = engine.Call("Upsert", new ParameterCollection { ["Target"] = targets.Entities[i] }, context.UserId, context.Caller);
            results[i] = new UpsertResponse { ResponseName = "Upsert", Results = outputs };
        }

        context.OutputParameters["Results"] = results;
    });
}
