using OmniChannel.Dataverse.Registration;
using OmniChannel.Dataverse.Rescoring;
using OmniChannel.Dataverse.Runtime;

namespace OmniChannel.Plugins.Scoring;

/// <summary>Scores the history of all contacts anew by the published version of a model.</summary>
[CustomApi("omni_StartBackfill")]
public sealed class StartBackfill : PluginBase
{
    /// <inheritdoc/>
    protected override void Run(PluginCall call) => RescoringUseCases.StartBackfill(call);
}
