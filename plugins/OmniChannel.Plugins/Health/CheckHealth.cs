using OmniChannel.Dataverse.Health;
using OmniChannel.Dataverse.Registration;
using OmniChannel.Dataverse.Runtime;

namespace OmniChannel.Plugins.Health;

/// <summary>Finds what is not as it should be in an environment and, on request, mends it.</summary>
[CustomApi("omni_CheckHealth")]
public sealed class CheckHealth : PluginBase
{
    /// <inheritdoc/>
    protected override void Run(PluginCall call) => HealthUseCases.Check(call);
}
