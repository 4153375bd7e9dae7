using System;
using Microsoft.Xrm.Sdk;
using OmniChannel.Dataverse.Runtime;
using OmniChannel.Dataverse.Scoring;
using OmniChannel.Domain.Handover;
using OmniChannel.Domain.Wording;

namespace OmniChannel.Dataverse.Processes;

/// <summary>What became of asking for a next best visit.</summary>
public sealed class VisitAnswer
{
    internal VisitAnswer(EntityReference? task, bool isNew, string reason)
    {
        Task = task;
        IsNew = isNew;
        Reason = reason;
    }

    /// <summary>The open task; nothing when there is none.</summary>
    public EntityReference? Task { get; }

    /// <summary>Whether the task was raised just now.</summary>
    public bool IsNew { get; }

    /// <summary>Why there is no task; empty when there is one.</summary>
    public string Reason { get; }
}

/// <summary>
/// Asks for the next best visit of a contact. It is decided where it always is: in the step on contacts, in one transaction with the lock on the lead
/// score, so that a process in the background cannot raise a second task.
/// </summary>
internal sealed class VisitRequest
{
    private readonly ExecutionCall _call;
    private readonly ModelEvaluator _evaluator;

    internal VisitRequest(ExecutionCall call)
    {
        _call = call;
        _evaluator = new ModelEvaluator(call);
    }

    internal VisitAnswer Handle(string activity, Guid contactId, Guid modelId)
    {
        var before = TaskOf(_evaluator.Evaluate(activity, contactId, modelId));
        ProcessUseCases.Recalculate(_call.System, contactId, null);
        var after = _evaluator.Evaluate(activity, contactId, modelId);
        var task = TaskOf(after);
        return new VisitAnswer(task, task != null && task.Id != before?.Id, task == null ? Reason(after) : string.Empty);
    }

    private static EntityReference? TaskOf(ModelEvaluation evaluation) => evaluation.LeadScore?.GetAttributeValue<EntityReference>(LeadScores.TaskId);

    private string Reason(ModelEvaluation evaluation)
    {
        var stored = evaluation.LeadScore?.GetAttributeValue<string>(LeadScores.NoTaskReason);
        if (!string.IsNullOrEmpty(stored)) return stored!;
        return Worded(evaluation).In(_call.UserLanguage());
    }

    private static Phrase Worded(ModelEvaluation evaluation)
    {
        if (!evaluation.HasLeadScore) return ProcessMessages.NoLeadScore.With();
        return evaluation.Threshold is decimal threshold
            ? NoTaskMessages.BelowThreshold.With(evaluation.Result.Compared, threshold)
            : NoTaskMessages.NoThreshold.With();
    }
}
