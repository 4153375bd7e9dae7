using OmniChannel.Dataverse.Generated;
using OmniChannel.Dataverse.Library;
using OmniChannel.Dataverse.Registration;
using OmniChannel.Dataverse.Runtime;

namespace OmniChannel.Plugins.Library;

/// <summary>Content whose master is deleted goes on without it, and loses the tags that came from there.</summary>
[Step(Messages.Delete, Content.EntityLogicalName, Stage.PreOperation, Description = "Releases what was made from content that is deleted.")]
public sealed class ReleaseDerivatives : PluginBase
{
    /// <inheritdoc/>
    protected override void Run(PluginCall call) => LibraryUseCases.ReleaseDerivatives(call);
}
