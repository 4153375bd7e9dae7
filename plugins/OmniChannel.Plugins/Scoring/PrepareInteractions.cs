using OmniChannel.Dataverse.Generated;
using OmniChannel.Dataverse.Registration;
using OmniChannel.Dataverse.Runtime;
using OmniChannel.Dataverse.Scoring;

namespace OmniChannel.Plugins.Scoring;

/// <summary>A new interaction gets its date, name and owner; one that cannot have happened is refused.</summary>
[Step(
    Messages.Create,
    Interaction.EntityLogicalName,
    Stage.PreOperation,
    Description = "Completes an interaction, or refuses it when it cannot have happened.")]
public sealed class PrepareInteractions : PluginBase
{
    /// <inheritdoc/>
    protected override void Run(PluginCall call) => InteractionUseCases.Prepare(call);
}
