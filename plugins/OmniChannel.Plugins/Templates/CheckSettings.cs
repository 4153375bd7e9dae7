using OmniChannel.Dataverse.Generated;
using OmniChannel.Dataverse.Registration;
using OmniChannel.Dataverse.Runtime;
using OmniChannel.Dataverse.Templates;

namespace OmniChannel.Plugins.Templates;

/// <summary>A setting has a name that says what it is, and a value that can be read.</summary>
[Step(Messages.Create, Setting.EntityLogicalName, Stage.PreOperation, Description = "Refuses a value that a setting cannot have, and names the setting.")]
[Step(
    Messages.Update,
    Setting.EntityLogicalName,
    Stage.PreOperation,
    FilteringColumns = new[] { Setting.Fields.Code, Setting.Fields.Name, Setting.Fields.Value },
    PreImage = new[] { Setting.Fields.Code, Setting.Fields.Name, Setting.Fields.Value },
    Description = "Refuses a value that a setting cannot have, and names the setting.")]
public sealed class CheckSettings : PluginBase
{
    /// <inheritdoc/>
    protected override void Run(PluginCall call) => SettingUseCases.Check(call);
}
