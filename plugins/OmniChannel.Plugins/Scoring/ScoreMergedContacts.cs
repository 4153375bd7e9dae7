using OmniChannel.Dataverse.Generated;
using OmniChannel.Dataverse.Registration;
using OmniChannel.Dataverse.Runtime;
using OmniChannel.Dataverse.Scoring;

namespace OmniChannel.Plugins.Scoring;

/// <summary>A contact into which another was merged has the score of everything that happened to either.</summary>
[Step(Messages.Merge, Contact.EntityLogicalName, Stage.PostOperation, Description = "Scores the survivor of a merge by the history of both contacts.")]
public sealed class ScoreMergedContacts : PluginBase
{
    /// <inheritdoc/>
    protected override void Run(PluginCall call) => ScoreUseCases.ScoreSurvivor(call);
}
