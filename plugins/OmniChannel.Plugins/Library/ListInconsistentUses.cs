using OmniChannel.Dataverse.Library;
using OmniChannel.Dataverse.Registration;
using OmniChannel.Dataverse.Runtime;

namespace OmniChannel.Plugins.Library;

/// <summary>Tells which uses of content do not follow its newest version.</summary>
[CustomApi("omni_ListInconsistentUses")]
public sealed class ListInconsistentUses : PluginBase
{
    /// <inheritdoc/>
    protected override void Run(PluginCall call) => LibraryUseCases.ListInconsistentUses(call);
}
