using OmniChannel.Dataverse.Processes;
using OmniChannel.Dataverse.Registration;
using OmniChannel.Dataverse.Runtime;

namespace OmniChannel.Plugins.Handover;

/// <summary>Says whether a contact may be contacted through a channel now, and why not.</summary>
[CustomApi("omni_MayContact")]
public sealed class MayContact : PluginBase
{
    /// <inheritdoc/>
    protected override void Run(PluginCall call) => ProcessUseCases.MayContact(call);
}
