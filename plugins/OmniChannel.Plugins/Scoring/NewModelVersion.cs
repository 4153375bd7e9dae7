using OmniChannel.Dataverse.Registration;
using OmniChannel.Dataverse.Runtime;
using OmniChannel.Dataverse.Scoring;

namespace OmniChannel.Plugins.Scoring;

/// <summary>Copies a scoring model as a draft of its next version.</summary>
[CustomApi("omni_NewModelVersion")]
public sealed class NewModelVersion : PluginBase
{
    /// <inheritdoc/>
    protected override void Run(PluginCall call) => ModelUseCases.NewVersion(call);
}
