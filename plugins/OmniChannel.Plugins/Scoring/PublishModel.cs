using OmniChannel.Dataverse.Registration;
using OmniChannel.Dataverse.Runtime;
using OmniChannel.Dataverse.Scoring;

namespace OmniChannel.Plugins.Scoring;

/// <summary>Publishes a draft, or lists everything that is wrong with it.</summary>
[CustomApi("omni_PublishModel")]
public sealed class PublishModel : PluginBase
{
    /// <inheritdoc/>
    protected override void Run(PluginCall call) => ModelUseCases.Publish(call);
}
