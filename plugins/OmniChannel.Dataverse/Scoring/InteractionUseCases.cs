using System.Linq;
using OmniChannel.Dataverse.Registration;
using OmniChannel.Dataverse.Runtime;

namespace OmniChannel.Dataverse.Scoring;

/// <summary>What happens to interactions.</summary>
public static class InteractionUseCases
{
    /// <summary>Before interactions are stored: refuses what cannot have happened, completes the rest.</summary>
    public static void Prepare(PluginCall call) =>
        new PrepareInteractions(call.System, call.Now).Handle(call.Rows().Select(row => row.Sent).ToList(), call.Context.SharedVariables);

    /// <summary>After interactions are stored: scores them.</summary>
    public static void Score(PluginCall call) =>
        call.Summary = new ScoreInteractions(call.System, call.Context.OrganizationId, call.Now).Handle(call.Rows(), call.Context.SharedVariables);

    /// <summary>
    /// Before an interaction is changed: refuses a change of what its points depend on. A merge moves interactions to the surviving contact, and their
    /// entries with them.
    /// </summary>
    public static void RefuseRewriting(PluginCall call)
    {
        if (call.IsWithin(Messages.Merge)) return;
        foreach (var row in call.Rows()) PrepareInteractions.HandleChange(row);
    }
}
