using System.Linq;
using OmniChannel.Dataverse.Registration;
using OmniChannel.Dataverse.Runtime;
using OmniChannel.Dataverse.Tables;

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

    /// <summary>After an interaction was changed: its points follow the contact and what was decided on it. A merge moves the ledger itself.</summary>
    public static void Correct(PluginCall call)
    {
        if (call.IsWithin(Messages.Merge)) return;
        var corrections = new CorrectInteractions(call.System, call.Context.OrganizationId, call.Now);
        foreach (var row in call.Rows()) corrections.Handle(row);
    }

    /// <summary>Before interactions are deleted: takes their points back. When their contact goes with them, that is all.</summary>
    public static void Reverse(PluginCall call) =>
        new CorrectInteractions(call.System, call.Context.OrganizationId, call.Now).Delete(call.Rows(), isAlone: !call.IsWithin(Messages.Delete, TableNames.Contacts));

    /// <summary>After interaction types were created or changed: scoring learns which of them the bot screen looks at.</summary>
    public static void NoticeTypes(PluginCall call) => ScreenedTypes.Notice(call.System, call.Rows());

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
