using OmniChannel.Dataverse.Registration;
using OmniChannel.Dataverse.Runtime;
using OmniChannel.Dataverse.Scoring;

namespace OmniChannel.Plugins.Scoring;

/// <summary>Says what differs between a version of a scoring model and the one before it.</summary>
[CustomApi("omni_CompareModel")]
public sealed class CompareModel : PluginBase
{
    /// <inheritdoc/>
    protected override void Run(PluginCall call) => ModelUseCases.Compare(call);
}
