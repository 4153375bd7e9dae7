using OmniChannel.Dataverse.Generated;
using OmniChannel.Dataverse.Library;
using OmniChannel.Dataverse.Registration;
using OmniChannel.Dataverse.Runtime;

namespace OmniChannel.Plugins.Library;

/// <summary>When content has a new version, every use of it is to be reviewed.</summary>
[Step(
    Messages.Update,
    Content.EntityLogicalName,
    Stage.PostOperation,
    Mode = Mode.Asynchronous,
    Rank = 30,
    FilteringColumns = new[] { Content.Fields.Version },
    PreImage = new[] { Content.Fields.Version },
    PostImage = new[] { Content.Fields.Version },
    Description = "Marks content and open tasks that use an older version.")]
public sealed class MarkContentUses : PluginBase
{
    /// <inheritdoc/>
    protected override void Run(PluginCall call) => LibraryUseCases.MarkUses(call);
}
