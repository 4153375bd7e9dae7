using OmniChannel.Dataverse.Generated;
using OmniChannel.Dataverse.Registration;
using OmniChannel.Dataverse.Runtime;
using OmniChannel.Dataverse.Taxonomy;

namespace OmniChannel.Plugins.Taxonomy;

/// <summary>A term knows its path from the root, and cannot be above itself.</summary>
[Step(Messages.Create, Term.EntityLogicalName, Stage.PreOperation, Description = "Derives the path of a new term.")]
[Step(
    Messages.Update,
    Term.EntityLogicalName,
    Stage.PreOperation,
    FilteringColumns = new[] { Term.Fields.Code, Term.Fields.ParentId, Term.Fields.ValidFrom, Term.Fields.ValidUntil },
    PreImage = new[]
    {
        Term.Fields.Code, Term.Fields.ParentId, Term.Fields.ValidFrom, Term.Fields.ValidUntil, Term.Fields.Path,
    },
    Description = "Derives the path of a changed term.")]
public sealed class PlaceTerms : PluginBase
{
    /// <inheritdoc/>
    protected override void Run(PluginCall call) => TaxonomyUseCases.SaveTerm(call);
}
