using OmniChannel.Dataverse.Registration;
using OmniChannel.Dataverse.Runtime;
using OmniChannel.Dataverse.Taxonomy;

namespace OmniChannel.Plugins.Taxonomy;

/// <summary>Tagging stops knowing a term or label that is deleted.</summary>
[Step(Messages.Delete, "omni_term", Stage.PreOperation, PreImage = new[] { "omni_parentid" }, Description = "Marks the taxonomy as changed.")]
[Step(Messages.Delete, "omni_termlabel", Stage.PreOperation, PreImage = new[] { "omni_termid" }, Description = "Marks the taxonomy as changed.")]
public sealed class NoticeDeletedTerms : PluginBase
{
    /// <inheritdoc/>
    protected override void Run(PluginCall call) => TaxonomyUseCases.NoticeDeletion(call);
}
