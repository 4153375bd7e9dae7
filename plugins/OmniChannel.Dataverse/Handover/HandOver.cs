using System;
using System.Collections.Generic;
using System.Linq;
using OmniChannel.Dataverse.Runtime;
using OmniChannel.Dataverse.Scoring;
using OmniChannel.Dataverse.Settings;
using OmniChannel.Dataverse.Tables;
using OmniChannel.Domain.Handover;
using OmniChannel.Domain.Wording;

namespace OmniChannel.Dataverse.Handover;

/// <summary>
/// Hands over contacts whose score has crossed the threshold: a task for whoever can take it, or the reason why there is none. Never refuses: the
/// interaction that made the contact cross is stored either way. What it has to read is read once per batch, and only when somebody crosses.
/// </summary>
internal sealed class HandOver
{
    private readonly SettingStore _settings;
    private readonly VisitReads _reads;
    private readonly VisitTasks _tasks;
    private readonly DateTime _now;
    private IReadOnlyDictionary<string, string>? _read;

    internal HandOver(SystemStore rows, DateTime now)
    {
        _settings = new SettingStore(rows);
        _reads = new VisitReads(rows, now);
        _tasks = new VisitTasks(rows);
        _now = now;
    }

    /// <summary>Tasks raised so far.</summary>
    internal int Raised { get; private set; }

    /// <summary>Decides for every lead score; the rows exist already. Returns those for which something changed.</summary>
    internal HashSet<LeadScoreDraft> Handle(IReadOnlyList<LeadScoreDraft> drafts)
    {
        var changed = new HashSet<LeadScoreDraft>();
        var visits = new List<KeyValuePair<LeadScoreDraft, HandoverDecision>>();
        foreach (var draft in drafts)
        {
            var decision = Decide(draft);
            var reason = Worded(decision.Reason);
            if (decision.State != draft.State || reason != draft.NoTaskReason) changed.Add(draft);
            draft.NoTaskReason = reason;
            if (decision.Action == HandoverAction.Raise) visits.Add(new KeyValuePair<LeadScoreDraft, HandoverDecision>(draft, decision));
            else draft.State = decision.State;
            if (decision.Action == HandoverAction.Update) _tasks.Refresh(draft);
        }
        if (visits.Count == 0) return changed;
        var background = _reads.For(visits.Select(visit => visit.Key).ToList(), Settings);
        foreach (var visit in visits)
        {
            Raise(visit.Key, visit.Value, background);
            changed.Add(visit.Key);
        }
        return changed;
    }

    /// <summary>Why a lead score without task has none, as far as it stands on the lead score and the contact; nothing when one is due.</summary>
    internal string? WhyNone(LeadScoreDraft draft) => Worded(Decide(draft).Reason);

    private IReadOnlyDictionary<string, string> Settings => _read ??= _settings.Read(SettingCodes.Handover, SettingCodes.FallbackQueue);

    private HandoverDecision Decide(LeadScoreDraft draft)
    {
        var decision = HandoverDecision.Decide(Facts(draft, isHeld: false));
        if (decision.Action != HandoverAction.Raise) return decision;
        var held = Settings.TryGetValue(SettingCodes.Handover, out var value) && string.Equals(value, SettingCodes.Held, StringComparison.OrdinalIgnoreCase);
        return held ? HandoverDecision.Decide(Facts(draft, isHeld: true)) : decision;
    }

    private HandoverFacts Facts(LeadScoreDraft draft, bool isHeld) => new HandoverFacts
    {
        Now = _now,
        Score = draft.Result.Compared,
        Threshold = draft.Model.Model.Definition.Threshold,
        RearmThreshold = draft.Model.Model.Definition.RearmThreshold,
        CoolDownDays = draft.Model.Model.Definition.CoolDownDays,
        State = draft.State,
        OpenTaskId = draft.TaskId,
        HandedOverOn = draft.HandedOverOn,
        SnoozedUntil = draft.SnoozedUntil,
        IsHeld = isHeld,
        IsContactActive = draft.Contact.IsActive,
        Profiling = draft.Contact.IsFrozen ? ProfilingState.Frozen : draft.Contact.ObjectsToProfiling ? ProfilingState.Objected : ProfilingState.Allowed,
    };

    private void Raise(LeadScoreDraft draft, HandoverDecision decision, VisitBackground background)
    {
        var plan = VisitPlan.Of(background.FactsFor(draft, _now));
        if (!plan.IsPossible)
        {
            draft.NoTaskReason = Worded(plan.Reason);
            return;
        }
        draft.TaskId = _tasks.Create(draft, plan, background);
        draft.State = decision.State;
        draft.HandedOverOn = _now;
        draft.NoTaskReason = null;
        Raised++;
    }

    // Below the threshold nobody asks for a task; the reason would only repeat the score.
    private static string? Worded(Phrase? reason) =>
        reason == null || reason.Code == NoTaskMessages.BelowThreshold.Code || reason.Code == NoTaskMessages.NoThreshold.Code
            ? null
            : FittedText.Cut(reason.In(Language.English), Columns.ReasonLength);
}
