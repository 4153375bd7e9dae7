using OmniChannel.Dataverse.Processes;
using OmniChannel.Dataverse.Registration;
using OmniChannel.Dataverse.Runtime;

namespace OmniChannel.Plugins.Scoring;

/// <summary>Stores an interaction once, however often it is sent.</summary>
[CustomApi("omni_LogInteraction")]
public sealed class LogInteraction : PluginBase
{
    /// <inheritdoc/>
    protected override void Run(PluginCall call) => ProcessUseCases.LogInteraction(call);
}
