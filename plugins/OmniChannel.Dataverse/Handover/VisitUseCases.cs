using Microsoft.Xrm.Sdk;
using OmniChannel.Dataverse.Registration;
using OmniChannel.Dataverse.Runtime;
using OmniChannel.Domain.Handover;
using OmniChannel.Domain.Wording;

namespace OmniChannel.Dataverse.Handover;

/// <summary>What happens to next-best-visit tasks.</summary>
public static class VisitUseCases
{
    /// <summary>After a task is changed: its outcome goes to the lead score. Other tasks are passed over without any call,
    /// and what a merge of contacts does to tasks is no outcome.</summary>
    public static void RecordOutcome(PluginCall call)
    {
        if (call.IsWithin(Messages.Merge)) return;
        foreach (var row in call.Rows()) new TaskOutcomes(call).Handle(row);
    }

    /// <summary>After a lead score got another task: completes its text.</summary>
    public static void Brief(PluginCall call)
    {
        foreach (var row in call.Rows())
        {
            if (row.Sent.GetAttributeValue<Microsoft.Xrm.Sdk.EntityReference>(LeadScores.TaskId) is { } task)
                new VisitBriefing(call.System, call.Context.OrganizationId, call.Now).Handle(task.Id);
        }
    }

    /// <summary>After an e-mail, phone call or appointment is completed: it becomes an interaction of the contacts that took part.</summary>
    public static void LogActivity(PluginCall call)
    {
        foreach (var row in call.Rows()) new ActivityLog(call.System, call.Now).Handle(row);
    }

    /// <summary>Before a calendar is stored: refuses hours and time zones that cannot be read.</summary>
    public static void CheckCalendar(PluginCall call)
    {
        foreach (var row in call.Rows())
        {
            if (CalendarRows.Check(row.Merged()) is Phrase problem) throw new RefusedException(problem);
        }
    }

    /// <summary>Custom API: what a rep says about a visit.</summary>
    public static void Complete(PluginCall call) => new CompleteVisit(call).Handle();

    /// <summary>Before the state of a lead score is changed: refuses what is no move. A merge takes over what another lead score had.</summary>
    public static void CheckMove(PluginCall call)
    {
        if (call.IsWithin(Messages.Merge)) return;
        foreach (var row in call.Rows())
        {
            if (!row.Changes(LeadScores.State) || row.Before == null) continue;
            var from = LeadStateChoice.Read(row.Old<OptionSetValue>(LeadScores.State));
            if (LeadStates.Refuse(from, LeadStateChoice.Read(row.Now<OptionSetValue>(LeadScores.State))) is Phrase refusal) throw new RefusedException(refusal);
        }
    }
}
