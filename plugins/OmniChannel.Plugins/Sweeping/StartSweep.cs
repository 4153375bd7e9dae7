using OmniChannel.Dataverse.Registration;
using OmniChannel.Dataverse.Runtime;
using OmniChannel.Dataverse.Sweeping;

namespace OmniChannel.Plugins.Sweeping;

/// <summary>Sets up the daily sweep, unless it is there.</summary>
[CustomApi("omni_StartSweep")]
public sealed class StartSweep : PluginBase
{
    /// <inheritdoc/>
    protected override void Run(PluginCall call) => SweepUseCases.Start(call);
}
