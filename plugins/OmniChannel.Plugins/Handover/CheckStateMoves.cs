using OmniChannel.Dataverse.Generated;
using OmniChannel.Dataverse.Handover;
using OmniChannel.Dataverse.Registration;
using OmniChannel.Dataverse.Runtime;

namespace OmniChannel.Plugins.Handover;

/// <summary>A contact moves between marketing and sales only as it can; other moves are refused with those that are possible.</summary>
[Step(
    Messages.Update,
    LeadScore.EntityLogicalName,
    Stage.PreOperation,
    FilteringColumns = new[] { LeadScore.Fields.State },
    PreImage = new[] { LeadScore.Fields.State },
    Description = "Refuses a state of a lead score that cannot follow the one before.")]
public sealed class CheckStateMoves : PluginBase
{
    /// <inheritdoc/>
    protected override void Run(PluginCall call) => VisitUseCases.CheckMove(call);
}
