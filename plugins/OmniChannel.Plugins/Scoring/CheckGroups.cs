using OmniChannel.Dataverse.Registration;
using OmniChannel.Dataverse.Runtime;
using OmniChannel.Dataverse.Scoring;

namespace OmniChannel.Plugins.Scoring;

/// <summary>Limits of a group that contradict each other, or would change a published model, are refused when they are saved.</summary>
[Step(Messages.Create, "omni_scoringgroup", Stage.PreOperation, Description = "Checks a new group.")]
[Step(
    Messages.Update,
    "omni_scoringgroup",
    Stage.PreOperation,
    FilteringColumns = new[] { "omni_code", "omni_scoringmodelid", "omni_minimum", "omni_maximum" },
    PreImage = new[] { "omni_code", "omni_scoringmodelid", "omni_minimum", "omni_maximum" },
    Description = "Checks a changed group.")]
public sealed class CheckGroups : PluginBase
{
    /// <inheritdoc/>
    protected override void Run(PluginCall call) => ModelUseCases.SaveGroup(call);
}
