using OmniChannel.Dataverse.Registration;
using OmniChannel.Dataverse.Runtime;
using OmniChannel.Dataverse.Scoring;

namespace OmniChannel.Plugins.Scoring;

/// <summary>A rule that can never work, or would change a published model, is refused when it is saved.</summary>
[Step(Messages.Create, "omni_scoringrule", Stage.PreOperation, Description = "Checks a new rule.")]
[Step(
    Messages.Update,
    "omni_scoringrule",
    Stage.PreOperation,
    FilteringColumns = new[]
    {
        "omni_code", "omni_scoringmodelid", "omni_scoringgroupid", "omni_kind", "omni_channelid", "omni_interactiontypeid",
        "omni_contentid", "omni_termid", "omni_attribute", "omni_operator", "omni_value", "omni_points", "omni_maximum",
    },
    PreImage = new[]
    {
        "omni_code", "omni_scoringmodelid", "omni_scoringgroupid", "omni_kind", "omni_channelid", "omni_interactiontypeid",
        "omni_contentid", "omni_termid", "omni_attribute", "omni_operator", "omni_value", "omni_points", "omni_maximum",
    },
    Description = "Checks a changed rule.")]
public sealed class CheckRules : PluginBase
{
    /// <inheritdoc/>
    protected override void Run(PluginCall call) => ModelUseCases.SaveRule(call);
}
