using OmniChannel.Dataverse.Generated;
using OmniChannel.Dataverse.Registration;
using OmniChannel.Dataverse.Runtime;
using OmniChannel.Dataverse.Voice;

namespace OmniChannel.Plugins.Voice;

/// <summary>Changed feedback is checked like new; who says what was done has acted upon it now.</summary>
[Step(
    Messages.Update,
    Feedback.EntityLogicalName,
    Stage.PreOperation,
    FilteringColumns = new[]
    {
        Feedback.Fields.ContactId, Feedback.Fields.Topic, Feedback.Fields.Rating, Feedback.Fields.Comment, Feedback.Fields.ReceivedOn, Feedback.Fields.ActedOn,
        Feedback.Fields.Action,
    },
    PreImage = new[]
    {
        Feedback.Fields.ContactId, Feedback.Fields.Topic, Feedback.Fields.Rating, Feedback.Fields.Comment, Feedback.Fields.ReceivedOn, Feedback.Fields.ActedOn,
        Feedback.Fields.Name,
    },
    Description = "Checks changed feedback and dates what was done about it.")]
public sealed class CheckFeedbackChanges : PluginBase
{
    /// <inheritdoc/>
    protected override void Run(PluginCall call) => FeedbackUseCases.PrepareChange(call);
}
