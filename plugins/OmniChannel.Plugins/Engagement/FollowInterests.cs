using OmniChannel.Dataverse.Engagement;
using OmniChannel.Dataverse.Generated;
using OmniChannel.Dataverse.Registration;
using OmniChannel.Dataverse.Runtime;

namespace OmniChannel.Plugins.Engagement;

/// <summary>What a contact reads shows what it is interested in. Runs after the request, so that scoring does not wait.</summary>
[Step(
    Messages.Create,
    Interaction.EntityLogicalName,
    Stage.PostOperation,
    Mode = Mode.Asynchronous,
    Rank = 40,
    PostImage = new[] { Interaction.Fields.ContactId, Interaction.Fields.ContentId, Interaction.Fields.CreatedOn },
    Description = "Derives the interests of a contact that has read something.")]
[Step(
    Messages.Update,
    Interaction.EntityLogicalName,
    Stage.PostOperation,
    Mode = Mode.Asynchronous,
    Rank = 40,
    FilteringColumns = new[] { Interaction.Fields.ContactId, Interaction.Fields.BotDecision },
    PreImage = new[] { Interaction.Fields.ContactId, Interaction.Fields.ContentId },
    PostImage = new[] { Interaction.Fields.ContactId, Interaction.Fields.ContentId },
    Description = "Derives the interests of the contacts of an interaction that is corrected.")]
[Step(
    Messages.Delete,
    Interaction.EntityLogicalName,
    Stage.PostOperation,
    Mode = Mode.Asynchronous,
    Rank = 40,
    PreImage = new[] { Interaction.Fields.ContactId, Interaction.Fields.ContentId },
    Description = "Derives the interests of a contact whose interaction is deleted.")]
public sealed class FollowInterests : PluginBase
{
    /// <inheritdoc/>
    protected override void Run(PluginCall call) => InterestUseCases.Follow(call);
}
