using OmniChannel.Dataverse.Generated;
using OmniChannel.Dataverse.Nps;
using OmniChannel.Dataverse.Registration;
using OmniChannel.Dataverse.Runtime;

namespace OmniChannel.Plugins.Nps;

/// <summary>At most one open follow-up per contact, and one per answer.</summary>
[Step(
    Messages.Update,
    NpsResponse.EntityLogicalName,
    Stage.PreOperation,
    FilteringColumns = new[] { NpsResponse.Fields.FollowUp },
    PreImage = new[]
    {
        NpsResponse.Fields.ContactId, NpsResponse.Fields.Score, NpsResponse.Fields.RespondedOn, NpsResponse.Fields.Question, NpsResponse.Fields.Comment,
        NpsResponse.Fields.FollowUp,
    },
    Description = "Raises the follow-up task that is requested for a detractor answer.")]
public sealed class RaiseFollowUp : PluginBase
{
    /// <inheritdoc/>
    protected override void Run(PluginCall call) => NpsUseCases.RaiseFollowUp(call);
}
