using OmniChannel.Dataverse.Generated;
using OmniChannel.Dataverse.Registration;
using OmniChannel.Dataverse.Runtime;
using OmniChannel.Dataverse.Scoring;

namespace OmniChannel.Plugins.Scoring;

/// <summary>A new interaction gives its points, and hands the contact over when they cross the threshold.</summary>
[Step(
    Messages.Create,
    Interaction.EntityLogicalName,
    Stage.PostOperation,
    Description = "Scores an interaction by the published models and hands over the contact that crosses.")]
public sealed class ScoreInteractions : PluginBase
{
    /// <inheritdoc/>
    protected override void Run(PluginCall call) => InteractionUseCases.Score(call);
}
