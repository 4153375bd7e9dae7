using OmniChannel.Dataverse.Generated;
using OmniChannel.Dataverse.Registration;
using OmniChannel.Dataverse.Runtime;
using OmniChannel.Dataverse.Scoring;

namespace OmniChannel.Plugins.Scoring;

/// <summary>A grade band that overlaps another, or would change a published model, is refused when it is saved.</summary>
[Step(Messages.Create, GradeBand.EntityLogicalName, Stage.PreOperation, Description = "Checks a new grade band.")]
[Step(
    Messages.Update,
    GradeBand.EntityLogicalName,
    Stage.PreOperation,
    FilteringColumns = new[]
    {
        GradeBand.Fields.ScoringModelId, GradeBand.Fields.Dimension, GradeBand.Fields.Grade, GradeBand.Fields.From, GradeBand.Fields.To,
        GradeBand.Fields.StateCode,
    },
    PreImage = new[]
    {
        GradeBand.Fields.ScoringModelId, GradeBand.Fields.Name, GradeBand.Fields.Dimension, GradeBand.Fields.Grade, GradeBand.Fields.From,
        GradeBand.Fields.To,
    },
    Description = "Checks a changed grade band.")]
public sealed class CheckBands : PluginBase
{
    /// <inheritdoc/>
    protected override void Run(PluginCall call) => ModelUseCases.SaveBand(call);
}
