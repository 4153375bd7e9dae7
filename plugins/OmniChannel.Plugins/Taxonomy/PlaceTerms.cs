using OmniChannel.Dataverse.Registration;
using OmniChannel.Dataverse.Runtime;
using OmniChannel.Dataverse.Taxonomy;

namespace OmniChannel.Plugins.Taxonomy;

/// <summary>A term knows its path from the root, and cannot be above itself.</summary>
[Step(Messages.Create, "omni_term", Stage.PreOperation, Description = "Derives the path of a new term.")]
[Step(
    Messages.Update,
    "omni_term",
    Stage.PreOperation,
    FilteringColumns = new[] { "omni_code", "omni_parentid", "omni_validfrom", "omni_validuntil" },
    PreImage = new[] { "omni_code", "omni_parentid", "omni_validfrom", "omni_validuntil", "omni_path" },
    Description = "Derives the path of a changed term.")]
public sealed class PlaceTerms : PluginBase
{
    /// <inheritdoc/>
    protected override void Run(PluginCall call) => TaxonomyUseCases.SaveTerm(call);
}
