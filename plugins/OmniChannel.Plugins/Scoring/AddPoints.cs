using OmniChannel.Dataverse.Registration;
using OmniChannel.Dataverse.Runtime;
using OmniChannel.Dataverse.Scoring;

namespace OmniChannel.Plugins.Scoring;

/// <summary>Gives a contact points by hand, or takes some, with a reason and until a date if one is named.</summary>
[CustomApi("omni_AddPoints")]
public sealed class AddPoints : PluginBase
{
    /// <inheritdoc/>
    protected override void Run(PluginCall call) => CorrectionUseCases.AddPoints(call);
}
