using OmniChannel.Dataverse.Generated;
using OmniChannel.Dataverse.Registration;
using OmniChannel.Dataverse.Runtime;
using OmniChannel.Dataverse.Taxonomy;

namespace OmniChannel.Plugins.Taxonomy;

/// <summary>Content has the tags that its text and its master give it.</summary>
[Step(Messages.Create, Content.EntityLogicalName, Stage.PostOperation, Mode = Mode.Asynchronous, Description = "Tags new content.")]
[Step(
    Messages.Update,
    Content.EntityLogicalName,
    Stage.PostOperation,
    Mode = Mode.Asynchronous,
    FilteringColumns = new[]
    {
        Content.Fields.Name, Content.Fields.Abstract, Content.Fields.Body, Content.Fields.Language, Content.Fields.MasterId,
        Content.Fields.ContentTypeId,
    },
    Description = "Tags changed content.")]
public sealed class ClassifyContent : PluginBase
{
    /// <inheritdoc/>
    protected override void Run(PluginCall call) => TaxonomyUseCases.Classify(call);
}
