using OmniChannel.Dataverse.Generated;
using OmniChannel.Dataverse.Registration;
using OmniChannel.Dataverse.Runtime;
using OmniChannel.Dataverse.Voice;

namespace OmniChannel.Plugins.Voice;

/// <summary>Feedback that says something is completed; anything else is refused in words.</summary>
[Step(Messages.Create, Feedback.EntityLogicalName, Stage.PreOperation, Description = "Completes feedback, or refuses what says nothing.")]
public sealed class PrepareFeedback : PluginBase
{
    /// <inheritdoc/>
    protected override void Run(PluginCall call) => FeedbackUseCases.Prepare(call);
}
