using OmniChannel.Dataverse.Registration;
using OmniChannel.Dataverse.Runtime;
using OmniChannel.Dataverse.Scoring;

namespace OmniChannel.Plugins.Scoring;

/// <summary>A scoring model is published as a whole or not at all, and then stays as it is.</summary>
[Step(
    Messages.Update,
    "omni_scoringmodel",
    Stage.PreOperation,
    FilteringColumns = new[]
    {
        "omni_code", "omni_version", "omni_originalid", "omni_threshold", "omni_rearmthreshold", "omni_halflifedays",
        "omni_cooldowndays", "omni_taskduehours", "omni_minimum", "omni_maximum", "statecode", "statuscode",
    },
    PreImage = new[]
    {
        "omni_name", "omni_code", "omni_version", "omni_originalid", "omni_threshold", "omni_rearmthreshold", "omni_halflifedays",
        "omni_cooldowndays", "omni_taskduehours", "omni_minimum", "omni_maximum", "statecode", "statuscode",
    },
    Description = "Checks and publishes a scoring model, and refuses changes of a published one.")]
public sealed class GuardModels : PluginBase
{
    /// <inheritdoc/>
    protected override void Run(PluginCall call) => ModelUseCases.Change(call);
}
