using OmniChannel.Dataverse.Generated;
using OmniChannel.Dataverse.Registration;
using OmniChannel.Dataverse.Runtime;
using OmniChannel.Dataverse.Scoring;

namespace OmniChannel.Plugins.Scoring;

/// <summary>The points of an interaction follow its contact, and whether it was a person.</summary>
[Step(
    Messages.Update,
    Interaction.EntityLogicalName,
    Stage.PostOperation,
    FilteringColumns = new[] { Interaction.Fields.ContactId, Interaction.Fields.BotDecision },
    PreImage = new[]
    {
        Interaction.Fields.ContactId, Interaction.Fields.ChannelId, Interaction.Fields.InteractionTypeId,
        Interaction.Fields.ContentId, Interaction.Fields.OccurredOn, Interaction.Fields.BotDecision, Interaction.Fields.OwnerId,
    },
    Description = "Moves or takes back the points of an interaction whose contact, or the decision on it, was corrected.")]
public sealed class CorrectInteractions : PluginBase
{
    /// <inheritdoc/>
    protected override void Run(PluginCall call) => InteractionUseCases.Correct(call);
}
