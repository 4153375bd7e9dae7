using OmniChannel.Dataverse.Engagement;
using OmniChannel.Dataverse.Generated;
using OmniChannel.Dataverse.Registration;
using OmniChannel.Dataverse.Runtime;

namespace OmniChannel.Plugins.Engagement;

/// <summary>Who objects to profiling has no interests here, and who becomes one with another has those of both.</summary>
[Step(
    Messages.Update,
    Contact.EntityLogicalName,
    Stage.PostOperation,
    Mode = Mode.Asynchronous,
    Rank = 40,
    FilteringColumns = new[] { Contact.Fields.Profiling },
    PreImage = new[] { Contact.Fields.Profiling },
    Description = "Forgets or derives the interests of a contact that objects to profiling or allows it.")]
[Step(
    Messages.Merge,
    Contact.EntityLogicalName,
    Stage.PostOperation,
    Mode = Mode.Asynchronous,
    Rank = 40,
    Description = "Derives the interests of a contact that another was merged into.")]
public sealed class DeriveInterests : PluginBase
{
    /// <inheritdoc/>
    protected override void Run(PluginCall call) => InterestUseCases.Derive(call);
}
