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
    private readonly SettingStore _settings;
    private readonly DateTime _now;

    internal TaskOutcomes(PluginCall call)
    {
        _rows = call.System;
        _now = call.Now;
        _models = new ModelStore(_rows, call.Context.OrganizationId);
        _leadScores = new LeadScoreStore(_rows, _now);
        _handOver = new HandOver(_rows, _now);
        _visits = new DoneVisits(_rows, call.User, _now);
        _settings = new SettingStore(_rows);
    }

    internal void Handle(RowChange change)
    {
        if (change.After?.GetAttributeValue<EntityReference>(NextBestVisits.LeadScoreId) is not EntityReference leadScore) return;
        if (TaskReport.Of(change) is not TaskReport report) return;
        var drafts = _leadScores.LockAndRead(new[] { leadScore.Id }, _models.Published());
        // Of a model that hands nobody over any more nothing depends on what reps say.
        if (drafts.Count == 0) return;
        var draft = drafts[0];
        // An old task may be written to, but what happens next is up to the open one.
        if (draft.TaskId is Guid current && current != change.Id)
        {
            if (report.IsReopened) throw new RefusedException(VisitOutcomeMessages.AnotherIsOpen.With());
            return;
        }
        if (report.IsReopened) Reopen(draft, change.Id);
        else if (report.IsGivenBack) Close(draft, Legal(draft.State, LeadState.Recycled));
        else Apply(draft, report);
    }

    private void Apply(LeadScoreDraft draft, TaskReport report)
    {
        var settings = _settings.Read(SettingCodes.SnoozeDays, SettingCodes.VisitType);
        var effect = OutcomeEffect.Of(report.Said!.Value, _now, _now.AddDays(SnoozeDays(settings)));
        var state = Legal(draft.State, effect.State);
        if (effect.Task == TaskFate.StaysOpen && !report.IsClosed)
        {
            draft.State = state;
            Write(draft);
            return;
        }
        draft.SnoozedUntil = effect.SnoozedUntil;
        Close(draft, state);
        if (!report.IsClosed) CloseTask(report.Task.Id, effect.Task);
        if (effect.WritesVisit) _visits.Write(report.Task, settings);
    }

    private void Reopen(LeadScoreDraft draft, Guid taskId)
    {
        draft.State = draft.State == LeadState.Accepted || draft.State == LeadState.SalesReady ? draft.State : Legal(draft.State, LeadState.HandedOver);
        draft.TaskId = taskId;
        draft.SnoozedUntil = null;
        Write(draft);
    }

    private void Close(LeadScoreDraft draft, LeadState state)
    {
        draft.State = state;
        draft.TaskId = null;
        draft.HandedOverOn = _now;
        Write(draft);
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
