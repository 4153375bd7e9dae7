using OmniChannel.Dataverse.Registration;
using OmniChannel.Dataverse.Runtime;

namespace OmniChannel.Dataverse.Handover;

/// <summary>What happens to next-best-visit tasks.</summary>
public static class VisitUseCases
{
    /// <summary>After a task is changed: its outcome goes to the lead score. Other tasks are passed over without any call,
    /// and what a merge of contacts does to tasks is no outcome.</summary>
    public static void RecordOutcome(PluginCall call)
    {
        if (call.IsWithin(Messages.Merge)) return;
        foreach (var row in call.Rows()) new TaskOutcomes(call.System, call.Now).Handle(row);
    }
}
