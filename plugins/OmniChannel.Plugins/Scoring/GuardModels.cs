using OmniChannel.Dataverse.Generated;
using OmniChannel.Dataverse.Registration;
using OmniChannel.Dataverse.Runtime;
using OmniChannel.Dataverse.Scoring;

namespace OmniChannel.Plugins.Scoring;

/// <summary>A scoring model is published as a whole or not at all, and then stays as it is.</summary>
[Step(
    Messages.Update,
    ScoringModel.EntityLogicalName,
    Stage.PreOperation,
    FilteringColumns = new[]
    {
        ScoringModel.Fields.Code, ScoringModel.Fields.Version, ScoringModel.Fields.OriginalId, ScoringModel.Fields.Threshold,
        ScoringModel.Fields.RearmThreshold, ScoringModel.Fields.HalfLifeDays, ScoringModel.Fields.CooldownDays,
        ScoringModel.Fields.TaskDueHours, ScoringModel.Fields.DwellHours, ScoringModel.Fields.Minimum, ScoringModel.Fields.Maximum,
        ScoringModel.Fields.ChangeReason, ScoringModel.Fields.Changes, ScoringModel.Fields.PublishedOn, ScoringModel.Fields.PublishedBy, ScoringModel.Fields.StateCode,
        ScoringModel.Fields.StatusCode,
    },
    PreImage = new[]
    {
        ScoringModel.Fields.Name, ScoringModel.Fields.Code, ScoringModel.Fields.Version, ScoringModel.Fields.OriginalId,
        ScoringModel.Fields.Threshold, ScoringModel.Fields.RearmThreshold, ScoringModel.Fields.HalfLifeDays,
        ScoringModel.Fields.CooldownDays, ScoringModel.Fields.TaskDueHours, ScoringModel.Fields.DwellHours, ScoringModel.Fields.Minimum,
        ScoringModel.Fields.Maximum, ScoringModel.Fields.ChangeReason, ScoringModel.Fields.Changes, ScoringModel.Fields.PublishedOn, ScoringModel.Fields.PublishedBy,
        ScoringModel.Fields.StateCode, ScoringModel.Fields.StatusCode,
    },
    Description = "Checks and publishes a scoring model, and refuses changes of a published one.")]
public sealed class GuardModels : PluginBase
{
    /// <inheritdoc/>
    protected override void Run(PluginCall call) => ModelUseCases.Change(call);
}
