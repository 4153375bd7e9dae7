using OmniChannel.Dataverse.Registration;
using OmniChannel.Dataverse.Runtime;
using OmniChannel.Dataverse.Taxonomy;

namespace OmniChannel.Plugins.Taxonomy;

/// <summary>Content has the tags that its text and its master give it.</summary>
[Step(Messages.Create, "omni_content", Stage.PostOperation, Mode = Mode.Asynchronous, Description = "Tags new content.")]
[Step(
    Messages.Update,
    "omni_content",
    Stage.PostOperation,
    Mode = Mode.Asynchronous,
    FilteringColumns = new[] { "omni_name", "omni_abstract", "omni_body", "omni_language", "omni_masterid" },
    Description = "Tags changed content.")]
public sealed class ClassifyContent : PluginBase
{
    /// <inheritdoc/>
    protected override void Run(PluginCall call) => TaxonomyUseCases.Classify(call);
}
