using OmniChannel.Dataverse.Generated;
using OmniChannel.Dataverse.Registration;
using OmniChannel.Dataverse.Runtime;
using OmniChannel.Dataverse.Scoring;

namespace OmniChannel.Plugins.Scoring;

/// <summary>
/// The ledger of a contact that is merged into another goes to the survivor, before the platform would move lead scores by itself and find two for a
/// model.
/// </summary>
[Step(Messages.Merge, Contact.EntityLogicalName, Stage.PreOperation, Description = "Moves lead scores, ledger and tasks of a merged contact to the survivor.")]
public sealed class MoveScoresOfMergedContacts : PluginBase
{
    /// <inheritdoc/>
    protected override void Run(PluginCall call) => ScoreUseCases.MoveScores(call);
}
