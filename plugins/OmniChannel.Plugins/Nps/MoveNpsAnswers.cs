using OmniChannel.Dataverse.Generated;
using OmniChannel.Dataverse.Nps;
using OmniChannel.Dataverse.Registration;
using OmniChannel.Dataverse.Runtime;

namespace OmniChannel.Plugins.Nps;

/// <summary>The NPS of an account is that of the contacts it has now.</summary>
[Step(
    Messages.Update,
    Contact.EntityLogicalName,
    Stage.PostOperation,
    Mode = Mode.Asynchronous,
    Rank = 20,
    FilteringColumns = new[] { Contact.Fields.ParentCustomerId },
    PreImage = new[] { Contact.Fields.ParentCustomerId },
    Description = "Derives the NPS periods of the account a contact has left and of the one it has joined.")]
public sealed class MoveNpsAnswers : PluginBase
{
    /// <inheritdoc/>
    protected override void Run(PluginCall call) => NpsUseCases.MoveAnswers(call);
}
