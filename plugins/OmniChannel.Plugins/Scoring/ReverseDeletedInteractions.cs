using OmniChannel.Dataverse.Generated;
using OmniChannel.Dataverse.Registration;
using OmniChannel.Dataverse.Runtime;
using OmniChannel.Dataverse.Scoring;

namespace OmniChannel.Plugins.Scoring;

/// <summary>The points of a deleted interaction are taken back.</summary>
[Step(
    Messages.Delete,
    Interaction.EntityLogicalName,
    Stage.PreOperation,
    PreImage = new[]
    {
        Interaction.Fields.ContactId, Interaction.Fields.ChannelId, Interaction.Fields.InteractionTypeId,
        Interaction.Fields.ContentId, Interaction.Fields.OccurredOn, Interaction.Fields.BotDecision,
    },
    Description = "Reverses the ledger entries of an interaction that is deleted.")]
public sealed class ReverseDeletedInteractions : PluginBase
{
    /// <inheritdoc/>
    protected override void Run(PluginCall call) => InteractionUseCases.Reverse(call);
}
