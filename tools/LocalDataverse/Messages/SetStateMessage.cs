using Microsoft.Xrm.Sdk;
using OmniChannel.LocalDataverse.Pipeline;
using OmniChannel.LocalDataverse.Rows;

namespace OmniChannel.LocalDataverse.Messages;

/// <summary>SetState: state and status reason of a row.</summary>
internal sealed class SetStateMessage(Engine engine, UpdateMessage update) : IMessage
{
    public void Handle(PipelineContext context)
    {
        var moniker = Inputs.Required<EntityReference>(context, "EntityMoniker");
        context.Table = Inputs.Table(engine, moniker.LogicalName);
        context.PrimaryEntityId = new KeyLookup(engine.Rows).Resolve(moniker);
        var row = new Entity(moniker.LogicalName, context.PrimaryEntityId)
        {
            ["statecode"] = Inputs.Required<OptionSetValue>(context, "State"),
            ["statuscode"] = Inputs.Optional<OptionSetValue>(context, "Status") is { Value: not -1 } status ? status : null,
        };
        if (row["statuscode"] is null) row.Attributes.Remove("statuscode");
        engine.Pipeline.Run(
            engine.Steps.Plan("SetState", moniker.LogicalName), [context], null, static _ => { },
            inner =>
            {
                inner.Target = row;
                update.Rules.Prepare(inner);
                update.Rules.Write(inner);
            });
    }
}
