using OmniChannel.Dataverse.Generated;
using OmniChannel.Dataverse.Nps;
using OmniChannel.Dataverse.Registration;
using OmniChannel.Dataverse.Runtime;

namespace OmniChannel.Plugins.Nps;

/// <summary>A corrected NPS answer is checked like a new one.</summary>
[Step(
    Messages.Update,
    NpsResponse.EntityLogicalName,
    Stage.PreOperation,
    FilteringColumns = new[] { NpsResponse.Fields.ContactId, NpsResponse.Fields.Score, NpsResponse.Fields.RespondedOn },
    PreImage = new[]
    {
        NpsResponse.Fields.ContactId, NpsResponse.Fields.Score, NpsResponse.Fields.RespondedOn, NpsResponse.Fields.Survey,
        NpsResponse.Fields.Name,
    },
    Description = "Completes a corrected NPS answer, or refuses what is none.")]
public sealed class CheckNpsCorrections : PluginBase
{
    /// <inheritdoc/>
    protected override void Run(PluginCall call) => NpsUseCases.PrepareChange(call);
}
