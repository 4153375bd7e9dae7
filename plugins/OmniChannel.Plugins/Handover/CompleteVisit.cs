using OmniChannel.Dataverse.Handover;
using OmniChannel.Dataverse.Registration;
using OmniChannel.Dataverse.Runtime;

namespace OmniChannel.Plugins.Handover;

/// <summary>Records what a rep says about a next best visit, in one call.</summary>
[CustomApi("omni_CompleteVisit")]
public sealed class CompleteVisit : PluginBase
{
    /// <inheritdoc/>
    protected override void Run(PluginCall call) => VisitUseCases.Complete(call);
}
