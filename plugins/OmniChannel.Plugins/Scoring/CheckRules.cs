using OmniChannel.Dataverse.Generated;
using OmniChannel.Dataverse.Registration;
using OmniChannel.Dataverse.Runtime;
using OmniChannel.Dataverse.Scoring;

namespace OmniChannel.Plugins.Scoring;

/// <summary>A rule that can never work, or would change a published model, is refused when it is saved.</summary>
[Step(Messages.Create, ScoringRule.EntityLogicalName, Stage.PreOperation, Description = "Checks a new rule.")]
[Step(
    Messages.Update,
    ScoringRule.EntityLogicalName,
    Stage.PreOperation,
    FilteringColumns = new[]
    {
        ScoringRule.Fields.Code, ScoringRule.Fields.ScoringModelId, ScoringRule.Fields.ScoringGroupId, ScoringRule.Fields.Kind,
        ScoringRule.Fields.ChannelId, ScoringRule.Fields.InteractionTypeId, ScoringRule.Fields.ContentId, ScoringRule.Fields.TermId,
        ScoringRule.Fields.Attribute, ScoringRule.Fields.Operator, ScoringRule.Fields.Value, ScoringRule.Fields.Points,
        ScoringRule.Fields.Maximum, ScoringRule.Fields.Repeat, ScoringRule.Fields.RepeatDays, ScoringRule.Fields.RepeatTimes, ScoringRule.Fields.LeastInterest,
        ScoringRule.Fields.InactiveDays, ScoringRule.Fields.AgainDays,
        ScoringRule.Fields.ValidFrom, ScoringRule.Fields.ValidUntil,
        ScoringRule.Fields.StateCode,
    },
    PreImage = new[]
    {
        ScoringRule.Fields.Code, ScoringRule.Fields.ScoringModelId, ScoringRule.Fields.ScoringGroupId, ScoringRule.Fields.Kind,
        ScoringRule.Fields.ChannelId, ScoringRule.Fields.InteractionTypeId, ScoringRule.Fields.ContentId, ScoringRule.Fields.TermId,
        ScoringRule.Fields.Attribute, ScoringRule.Fields.Operator, ScoringRule.Fields.Value, ScoringRule.Fields.Points,
        ScoringRule.Fields.Maximum, ScoringRule.Fields.Repeat, ScoringRule.Fields.RepeatDays, ScoringRule.Fields.RepeatTimes, ScoringRule.Fields.LeastInterest,
        ScoringRule.Fields.InactiveDays, ScoringRule.Fields.AgainDays,
        ScoringRule.Fields.ValidFrom, ScoringRule.Fields.ValidUntil,
    },
    Description = "Checks a changed rule.")]
public sealed class CheckRules : PluginBase
{
    /// <inheritdoc/>
    protected override void Run(PluginCall call) => ModelUseCases.SaveRule(call);
}
