using OmniChannel.Dataverse.Generated;
using OmniChannel.Dataverse.Handover;
using OmniChannel.Dataverse.Registration;
using OmniChannel.Dataverse.Runtime;

namespace OmniChannel.Plugins.Handover;

/// <summary>A new next best visit tells the rep about the contact: last touches, interests, content and the channel it responds to.</summary>
[Step(
    Messages.Update,
    LeadScore.EntityLogicalName,
    Stage.PostOperation,
    Mode = Mode.Asynchronous,
    FilteringColumns = new[] { LeadScore.Fields.TaskId },
    Description = "Completes the text of a new next best visit.")]
public sealed class BriefVisits : PluginBase
{
    /// <inheritdoc/>
    protected override void Run(PluginCall call) => VisitUseCases.Brief(call);
}
