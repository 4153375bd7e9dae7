using OmniChannel.Dataverse.Generated;
using OmniChannel.Dataverse.Nps;
using OmniChannel.Dataverse.Registration;
using OmniChannel.Dataverse.Runtime;

namespace OmniChannel.Plugins.Nps;

/// <summary>The history of the contact no longer has an answer that is deleted.</summary>
[Step(
    Messages.Delete,
    NpsResponse.EntityLogicalName,
    Stage.PreOperation,
    PreImage = new[] { NpsResponse.Fields.ContactId },
    Description = "Derives the NPS history of the contact without a deleted answer.")]
public sealed class ForgetDeletedNpsResponses : PluginBase
{
    /// <inheritdoc/>
    protected override void Run(PluginCall call) => NpsUseCases.KeepHistoryWithout(call);
}
