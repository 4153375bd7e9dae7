using OmniChannel.Dataverse.Generated;
using OmniChannel.Dataverse.Registration;
using OmniChannel.Dataverse.Runtime;
using OmniChannel.Dataverse.Scoring;

namespace OmniChannel.Plugins.Scoring;

/// <summary>Limits of a group that contradict each other, or would change a published model, are refused when they are saved.</summary>
[Step(Messages.Create, ScoringGroup.EntityLogicalName, Stage.PreOperation, Description = "Checks a new group.")]
[Step(
    Messages.Update,
    ScoringGroup.EntityLogicalName,
    Stage.PreOperation,
    FilteringColumns = new[]
    {
        ScoringGroup.Fields.Code, ScoringGroup.Fields.ScoringModelId, ScoringGroup.Fields.Minimum, ScoringGroup.Fields.Maximum,
        ScoringGroup.Fields.StateCode,
    },
    PreImage = new[]
    {
        ScoringGroup.Fields.Code, ScoringGroup.Fields.ScoringModelId, ScoringGroup.Fields.Minimum, ScoringGroup.Fields.Maximum,
    },
    Description = "Checks a changed group.")]
public sealed class CheckGroups : PluginBase
{
    /// <inheritdoc/>
    protected override void Run(PluginCall call) => ModelUseCases.SaveGroup(call);
}
