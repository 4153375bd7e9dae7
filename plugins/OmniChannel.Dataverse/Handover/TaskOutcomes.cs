using System;
using System.Collections.Generic;
using System.Globalization;
using Microsoft.Xrm.Sdk;
using OmniChannel.Dataverse.Runtime;
using OmniChannel.Dataverse.Scoring;
using OmniChannel.Dataverse.Settings;
using OmniChannel.Dataverse.Tables;
using OmniChannel.Domain.Handover;
using OmniChannel.Domain.Wording;

namespace OmniChannel.Dataverse.Handover;

/// <summary>
/// What the rep says about a next-best-visit task goes to the lead score: its state, when the cool-down began, until when nobody asks again. The task is
/// closed as the outcome demands, and a visit that took place becomes an interaction.
/// </summary>
internal sealed class TaskOutcomes
{
    private const int StatusCompleted = 5;
    private const int StatusCanceled = 6;

    private readonly SystemStore _rows;
    private readonly ModelStore _models;
    private readonly LeadScoreStore _leadScores;
    private readonly HandOver _handOver;
    private readonly DoneVisits _visits;
    private readonly SharedVisits _shared;
    private readonly SettingStore _settings;
    private readonly Guid _organizationId;
    private readonly DateTime _now;

    internal TaskOutcomes(PluginCall call)
    {
        _rows = call.System;
        _now = call.Now;
        _organizationId = call.Context.OrganizationId;
        _models = new ModelStore(_rows, _organizationId);
        _leadScores = new LeadScoreStore(_rows, _now);
        _handOver = new HandOver(_rows, _now);
        _visits = new DoneVisits(_rows, call.User, _now);
        _shared = new SharedVisits(_rows, call.Context.UserId);
        _settings = new SettingStore(_rows);
    }

    internal void Handle(RowChange change)
    {
        if (change.After?.GetAttributeValue<EntityReference>(NextBestVisits.LeadScoreId) is not EntityReference leadScore) return;
        if (TaskReport.Of(change) is not TaskReport report) return;
        var drafts = _leadScores.LockAndRead(new[] { leadScore.Id }, _models.Published());
        if (drafts.Count == 0)
        {
            CloseOfRetiredModel(report);
            return;
        }
        var draft = drafts[0];
        // An old task may be written to, but what happens next is up to the open one.
        if (draft.TaskId is Guid current && current != change.Id)
        {
            if (report.IsReopened) throw new RefusedException(VisitOutcomeMessages.AnotherIsOpen.With());
            return;
        }
        if (report.IsReopened) Reopen(draft, change.Id);
        else if (report.IsGivenBack) Close(draft, Legal(draft.State, LeadState.Recycled), OutcomeMessages.GaveBack(_now));
        else Apply(draft, report);
    }

    /// <summary>Of a model that hands nobody over any more no state depends on what reps say; the visit took place all the same.</summary>
    private void CloseOfRetiredModel(TaskReport report)
    {
        if (report.Said is not VisitOutcome said) return;
        var effect = OutcomeEffect.Of(said, _now);
        if (!report.IsClosed && effect.Task != TaskFate.StaysOpen) CloseTask(report.Task.Id, effect.Task);
        if (effect.WritesVisit) _visits.Write(report.Task, _settings.Read(SettingCodes.VisitType));
    }

    private void Apply(LeadScoreDraft draft, TaskReport report)
    {
        var said = report.Said!.Value;
        if (said == VisitOutcome.Accepted && !report.IsClosed) _shared.Take(report.Task);
        var settings = _settings.Read(SettingCodes.SnoozeDays, SettingCodes.VisitType);
        var effect = OutcomeEffect.Of(said, _now, report.SnoozeUntil > _now ? report.SnoozeUntil : _now.AddDays(SnoozeDays(settings)));
        var state = Legal(draft.State, effect.State);
        var reason = OutcomeMessages.StateReason(said, _now, report.Comment);
        if (effect.Task == TaskFate.StaysOpen && !report.IsClosed)
        {
            Move(draft, state, reason);
            Write(draft);
            Note(report, effect);
            return;
        }
        draft.SnoozedUntil = effect.SnoozedUntil;
        Close(draft, state, reason);
        if (!report.IsClosed) CloseTask(report.Task.Id, effect.Task);
        if (effect.WritesVisit) _visits.Write(report.Task, settings);
    }

    /// <summary>What an open task keeps of what was said: when it was accepted, or which channel not to suggest again.</summary>
    private void Note(TaskReport report, OutcomeEffect effect)
    {
        var row = new Entity(TableNames.NextBestVisits, report.Task.Id);
        if (!effect.FailsChannel)
        {
            row[NextBestVisits.AcceptedOn] = _now;
        }
        else if (report.Channel is EntityReference wrong)
        {
            row[NextBestVisits.RejectedChannelId] = wrong;
            row[NextBestVisits.RecommendedChannelId] = null;
        }
        if (row.Attributes.Count > 0) _rows.Update(row);
        // The rep stands before the task now, and looks for another way.
        if (effect.FailsChannel) new VisitBriefing(_rows, _organizationId, _now).Handle(report.Task.Id);
    }

    private void Reopen(LeadScoreDraft draft, Guid taskId)
    {
        var state = draft.State == LeadState.Accepted || draft.State == LeadState.SalesReady ? draft.State : Legal(draft.State, LeadState.HandedOver);
        Move(draft, state, OutcomeMessages.OpenedAgain(_now));
        draft.TaskId = taskId;
        draft.SnoozedUntil = null;
        Write(draft);
    }

    private void Close(LeadScoreDraft draft, LeadState state, Phrase reason)
    {
        Move(draft, state, reason);
        draft.TaskId = null;
        draft.HandedOverOn = _now;
        Write(draft);
    }

    private static void Move(LeadScoreDraft draft, LeadState state, Phrase reason)
    {
        draft.State = state;
        draft.StateReason = FittedText.Cut(reason.In(draft.Contact.OwnerLanguage), Columns.ReasonLength);
    }

    private void Write(LeadScoreDraft draft)
    {
        draft.Compute(_now);
        draft.NoTaskReason = draft.TaskId == null ? _handOver.WhyNone(draft) : null;
        _leadScores.Update(draft);
    }

    private void CloseTask(Guid taskId, TaskFate fate) => _rows.Update(new Entity(TableNames.NextBestVisits, taskId)
    {
        [NextBestVisits.StateCode] = new OptionSetValue(fate == TaskFate.Completed ? TaskStates.Completed : TaskStates.Canceled),
        [NextBestVisits.StatusCode] = new OptionSetValue(fate == TaskFate.Completed ? StatusCompleted : StatusCanceled),
    });

    /// <summary>The state to move to, or the refusal. Who is sales ready stays so when a visit is accepted or done.</summary>
    private static LeadState Legal(LeadState from, LeadState to)
    {
        if (from == LeadState.SalesReady && to == LeadState.Accepted) return from;
        if (LeadStates.Refuse(from, to) is Phrase refusal) throw new RefusedException(refusal);
        return to;
    }

    private static double SnoozeDays(IReadOnlyDictionary<string, string> settings) =>
        settings.TryGetValue(SettingCodes.SnoozeDays, out var text) && double.TryParse(text, NumberStyles.Number, CultureInfo.InvariantCulture, out var days) && days > 0
            ? Math.Min(days, 3660)
            : OutcomeEffect.DefaultSnoozeDays;
}
