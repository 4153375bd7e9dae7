using OmniChannel.Dataverse.Handover;
using OmniChannel.Dataverse.Registration;
using OmniChannel.Dataverse.Runtime;

namespace OmniChannel.Plugins.Handover;

/// <summary>What the rep says about a next-best-visit task goes to the lead score.</summary>
[Step(
    Messages.Update,
    "task",
    Stage.PostOperation,
    FilteringColumns = new[] { "statecode", "omni_outcome" },
    PreImage = new[] { "statecode", "omni_outcome" },
    PostImage = new[] { "statecode", "omni_outcome", "omni_leadscoreid" },
    Description = "Records the outcome of a next-best-visit task on the lead score.")]
public sealed class RecordVisitOutcome : PluginBase
{
    /// <inheritdoc/>
    protected override void Run(PluginCall call) => VisitUseCases.RecordOutcome(call);
}
