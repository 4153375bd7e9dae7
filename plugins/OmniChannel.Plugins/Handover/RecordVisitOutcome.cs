using OmniChannel.Dataverse.Generated;
using OmniChannel.Dataverse.Handover;
using OmniChannel.Dataverse.Registration;
using OmniChannel.Dataverse.Runtime;

namespace OmniChannel.Plugins.Handover;

/// <summary>What the rep says about a next-best-visit task goes to the lead score.</summary>
[Step(
    Messages.Update,
    Task.EntityLogicalName,
    Stage.PostOperation,
    FilteringColumns = new[] { Task.Fields.StateCode, Task.Fields.Outcome },
    PreImage = new[] { Task.Fields.StateCode, Task.Fields.Outcome },
    PostImage = new[]
    {
        Task.Fields.StateCode, Task.Fields.Outcome, Task.Fields.LeadScoreId, Task.Fields.RegardingObjectId, Task.Fields.RecommendedChannelId,
        Task.Fields.OutcomeComment, Task.Fields.SnoozeUntil, Task.Fields.VisitChannelId, Task.Fields.VisitedOn,
        Task.Fields.OwnerId, Task.Fields.OwnerRule, Task.Fields.AcceptedOn,
    },
    Description = "Records the outcome of a next-best-visit task on the lead score.")]
public sealed class RecordVisitOutcome : PluginBase
{
    /// <inheritdoc/>
    protected override void Run(PluginCall call) => VisitUseCases.RecordOutcome(call);
}
