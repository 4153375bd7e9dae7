using OmniChannel.Dataverse.Registration;
using OmniChannel.Dataverse.Runtime;
using OmniChannel.Dataverse.Templates;

namespace OmniChannel.Plugins.Templates;

/// <summary>Gives a new environment channels, interaction types, a taxonomy skeleton, calendars and two draft models.</summary>
[CustomApi("omni_InstallTemplates")]
public sealed class InstallTemplates : PluginBase
{
    /// <inheritdoc/>
    protected override void Run(PluginCall call) => TemplateUseCases.Install(call);
}
