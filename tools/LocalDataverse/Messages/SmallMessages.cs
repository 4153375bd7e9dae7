using System;
using Microsoft.Xrm.Sdk;
using OmniChannel.LocalDataverse.Faults;
using OmniChannel.LocalDataverse.Pipeline;

namespace OmniChannel.LocalDataverse.Messages;

/// <summary>WhoAmI: the ids of the caller.</summary>
internal sealed class WhoAmIMessage(Engine engine) : IMessage
{
    public void Handle(PipelineContext context)
    {
        context.OutputParameters["UserId"] = context.UserId;
        context.OutputParameters["BusinessUnitId"] = engine.Security.For(context.UserId).BusinessUnitId;
        context.OutputParameters["OrganizationId"] = WellKnown.Organization;
    }
}

/// <summary>AddToQueue: puts a row into a queue, or moves it there from the source queue.</summary>
internal sealed class AddToQueueMessage(Engine engine) : IMessage
{
    public void Handle(PipelineContext context) => engine.InTransaction(() =>
    {
        var target = Inputs.Required<EntityReference>(context, "Target");
        var queue = new EntityReference("queue", Inputs.Required<Guid>(context, "DestinationQueueId"));
        var item = Inputs.Optional<Entity>(context, "QueueItemProperties") is { } properties ? Inputs.Copy(properties) : new Entity("queueitem");
        item["queueid"] = queue;
        if (Find(target, Inputs.Optional<Guid>(context, "SourceQueueId")) is { } there)
        {
            item.Id = there;
            engine.Call("Update", new ParameterCollection { ["Target"] = item }, context.UserId, context.Caller);
            context.OutputParameters["QueueItemId"] = there;
            return;
        }

        item["objectid"] = target;
        var outputs = engine.Call("Create", new ParameterCollection { ["Target"] = item }, context.UserId, context.Caller);
        context.OutputParameters["QueueItemId"] = (Guid)outputs["id"];
    });

    private Guid? Find(EntityReference target, Guid source)
    {
        if (source == Guid.Empty) return null;
        using var reader = engine.Store.Query("SELECT queueitemid FROM queueitem WHERE objectid = @0 AND queueid = @1", target.Id, source);
        return reader.Read()
            ? reader.Guid(0)
            : throw Fault.Of(ErrorCodes.ObjectDoesNotExist, $"The {target.LogicalName} {target.Id:D} is not in the queue {source:D}, so it cannot be moved from there.");
    }
}
