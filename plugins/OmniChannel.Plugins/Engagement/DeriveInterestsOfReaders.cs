using OmniChannel.Dataverse.Engagement;
using OmniChannel.Dataverse.Generated;
using OmniChannel.Dataverse.Registration;
using OmniChannel.Dataverse.Runtime;

namespace OmniChannel.Plugins.Engagement;

/// <summary>What a person decides on a tag changes what readers of the content are interested in.</summary>
[Step(
    Messages.Update,
    Content.EntityLogicalName,
    Stage.PostOperation,
    Mode = Mode.Asynchronous,
    Rank = 40,
    FilteringColumns = new[] { Content.Fields.Incomplete },
    Description = "Asks for the interests of the readers of content that was looked at anew.")]
public sealed class DeriveInterestsOfReaders : PluginBase
{
    /// <inheritdoc/>
    protected override void Run(PluginCall call) => InterestUseCases.DeriveReaders(call);
}
