using OmniChannel.Dataverse.Registration;
using OmniChannel.Dataverse.Rescoring;
using OmniChannel.Dataverse.Runtime;

namespace OmniChannel.Plugins.Scoring;

/// <summary>Tests one contact against a model, rule by rule, as of any date.</summary>
[CustomApi("omni_TestContact")]
public sealed class TestContact : PluginBase
{
    /// <inheritdoc/>
    protected override void Run(PluginCall call) => RescoringUseCases.TestContact(call);
}
