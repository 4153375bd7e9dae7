using OmniChannel.Dataverse.Generated;
using OmniChannel.Dataverse.Registration;
using OmniChannel.Dataverse.Runtime;
using OmniChannel.Dataverse.Scoring;

namespace OmniChannel.Plugins.Scoring;

/// <summary>Scoring holds clicks of the types that the bot screen looks at, as soon as they are set so.</summary>
[Step(
    Messages.Create,
    InteractionType.EntityLogicalName,
    Stage.PostOperation,
    Description = "Tells the published models of a new interaction type that the bot screen looks at.")]
[Step(
    Messages.Update,
    InteractionType.EntityLogicalName,
    Stage.PostOperation,
    FilteringColumns = new[] { InteractionType.Fields.BotScreen },
    PreImage = new[] { InteractionType.Fields.BotScreen },
    Description = "Tells the published models which interaction types the bot screen looks at.")]
public sealed class NoticeBotScreens : PluginBase
{
    /// <inheritdoc/>
    protected override void Run(PluginCall call) => InteractionUseCases.NoticeTypes(call);
}
