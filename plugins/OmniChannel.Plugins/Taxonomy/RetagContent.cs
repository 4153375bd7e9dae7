using OmniChannel.Dataverse.Generated;
using OmniChannel.Dataverse.Registration;
using OmniChannel.Dataverse.Runtime;
using OmniChannel.Dataverse.Taxonomy;

namespace OmniChannel.Plugins.Taxonomy;

/// <summary>When the taxonomy changes, the content that the change can touch is tagged anew.</summary>
[Step(Messages.Create, TermLabel.EntityLogicalName, Stage.PostOperation, Mode = Mode.Asynchronous, Rank = 20, Description = "Tags what a new label can touch.")]
[Step(
    Messages.Update,
    TermLabel.EntityLogicalName,
    Stage.PostOperation,
    Mode = Mode.Asynchronous,
    Rank = 20,
    FilteringColumns = new[] { TermLabel.Fields.TermId, TermLabel.Fields.Language, TermLabel.Fields.Label, TermLabel.Fields.Kind, TermLabel.Fields.StateCode },
    PreImage = new[] { TermLabel.Fields.TermId, TermLabel.Fields.Language, TermLabel.Fields.Label },
    Description = "Tags what the old or the new wording of a label can touch.")]
[Step(
    Messages.Delete,
    TermLabel.EntityLogicalName,
    Stage.PostOperation,
    Mode = Mode.Asynchronous,
    Rank = 20,
    PreImage = new[] { TermLabel.Fields.TermId, TermLabel.Fields.Language, TermLabel.Fields.Label },
    Description = "Tags what a deleted label could touch.")]
[Step(
    Messages.Update,
    Term.EntityLogicalName,
    Stage.PostOperation,
    Mode = Mode.Asynchronous,
    Rank = 20,
    FilteringColumns = new[] { Term.Fields.ParentId, Term.Fields.ValidFrom, Term.Fields.ValidUntil, Term.Fields.StateCode },
    PostImage = new[] { Term.Fields.Name },
    Description = "Tags what a term that moved, or is valid at other times, can touch.")]
public sealed class RetagContent : PluginBase
{
    /// <inheritdoc/>
    protected override void Run(PluginCall call) => TaxonomyUseCases.Retag(call);
}
