using OmniChannel.Dataverse.Registration;
using OmniChannel.Dataverse.Runtime;
using OmniChannel.Dataverse.Voice;

namespace OmniChannel.Plugins.Voice;

/// <summary>Says which share of feedback was acted upon, and how soon.</summary>
[CustomApi("omni_FeedbackSummary")]
public sealed class SummariseFeedback : PluginBase
{
    /// <inheritdoc/>
    protected override void Run(PluginCall call) => FeedbackUseCases.Summarise(call);
}
