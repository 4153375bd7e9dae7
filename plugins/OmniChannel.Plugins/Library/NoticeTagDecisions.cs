using OmniChannel.Dataverse.Generated;
using OmniChannel.Dataverse.Library;
using OmniChannel.Dataverse.Registration;
using OmniChannel.Dataverse.Runtime;

namespace OmniChannel.Plugins.Library;

/// <summary>What a person decides on a tag reaches the content made from the tagged one.</summary>
[Step(Messages.Create, ContentTag.EntityLogicalName, Stage.PostOperation, Description = "Has content looked at anew that a person has tagged.")]
[Step(
    Messages.Update,
    ContentTag.EntityLogicalName,
    Stage.PostOperation,
    FilteringColumns = new[] { ContentTag.Fields.Status },
    PreImage = new[] { ContentTag.Fields.ContentId, ContentTag.Fields.Status },
    Description = "Has content looked at anew when a tag is accepted or rejected.")]
[Step(
    Messages.Delete,
    ContentTag.EntityLogicalName,
    Stage.PostOperation,
    PreImage = new[] { ContentTag.Fields.ContentId, ContentTag.Fields.Source, ContentTag.Fields.Status },
    Description = "Has content looked at anew that loses the tag of a person.")]
public sealed class NoticeTagDecisions : PluginBase
{
    /// <inheritdoc/>
    protected override void Run(PluginCall call) => LibraryUseCases.NoticeDecision(call);
}
