using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk;
using OmniChannel.Dataverse.Runtime;
using OmniChannel.Dataverse.Scoring;
using OmniChannel.Dataverse.Tables;
using OmniChannel.Domain.Handover;
using OmniChannel.Domain.Wording;

namespace OmniChannel.Dataverse.Handover;

/// <summary>
/// Hands over contacts whose score has crossed the threshold: a task for whoever can take it, or the reason why there is none. Never refuses: the
/// interaction that made the contact cross is stored either way. What it has to read is read once per batch, and only when somebody crosses; what
/// needs the history of the contact is left to the briefing that follows.
/// </summary>
internal sealed class HandOver
{
    private readonly SystemStore _rows;
    private readonly VisitTasks _tasks;
    private readonly DateTime _now;
    private readonly PersonalTouchReads _touches;
    private HandoverSettings? _settings;

    internal HandOver(SystemStore rows, DateTime now)
    {
        _rows = rows;
        _tasks = new VisitTasks(rows);
        _touches = new PersonalTouchReads(rows, now);
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
            var reason = Worded(decision.Reason, draft);
            if (decision.State != draft.State || reason != draft.NoTaskReason) changed.Add(draft);
            draft.NoTaskReason = reason;
            draft.ReviewOn = ReviewOn(draft, decision);
            if (draft.ReviewOn != null) changed.Add(draft);
            if (decision.Action == HandoverAction.Raise) visits.Add(new KeyValuePair<LeadScoreDraft, HandoverDecision>(draft, decision));
            else Move(draft, decision);
            if (decision.Action == HandoverAction.Update) _tasks.Refresh(draft);
            if (decision.Action == HandoverAction.Withdraw) Withdraw(draft);
        }
        if (visits.Count == 0) return changed;
        var owners = VisitOwners.Read(_rows, Settings, _now, visits.Select(visit => visit.Key.Contact));
        var touches = _touches.Of(visits.Select(visit => visit.Key.Contact.Id).Distinct().ToList(), Settings.Window);
        var planned = new List<KeyValuePair<LeadScoreDraft, VisitPlan>>();
        // Best first: where a day brings only so many visits, the others wait.
        foreach (var visit in visits.OrderByDescending(visit => visit.Key.Result.Compared).ThenBy(visit => visit.Key.Id))
        {
            if (Plan(visit.Key, visit.Value, owners, touches[visit.Key.Contact.Id]) is VisitPlan plan) planned.Add(new KeyValuePair<LeadScoreDraft, VisitPlan>(visit.Key, plan));
            changed.Add(visit.Key);
        }
        owners.WriteGiven();
        foreach (var visit in planned) visit.Key.TaskId = _tasks.Create(visit.Key, visit.Value, Settings.Queue?.Owner);
        Raised += planned.Count;
        return changed;
    }

    /// <summary>Why a lead score without task has none, as far as it stands on the lead score and the contact; nothing when one is due.</summary>
    internal string? WhyNone(LeadScoreDraft draft)
    {
        var decision = Decide(draft);
        draft.ReviewOn = ReviewOn(draft, decision);
        return Worded(decision.Reason, draft);
    }

    private HandoverSettings Settings => _settings ??= HandoverSettings.Read(_rows);

    private HandoverDecision Decide(LeadScoreDraft draft)
    {
        var decision = HandoverDecision.Decide(Facts(draft, isHeld: false));
        if (decision.Action != HandoverAction.Raise) return decision;
        return Settings.IsHeld ? HandoverDecision.Decide(Facts(draft, isHeld: true)) : decision;
    }

    private HandoverFacts Facts(LeadScoreDraft draft, bool isHeld) => new HandoverFacts
    {
        Now = _now,
        Score = draft.Result.Compared,
        Threshold = draft.Model.Model.Definition.Threshold,
        RearmThreshold = draft.Model.Model.Definition.RearmThreshold,
        CoolDownDays = draft.Model.Model.Definition.CoolDownDays,
        DwellHours = draft.Model.Model.Definition.DwellHours,
        AboveSince = draft.AboveSince,
        State = draft.State,
        OpenTaskId = draft.TaskId,
        HandedOverOn = draft.HandedOverOn,
        SnoozedUntil = draft.SnoozedUntil,
        IsHeld = isHeld,
        IsContactActive = draft.Contact.IsActive,
        Profiling = draft.Contact.IsFrozen ? ProfilingState.Frozen : draft.Contact.ObjectsToProfiling ? ProfilingState.Objected : ProfilingState.Allowed,
        Channels = draft.TaskId != null && draft.Contact.DeclinesAnything ? ChannelsFor(draft.Contact) : Array.Empty<ChannelFacts>(),
    };

    private IReadOnlyList<ChannelFacts> ChannelsFor(ScoredContact contact) =>
        Settings.Channels.Select(channel => ChannelRows.Facts(channel, contact, ContactTouches.None)).ToList();

    /// <summary>The visit that is to be given; nothing, and the reason on the lead score, when it cannot be.</summary>
    private VisitPlan? Plan(LeadScoreDraft draft, HandoverDecision decision, VisitOwners owners, IEnumerable<PersonalTouch> touches)
    {
        var plan = VisitPlan.Of(new VisitFacts
        {
            Now = _now,
            Model = draft.Model.Model.Definition,
            Score = draft.Result,
            ContactName = draft.Contact.Name,
            ContactLanguage = draft.Contact.Language,
            Owners = owners.Of(draft.Contact),
            Channels = ChannelsFor(draft.Contact),
            PersonalTouches = touches.ToList(),
            Window = Settings.Window,
            SubjectLength = Columns.SubjectLength,
            TextLength = Columns.DescriptionLength,
        });
        if (!plan.IsPossible)
        {
            draft.NoTaskReason = Worded(plan.Reason, draft);
            // What others decide, a limit, a calendar, has no date to wait for: every sweep looks again.
            draft.ReviewOn = null;
            return null;
        }
        owners.Give(plan.Owner!.Id);
        Move(draft, decision);
        draft.HandedOverOn = _now;
        draft.NoTaskReason = null;
        return plan;
    }

    private void Withdraw(LeadScoreDraft draft)
    {
        _tasks.Withdraw(draft.TaskId!.Value);
        draft.TaskId = null;
        draft.HandedOverOn = _now;
    }

    private static void Move(LeadScoreDraft draft, HandoverDecision decision)
    {
        draft.State = decision.State;
        if (decision.StateReason is Phrase reason) draft.StateReason = FittedText.Cut(reason.In(draft.Contact.OwnerLanguage), Columns.ReasonLength);
    }

    /// <summary>When to look again although nothing happens: the end of a cool-down or dwell, the day a date rule changes its mind, the strike of an inactivity rule, the fall that re-arms.</summary>
    private static DateTime? ReviewOn(LeadScoreDraft draft, HandoverDecision decision)
    {
        var next = Earlier(decision.Again, draft.Result.NextChange);
        var waits = draft.TaskId == null && (decision.State == LeadState.HandedOver || decision.State == LeadState.Accepted);
        var definition = draft.Model.Model.Definition;
        if (!waits || decision.Action == HandoverAction.Raise || !((definition.RearmThreshold ?? definition.Threshold) is decimal rearm)) return next;
        return Earlier(next, draft.Result.OutlookFor(rearm).Until);
    }

    private static DateTime? Earlier(DateTime? one, DateTime? other) => one == null || other < one ? other : one;

    // Below the threshold nobody asks for a task; the reason would only repeat the score.
    private static string? Worded(Phrase? reason, LeadScoreDraft draft) =>
        reason == null || reason.Code == NoTaskMessages.BelowThreshold.Code || reason.Code == NoTaskMessages.NoThreshold.Code
            ? null
            : FittedText.Cut(reason.In(draft.Contact.OwnerLanguage), Columns.ReasonLength);
}
