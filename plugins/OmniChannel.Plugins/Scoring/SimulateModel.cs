using OmniChannel.Dataverse.Registration;
using OmniChannel.Dataverse.Rescoring;
using OmniChannel.Dataverse.Runtime;

namespace OmniChannel.Plugins.Scoring;

/// <summary>Shows what a model would change, without changing it.</summary>
[CustomApi("omni_SimulateModel")]
public sealed class SimulateModel : PluginBase
{
    /// <inheritdoc/>
    protected override void Run(PluginCall call) => RescoringUseCases.Simulate(call);
}
