using OmniChannel.Dataverse.Registration;
using OmniChannel.Dataverse.Runtime;
using OmniChannel.Dataverse.Sweeping;

namespace OmniChannel.Plugins.Scoring;

/// <summary>Evaluates one page of what time alone changes.</summary>
[CustomApi("omni_RunSweep")]
public sealed class RunSweep : PluginBase
{
    /// <inheritdoc/>
    protected override void Run(PluginCall call) => SweepUseCases.Run(call);
}
