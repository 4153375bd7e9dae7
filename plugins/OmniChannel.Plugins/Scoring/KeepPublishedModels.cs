using OmniChannel.Dataverse.Registration;
using OmniChannel.Dataverse.Runtime;
using OmniChannel.Dataverse.Scoring;

namespace OmniChannel.Plugins.Scoring;

/// <summary>A published scoring model cannot be deleted.</summary>
[Step(Messages.Delete, "omni_scoringmodel", Stage.PreOperation, PreImage = new[] { "omni_name", "statuscode" }, Description = "Refuses to delete a published scoring model.")]
public sealed class KeepPublishedModels : PluginBase
{
    /// <inheritdoc/>
    protected override void Run(PluginCall call) => ModelUseCases.Delete(call);
}
