using OmniChannel.Dataverse.Generated;
using OmniChannel.Dataverse.Nps;
using OmniChannel.Dataverse.Registration;
using OmniChannel.Dataverse.Runtime;

namespace OmniChannel.Plugins.Nps;

/// <summary>An NPS answer from 0 to 10 gets its category; anything else is refused in words.</summary>
[Step(Messages.Create, NpsResponse.EntityLogicalName, Stage.PreOperation, Description = "Completes an NPS answer, or refuses what is none.")]
public sealed class PrepareNpsResponses : PluginBase
{
    /// <inheritdoc/>
    protected override void Run(PluginCall call) => NpsUseCases.Prepare(call);
}
