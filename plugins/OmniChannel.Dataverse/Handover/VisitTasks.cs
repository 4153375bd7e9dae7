using System;
using Microsoft.Xrm.Sdk;
using OmniChannel.Dataverse.Runtime;
using OmniChannel.Dataverse.Scoring;
using OmniChannel.Dataverse.Tables;
using OmniChannel.Domain.Handover;
using OmniChannel.Domain.Scoring;
using OmniChannel.Domain.Wording;

namespace OmniChannel.Dataverse.Handover;

/// <summary>Writes next-best-visit tasks, as SYSTEM.</summary>
internal sealed class VisitTasks
{
    private const int ReasonLines = 8;

    private readonly SystemStore _rows;

    internal VisitTasks(SystemStore rows) => _rows = rows;

    /// <summary>Raises a task. One for the fallback queue belongs to the owner of the queue; the briefing that follows puts it there.</summary>
    internal Guid Create(LeadScoreDraft draft, VisitPlan plan, EntityReference? ownerOfQueue)
    {
        var owner = plan.Owner!;
        var row = new Entity(TableNames.NextBestVisits)
        {
            [NextBestVisits.Subject] = plan.Subject,
            [NextBestVisits.Description] = plan.Text,
            [NextBestVisits.Reason] = Reason(draft, owner.Language),
            [NextBestVisits.ScheduledEnd] = plan.DueOn,
            [NextBestVisits.RegardingObjectId] = new EntityReference(TableNames.Contacts, draft.Contact.Id),
            [NextBestVisits.LeadScoreId] = new EntityReference(TableNames.LeadScores, draft.Id),
            [NextBestVisits.ScoringModelId] = new EntityReference(TableNames.ScoringModels, draft.Model.OriginalId),
            [NextBestVisits.OwnerRule] = OwnerRuleChoice.Write(owner.Rule),
            [NextBestVisits.RuleCode] = draft.Result.Explain().LeadingRule,
        };
        if (plan.Channel != null) row[NextBestVisits.RecommendedChannelId] = new EntityReference(TableNames.Channels, plan.Channel.Id);
        if (plan.Content != null) row[NextBestVisits.RecommendedContentId] = new EntityReference(TableNames.Contents, plan.Content.Id);
        var holder = owner.Kind switch
        {
            OwnerKind.User => new EntityReference(TableNames.SystemUsers, owner.Id),
            OwnerKind.Team => new EntityReference(TableNames.Teams, owner.Id),
            _ => ownerOfQueue,
        };
        if (holder != null) row[NextBestVisits.OwnerId] = holder;
        return _rows.Create(row);
    }

    /// <summary>Brings the reason of an open task up to date; owner, due date and suggestions stay as the rep saw them.</summary>
    internal void Refresh(LeadScoreDraft draft) => _rows.Update(new Entity(TableNames.NextBestVisits, draft.TaskId!.Value)
    {
        [NextBestVisits.Reason] = Reason(draft, draft.Contact.OwnerLanguage),
    });

    /// <summary>Cancels an open task that nobody is to do any more; no rep has said anything.</summary>
    internal void Withdraw(Guid taskId) => _rows.Update(new Entity(TableNames.NextBestVisits, taskId)
    {
        [NextBestVisits.Outcome] = new OptionSetValue((int)Generated.TaskOutcome.Withdrawn),
        [NextBestVisits.StateCode] = new OptionSetValue(TaskStates.Canceled),
        [NextBestVisits.StatusCode] = new OptionSetValue((int)Generated.TaskStatus.Canceled),
    });

    private static string Reason(LeadScoreDraft draft, Language language) =>
        ExplanationText.Write(draft.Result.Explain(), language, Columns.TaskReasonLength, ReasonLines);
}
