using OmniChannel.Dataverse.Generated;
using OmniChannel.Dataverse.Registration;
using OmniChannel.Dataverse.Runtime;
using OmniChannel.Dataverse.Scoring;

namespace OmniChannel.Plugins.Scoring;

/// <summary>A new scoring model is a draft that does not contradict itself.</summary>
[Step(Messages.Create, ScoringModel.EntityLogicalName, Stage.PreOperation, Description = "Starts a scoring model as a draft.")]
public sealed class StartModelsAsDrafts : PluginBase
{
    /// <inheritdoc/>
    protected override void Run(PluginCall call) => ModelUseCases.Create(call);
}
