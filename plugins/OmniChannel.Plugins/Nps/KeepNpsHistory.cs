using OmniChannel.Dataverse.Nps;
using OmniChannel.Dataverse.Registration;
using OmniChannel.Dataverse.Runtime;

namespace OmniChannel.Plugins.Nps;

/// <summary>The contact shows its latest answer, the one before, and how many there are.</summary>
[Step(Messages.Create, "omni_npsresponse", Stage.PostOperation, Description = "Derives the NPS history of the contact.")]
[Step(
    Messages.Update,
    "omni_npsresponse",
    Stage.PostOperation,
    FilteringColumns = new[] { "omni_contactid", "omni_score", "omni_respondedon" },
    PreImage = new[] { "omni_contactid", "omni_score", "omni_respondedon" },
    Description = "Derives the NPS history of the contact after a correction.")]
public sealed class KeepNpsHistory : PluginBase
{
    /// <inheritdoc/>
    protected override void Run(PluginCall call) => NpsUseCases.KeepHistory(call);
}
