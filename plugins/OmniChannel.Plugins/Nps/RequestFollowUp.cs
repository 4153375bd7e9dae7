using OmniChannel.Dataverse.Generated;
using OmniChannel.Dataverse.Nps;
using OmniChannel.Dataverse.Registration;
using OmniChannel.Dataverse.Runtime;

namespace OmniChannel.Plugins.Nps;

/// <summary>A detractor is called back.</summary>
[Step(Messages.Create, NpsResponse.EntityLogicalName, Stage.PostOperation, Mode = Mode.Asynchronous, Rank = 30, Description = "Asks for a follow-up of a detractor answer.")]
[Step(
    Messages.Update,
    NpsResponse.EntityLogicalName,
    Stage.PostOperation,
    Mode = Mode.Asynchronous,
    Rank = 30,
    FilteringColumns = new[] { NpsResponse.Fields.Score },
    PreImage = new[] { NpsResponse.Fields.RespondedOn, NpsResponse.Fields.FollowUp },
    Description = "Asks for a follow-up of an answer that was corrected to a detractor's.")]
public sealed class RequestFollowUp : PluginBase
{
    /// <inheritdoc/>
    protected override void Run(PluginCall call) => NpsUseCases.RequestFollowUp(call);
}
