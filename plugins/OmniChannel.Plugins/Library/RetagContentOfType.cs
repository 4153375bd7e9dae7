using OmniChannel.Dataverse.Generated;
using OmniChannel.Dataverse.Registration;
using OmniChannel.Dataverse.Runtime;
using OmniChannel.Dataverse.Taxonomy;

namespace OmniChannel.Plugins.Library;

/// <summary>When a content type demands other terms, its content is looked at anew.</summary>
[Step(
    Messages.Update,
    ContentType.EntityLogicalName,
    Stage.PostOperation,
    Mode = Mode.Asynchronous,
    Rank = 20,
    FilteringColumns = new[] { ContentType.Fields.MandatoryTerms },
    PostImage = new[] { ContentType.Fields.Name },
    Description = "Looks at content anew whose type demands other terms.")]
public sealed class RetagContentOfType : PluginBase
{
    /// <inheritdoc/>
    protected override void Run(PluginCall call) => TaxonomyUseCases.Retag(call);
}
