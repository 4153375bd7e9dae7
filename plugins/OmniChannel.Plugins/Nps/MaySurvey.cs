using OmniChannel.Dataverse.Nps;
using OmniChannel.Dataverse.Registration;
using OmniChannel.Dataverse.Runtime;

namespace OmniChannel.Plugins.Nps;

/// <summary>Says whether a contact may be asked for its NPS now, and why not.</summary>
[CustomApi("omni_MaySurvey")]
public sealed class MaySurvey : PluginBase
{
    /// <inheritdoc/>
    protected override void Run(PluginCall call) => NpsUseCases.MaySurvey(call);
}
