using OmniChannel.Dataverse.Generated;
using OmniChannel.Dataverse.Registration;
using OmniChannel.Dataverse.Runtime;
using OmniChannel.Dataverse.Scoring;

namespace OmniChannel.Plugins.Scoring;

/// <summary>A published scoring model cannot be deleted.</summary>
[Step(
    Messages.Delete,
    ScoringModel.EntityLogicalName,
    Stage.PreOperation,
    PreImage = new[] { ScoringModel.Fields.Name, ScoringModel.Fields.StatusCode },
    Description = "Refuses to delete a published scoring model.")]
public sealed class KeepPublishedModels : PluginBase
{
    /// <inheritdoc/>
    protected override void Run(PluginCall call) => ModelUseCases.Delete(call);
}
