using System;
using Microsoft.Xrm.Sdk;
using OmniChannel.Dataverse.Runtime;
using OmniChannel.Dataverse.Tables;
using OmniChannel.Domain.Handover;

namespace OmniChannel.Dataverse.Handover;

/// <summary>What a change of a next-best-visit task reports.</summary>
internal sealed class TaskReport
{
    private TaskReport(Entity task, VisitOutcome? said, bool isClosed, bool isReopened, bool isGivenBack)
    {
        Task = task;
        Said = said;
        IsClosed = isClosed;
        IsReopened = isReopened;
        IsGivenBack = isGivenBack;
    }

    /// <summary>The task after the change.</summary>
    internal Entity Task { get; }

    /// <summary>What the rep says, or says by completing the task without a word.</summary>
    internal VisitOutcome? Said { get; }

    /// <summary>What the rep adds.</summary>
    internal string? Comment => Task.GetAttributeValue<string>(NextBestVisits.OutcomeComment);

    /// <summary>When the rep wants to hear of it again; nothing leaves it to the setting.</summary>
    internal DateTime? SnoozeUntil => Task.GetAttributeValue<DateTime?>(NextBestVisits.SnoozeUntil);

    /// <summary>The channel that was suggested.</summary>
    internal EntityReference? Channel => Task.GetAttributeValue<EntityReference>(NextBestVisits.RecommendedChannelId);

    /// <summary>Whether the task is closed now.</summary>
    internal bool IsClosed { get; }

    /// <summary>Whether a closed task was opened again.</summary>
    internal bool IsReopened { get; }

    /// <summary>Whether the task was cancelled without a reason that says more.</summary>
    internal bool IsGivenBack { get; }

    /// <summary>Reads a change; nothing when it reports nothing, as when a task is closed because of the outcome it has already,
    /// or by the product itself.</summary>
    internal static TaskReport? Of(RowChange change)
    {
        if (change.After is not Entity task) return null;
        var state = task.GetAttributeValue<OptionSetValue>(NextBestVisits.StateCode)?.Value ?? TaskStates.Open;
        var outcome = VisitOutcomeChoice.Read(task.GetAttributeValue<OptionSetValue>(NextBestVisits.Outcome));
        var isMoved = change.Changes(NextBestVisits.StateCode);
        var isClosed = state != TaskStates.Open;
        if (isClosed && VisitOutcomeChoice.IsOurs(task.GetAttributeValue<OptionSetValue>(NextBestVisits.Outcome))) return null;
        var said = change.Changes(NextBestVisits.Outcome) ? outcome : null;
        var closesByWord = outcome != null && outcome != VisitOutcome.Accepted && outcome != VisitOutcome.WrongChannel;
        if (isMoved && isClosed && !closesByWord)
        {
            return state == TaskStates.Completed
                ? new TaskReport(task, VisitOutcome.Done, true, false, false)
                : new TaskReport(task, null, true, false, true);
        }
        if (isMoved && !isClosed && (change.Old<OptionSetValue>(NextBestVisits.StateCode)?.Value ?? TaskStates.Open) != TaskStates.Open)
            return new TaskReport(task, null, false, true, false);
        return said == null ? null : new TaskReport(task, said, isClosed, false, false);
    }
}
