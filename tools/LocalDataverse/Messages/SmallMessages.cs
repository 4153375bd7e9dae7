using System;
using Microsoft.Xrm.Sdk;
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

/// <summary>AddToQueue: puts a row into a queue.</summary>
internal sealed class AddToQueueMessage(Engine engine) : IMessage
{
    public void Handle(PipelineContext context)
    {
        var item = new Entity("queueitem")
        {
            ["objectid"] = Inputs.Required<EntityReference>(context, "Target"),
            ["queueid"] = new EntityReference("queue", Inputs.Required<Guid>(context, "DestinationQueueId")),
        };
        var outputs = engine.Call("Create", new ParameterCollection { ["Target"] = item }, context.UserId, context.Caller);
        context.OutputParameters["QueueItemId"] = (Guid)outputs["id"];
    }
}
