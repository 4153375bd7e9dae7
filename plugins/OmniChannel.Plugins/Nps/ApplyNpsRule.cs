using OmniChannel.Dataverse.Generated;
using OmniChannel.Dataverse.Nps;
using OmniChannel.Dataverse.Registration;
using OmniChannel.Dataverse.Runtime;

namespace OmniChannel.Plugins.Nps;

/// <summary>All NPS periods follow the rule that administrators set.</summary>
[Step(Messages.Create, Setting.EntityLogicalName, Stage.PostOperation, Mode = Mode.Asynchronous, Rank = 20, Description = "Derives the NPS periods under a rule that is set.")]
[Step(
    Messages.Update,
    Setting.EntityLogicalName,
    Stage.PostOperation,
    Mode = Mode.Asynchronous,
    Rank = 20,
    FilteringColumns = new[] { Setting.Fields.Code, Setting.Fields.Value, Setting.Fields.StateCode },
    PreImage = new[] { Setting.Fields.Code },
    Description = "Derives the NPS periods under a rule that is changed.")]
[Step(
    Messages.Delete,
    Setting.EntityLogicalName,
    Stage.PostOperation,
    Mode = Mode.Asynchronous,
    Rank = 20,
    PreImage = new[] { Setting.Fields.Code },
    Description = "Derives the NPS periods under the usual rule when the setting is deleted.")]
public sealed class ApplyNpsRule : PluginBase
{
    /// <inheritdoc/>
    protected override void Run(PluginCall call) => NpsUseCases.ApplyRule(call);
}
