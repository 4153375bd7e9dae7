using OmniChannel.Dataverse.Generated;
using OmniChannel.Dataverse.Registration;
using OmniChannel.Dataverse.Runtime;
using OmniChannel.Dataverse.Scoring;

namespace OmniChannel.Plugins.Scoring;

/// <summary>Who objects to profiling, or is kept out, shows no score, now or in the past. What was forgotten does not come back; a new curve begins when the contact may be scored again.</summary>
[Step(
    Messages.Update,
    Contact.EntityLogicalName,
    Stage.PostOperation,
    Mode = Mode.Asynchronous,
    Rank = 41,
    FilteringColumns = new[] { Contact.Fields.Profiling },
    PreImage = new[] { Contact.Fields.Profiling },
    Description = "Forgets the score curves of a contact that objects to profiling or is kept out.")]
public sealed class ForgetCurves : PluginBase
{
    /// <inheritdoc/>
    protected override void Run(PluginCall call) => ScoreUseCases.ForgetCurves(call);
}
