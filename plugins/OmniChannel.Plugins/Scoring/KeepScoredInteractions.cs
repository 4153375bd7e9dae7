using OmniChannel.Dataverse.Registration;
using OmniChannel.Dataverse.Runtime;
using OmniChannel.Dataverse.Scoring;

namespace OmniChannel.Plugins.Scoring;

/// <summary>What the points of an interaction depend on stays as it is.</summary>
[Step(
    Messages.Update,
    "omni_interaction",
    Stage.PreOperation,
    FilteringColumns = new[] { "omni_contactid", "omni_channelid", "omni_interactiontypeid", "omni_contentid", "omni_occurredon" },
    PreImage = new[] { "omni_contactid", "omni_channelid", "omni_interactiontypeid", "omni_contentid", "omni_occurredon" },
    Description = "Refuses a change of an interaction that would not agree with the ledger.")]
public sealed class KeepScoredInteractions : PluginBase
{
    /// <inheritdoc/>
    protected override void Run(PluginCall call) => InteractionUseCases.RefuseRewriting(call);
}
