using OmniChannel.Dataverse.Jobs;
using OmniChannel.Dataverse.Registration;
using OmniChannel.Dataverse.Runtime;

namespace OmniChannel.Plugins.Jobs;

/// <summary>Does the next page of a job.</summary>
[CustomApi("omni_ContinueJob")]
public sealed class ContinueJob : PluginBase
{
    /// <inheritdoc/>
    protected override void Run(PluginCall call) => JobUseCases.Continue(call);
}
