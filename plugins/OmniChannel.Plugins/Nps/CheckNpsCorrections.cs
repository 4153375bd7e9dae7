using OmniChannel.Dataverse.Nps;
using OmniChannel.Dataverse.Registration;
using OmniChannel.Dataverse.Runtime;

namespace OmniChannel.Plugins.Nps;

/// <summary>A corrected NPS answer is checked like a new one.</summary>
[Step(
    Messages.Update,
    "omni_npsresponse",
    Stage.PreOperation,
    FilteringColumns = new[] { "omni_contactid", "omni_score", "omni_respondedon" },
    PreImage = new[] { "omni_contactid", "omni_score", "omni_respondedon", "omni_survey", "omni_name" },
    Description = "Completes a corrected NPS answer, or refuses what is none.")]
public sealed class CheckNpsCorrections : PluginBase
{
    /// <inheritdoc/>
    protected override void Run(PluginCall call) => NpsUseCases.PrepareChange(call);
}
