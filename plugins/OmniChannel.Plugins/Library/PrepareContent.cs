using OmniChannel.Dataverse.Generated;
using OmniChannel.Dataverse.Library;
using OmniChannel.Dataverse.Registration;
using OmniChannel.Dataverse.Runtime;

namespace OmniChannel.Plugins.Library;

/// <summary>Content is named as its type demands, and its version rises when its words change.</summary>
[Step(Messages.Create, Content.EntityLogicalName, Stage.PreOperation, Description = "Checks the name of new content and notes the version of its master.")]
[Step(
    Messages.Update,
    Content.EntityLogicalName,
    Stage.PreOperation,
    FilteringColumns = new[]
    {
        Content.Fields.Name, Content.Fields.Code, Content.Fields.ContentTypeId, Content.Fields.Abstract, Content.Fields.Body, Content.Fields.Url,
        Content.Fields.MasterId, Content.Fields.ReviewNeeded,
    },
    PreImage = new[]
    {
        Content.Fields.Name, Content.Fields.Code, Content.Fields.ContentTypeId, Content.Fields.Abstract, Content.Fields.Body, Content.Fields.Url,
        Content.Fields.MasterId, Content.Fields.ReviewNeeded, Content.Fields.Version,
    },
    Description = "Checks the name of changed content, raises its version and notes reviews.")]
public sealed class PrepareContent : PluginBase
{
    /// <inheritdoc/>
    protected override void Run(PluginCall call) => LibraryUseCases.Prepare(call);
}
