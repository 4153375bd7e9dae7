using OmniChannel.Dataverse.Generated;
using OmniChannel.Dataverse.Nps;
using OmniChannel.Dataverse.Registration;
using OmniChannel.Dataverse.Runtime;

namespace OmniChannel.Plugins.Nps;

/// <summary>Accounts and the organisation have their NPS by month, quarter and year.</summary>
[Step(
    Messages.Create,
    NpsResponse.EntityLogicalName,
    Stage.PostOperation,
    Mode = Mode.Asynchronous,
    Rank = 20,
    Description = "Derives the NPS periods of a new answer.")]
[Step(
    Messages.Update,
    NpsResponse.EntityLogicalName,
    Stage.PostOperation,
    Mode = Mode.Asynchronous,
    Rank = 20,
    FilteringColumns = new[] { NpsResponse.Fields.ContactId, NpsResponse.Fields.Score, NpsResponse.Fields.RespondedOn },
    PreImage = new[] { NpsResponse.Fields.ContactId, NpsResponse.Fields.Score, NpsResponse.Fields.RespondedOn },
    Description = "Derives the NPS periods of a corrected answer.")]
[Step(
    Messages.Delete,
    NpsResponse.EntityLogicalName,
    Stage.PostOperation,
    Mode = Mode.Asynchronous,
    Rank = 20,
    PreImage = new[] { NpsResponse.Fields.ContactId, NpsResponse.Fields.Score, NpsResponse.Fields.RespondedOn },
    Description = "Derives the NPS periods without a deleted answer.")]
public sealed class RollUpNps : PluginBase
{
    /// <inheritdoc/>
    protected override void Run(PluginCall call) => NpsUseCases.RollUp(call);
}
