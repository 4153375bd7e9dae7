using OmniChannel.Dataverse.Generated;
using OmniChannel.Dataverse.Registration;
using OmniChannel.Dataverse.Runtime;
using OmniChannel.Dataverse.Taxonomy;

namespace OmniChannel.Plugins.Taxonomy;

/// <summary>Tagging stops knowing a term or label that is deleted.</summary>
[Step(
    Messages.Delete,
    Term.EntityLogicalName,
    Stage.PreOperation,
    PreImage = new[] { Term.Fields.ParentId },
    Description = "Marks the taxonomy as changed.")]
[Step(
    Messages.Delete,
    TermLabel.EntityLogicalName,
    Stage.PreOperation,
    PreImage = new[] { TermLabel.Fields.TermId },
    Description = "Marks the taxonomy as changed.")]
public sealed class NoticeDeletedTerms : PluginBase
{
    /// <inheritdoc/>
    protected override void Run(PluginCall call) => TaxonomyUseCases.NoticeDeletion(call);
}
