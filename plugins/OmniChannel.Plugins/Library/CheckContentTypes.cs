using OmniChannel.Dataverse.Generated;
using OmniChannel.Dataverse.Library;
using OmniChannel.Dataverse.Registration;
using OmniChannel.Dataverse.Runtime;

namespace OmniChannel.Plugins.Library;

/// <summary>A content type asks only for what content can give.</summary>
[Step(Messages.Create, ContentType.EntityLogicalName, Stage.PreOperation, Description = "Checks naming pattern and mandatory terms of a new content type.")]
[Step(
    Messages.Update,
    ContentType.EntityLogicalName,
    Stage.PreOperation,
    FilteringColumns = new[] { ContentType.Fields.NamingPattern, ContentType.Fields.MandatoryTerms },
    Description = "Checks naming pattern and mandatory terms of a changed content type.")]
public sealed class CheckContentTypes : PluginBase
{
    /// <inheritdoc/>
    protected override void Run(PluginCall call) => LibraryUseCases.SaveType(call);
}
