using OmniChannel.Dataverse.Generated;
using OmniChannel.Dataverse.Nps;
using OmniChannel.Dataverse.Registration;
using OmniChannel.Dataverse.Runtime;

namespace OmniChannel.Plugins.Nps;

/// <summary>The contact shows its latest answer, the one before, and how many there are.</summary>
[Step(Messages.Create, NpsResponse.EntityLogicalName, Stage.PostOperation, Description = "Derives the NPS history of the contact.")]
[Step(
    Messages.Update,
    NpsResponse.EntityLogicalName,
    Stage.PostOperation,
    FilteringColumns = new[] { NpsResponse.Fields.ContactId, NpsResponse.Fields.Score, NpsResponse.Fields.RespondedOn },
    PreImage = new[] { NpsResponse.Fields.ContactId, NpsResponse.Fields.Score, NpsResponse.Fields.RespondedOn },
    Description = "Derives the NPS history of the contact after a correction.")]
public sealed class KeepNpsHistory : PluginBase
{
    /// <inheritdoc/>
    protected override void Run(PluginCall call) => NpsUseCases.KeepHistory(call);
}
