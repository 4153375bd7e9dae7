using OmniChannel.Dataverse.Generated;
using OmniChannel.Dataverse.Registration;
using OmniChannel.Dataverse.Runtime;
using OmniChannel.Dataverse.Taxonomy;

namespace OmniChannel.Plugins.Taxonomy;

/// <summary>When a term moves, everything below it moves with it.</summary>
[Step(
    Messages.Update,
    Term.EntityLogicalName,
    Stage.PostOperation,
    FilteringColumns = new[] { Term.Fields.Code, Term.Fields.ParentId },
    PreImage = new[] { Term.Fields.Path },
    PostImage = new[] { Term.Fields.Path },
    Description = "Derives the paths below a term that moved.")]
public sealed class MoveDescendants : PluginBase
{
    /// <inheritdoc/>
    protected override void Run(PluginCall call) => TaxonomyUseCases.MoveDescendants(call);
}
