using OmniChannel.Dataverse.Registration;
using OmniChannel.Dataverse.Runtime;
using OmniChannel.Dataverse.Scoring;

namespace OmniChannel.Plugins.Scoring;

/// <summary>Groups and rules of a published model cannot be deleted.</summary>
[Step(Messages.Delete, "omni_scoringrule", Stage.PreOperation, PreImage = new[] { "omni_scoringmodelid" }, Description = "Refuses to delete a rule of a published model.")]
[Step(Messages.Delete, "omni_scoringgroup", Stage.PreOperation, PreImage = new[] { "omni_scoringmodelid" }, Description = "Refuses to delete a group of a published model.")]
public sealed class KeepPublishedParts : PluginBase
{
    /// <inheritdoc/>
    protected override void Run(PluginCall call) => ModelUseCases.DeletePart(call);
}
