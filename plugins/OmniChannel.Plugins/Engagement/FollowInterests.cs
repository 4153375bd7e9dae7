using OmniChannel.Dataverse.Engagement;
using OmniChannel.Dataverse.Generated;
using OmniChannel.Dataverse.Registration;
using OmniChannel.Dataverse.Runtime;

namespace OmniChannel.Plugins.Engagement;

/// <summary>What a contact reads shows what it is interested in. Runs after the request, so that scoring does not wait.</summary>
/// <remarks>
/// A touch without content starts a job too. The platform starts one for every row that is created: filtering columns are for updates, and a step has no condition on values.
/// Having a synchronous step ask for the job only where there is content would cost a call more in the transaction of every touch with content. The job of a touch
/// without content makes no call at all, and goes when it has ended, as those of all our steps do.
/// </remarks>
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
