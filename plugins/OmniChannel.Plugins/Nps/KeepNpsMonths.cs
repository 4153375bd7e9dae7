using OmniChannel.Dataverse.Generated;
using OmniChannel.Dataverse.Nps;
using OmniChannel.Dataverse.Registration;
using OmniChannel.Dataverse.Runtime;

namespace OmniChannel.Plugins.Nps;

/// <summary>What an account loses with a contact is known before the contact leaves.</summary>
[Step(
    Messages.Update,
    Contact.EntityLogicalName,
    Stage.PreOperation,
    FilteringColumns = new[] { Contact.Fields.ParentCustomerId },
    PreImage = new[] { Contact.Fields.ParentCustomerId, Contact.Fields.NpsCount },
    Description = "Notes the months in which a contact that changes its account has answered.")]
public sealed class KeepNpsMonths : PluginBase
{
    /// <inheritdoc/>
    protected override void Run(PluginCall call) => NpsUseCases.KeepMonths(call);
}
