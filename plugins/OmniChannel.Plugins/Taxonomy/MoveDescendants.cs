using OmniChannel.Dataverse.Registration;
using OmniChannel.Dataverse.Runtime;
using OmniChannel.Dataverse.Taxonomy;

namespace OmniChannel.Plugins.Taxonomy;

/// <summary>When a term moves, everything below it moves with it.</summary>
[Step(
    Messages.Update,
    "omni_term",
    Stage.PostOperation,
    FilteringColumns = new[] { "omni_code", "omni_parentid" },
    PreImage = new[] { "omni_path" },
    PostImage = new[] { "omni_path" },
    Description = "Derives the paths below a term that moved.")]
public sealed class MoveDescendants : PluginBase
{
    /// <inheritdoc/>
    protected override void Run(PluginCall call) => TaxonomyUseCases.MoveDescendants(call);
}
