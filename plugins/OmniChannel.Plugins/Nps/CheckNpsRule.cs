using OmniChannel.Dataverse.Generated;
using OmniChannel.Dataverse.Nps;
using OmniChannel.Dataverse.Registration;
using OmniChannel.Dataverse.Runtime;

namespace OmniChannel.Plugins.Nps;

/// <summary>A rule for NPS that there is not is refused in words.</summary>
[Step(Messages.Create, Setting.EntityLogicalName, Stage.PreOperation, Description = "Refuses a rule for NPS that there is not.")]
[Step(
    Messages.Update,
    Setting.EntityLogicalName,
    Stage.PreOperation,
    FilteringColumns = new[] { Setting.Fields.Code, Setting.Fields.Value },
    PreImage = new[] { Setting.Fields.Code, Setting.Fields.Value },
    Description = "Refuses a change to a rule for NPS that there is not.")]
public sealed class CheckNpsRule : PluginBase
{
    /// <inheritdoc/>
    protected override void Run(PluginCall call) => NpsUseCases.CheckRule(call);
}
