using OmniChannel.Dataverse.Generated;
using OmniChannel.Dataverse.Registration;
using OmniChannel.Dataverse.Runtime;
using OmniChannel.Dataverse.Scoring;

namespace OmniChannel.Plugins.Scoring;

/// <summary>Groups, rules and bands of a published model cannot be deleted.</summary>
[Step(
    Messages.Delete,
    ScoringRule.EntityLogicalName,
    Stage.PreOperation,
    PreImage = new[] { ScoringRule.Fields.ScoringModelId },
    Description = "Refuses to delete a rule of a published model.")]
[Step(
    Messages.Delete,
    ScoringGroup.EntityLogicalName,
    Stage.PreOperation,
    PreImage = new[] { ScoringGroup.Fields.ScoringModelId },
    Description = "Refuses to delete a group of a published model.")]
[Step(
    Messages.Delete,
    GradeBand.EntityLogicalName,
    Stage.PreOperation,
    PreImage = new[] { GradeBand.Fields.ScoringModelId },
    Description = "Refuses to delete a grade band of a published model.")]
public sealed class KeepPublishedParts : PluginBase
{
    /// <inheritdoc/>
    protected override void Run(PluginCall call) => ModelUseCases.DeletePart(call);
}
