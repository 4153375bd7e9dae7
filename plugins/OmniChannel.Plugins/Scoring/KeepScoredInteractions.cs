using OmniChannel.Dataverse.Generated;
using OmniChannel.Dataverse.Registration;
using OmniChannel.Dataverse.Runtime;
using OmniChannel.Dataverse.Scoring;

namespace OmniChannel.Plugins.Scoring;

/// <summary>What the points of an interaction depend on stays as it is.</summary>
[Step(
    Messages.Update,
    Interaction.EntityLogicalName,
    Stage.PreOperation,
    FilteringColumns = new[]
    {
        Interaction.Fields.ContactId, Interaction.Fields.ChannelId, Interaction.Fields.InteractionTypeId,
        Interaction.Fields.ContentId, Interaction.Fields.OccurredOn,
    },
    PreImage = new[]
    {
        Interaction.Fields.ContactId, Interaction.Fields.ChannelId, Interaction.Fields.InteractionTypeId,
        Interaction.Fields.ContentId, Interaction.Fields.OccurredOn,
    },
    Description = "Refuses a change of an interaction that would not agree with the ledger.")]
public sealed class KeepScoredInteractions : PluginBase
{
    /// <inheritdoc/>
    protected override void Run(PluginCall call) => InteractionUseCases.RefuseRewriting(call);
}
