using OmniChannel.Dataverse.Registration;
using OmniChannel.Dataverse.Runtime;
using OmniChannel.Dataverse.Taxonomy;

namespace OmniChannel.Plugins.Taxonomy;

/// <summary>The same wording is entered once per term and language.</summary>
[Step(Messages.Create, "omni_termlabel", Stage.PreOperation, Description = "Derives name and key of a new label.")]
[Step(
    Messages.Update,
    "omni_termlabel",
    Stage.PreOperation,
    FilteringColumns = new[] { "omni_termid", "omni_language", "omni_label" },
    PreImage = new[] { "omni_termid", "omni_language", "omni_label" },
    Description = "Derives name and key of a changed label.")]
public sealed class KeyLabels : PluginBase
{
    /// <inheritdoc/>
    protected override void Run(PluginCall call) => TaxonomyUseCases.SaveLabel(call);
}
