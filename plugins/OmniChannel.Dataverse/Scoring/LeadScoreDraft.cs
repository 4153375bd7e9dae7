using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk;
using OmniChannel.Dataverse.Rescoring;
using OmniChannel.Dataverse.Tables;
using OmniChannel.Domain.Handover;
using OmniChannel.Domain.Scoring;
using OmniChannel.Domain.Wording;

namespace OmniChannel.Dataverse.Scoring;

/// <summary>A lead score while it is worked on: what is stored, what is added, and what is to be written. Lives within one transaction.</summary>
internal sealed class LeadScoreDraft
{
    private readonly Entity? _stored;
    private ScoreResult? _result;

    /// <summary>A lead score that is stored and locked, or a new one when <paramref name="stored"/> is nothing.</summary>
    internal LeadScoreDraft(PublishedModel model, ScoredContact contact, Balances balances, Entity? stored)
    {
        Model = model;
        Contact = contact;
        Balances = balances;
        _stored = stored;
        Id = stored?.Id ?? Guid.Empty;
        State = Handover.LeadStateChoice.Read(stored?.GetAttributeValue<OptionSetValue>(LeadScores.State));
        TaskId = stored?.GetAttributeValue<EntityReference>(LeadScores.TaskId)?.Id;
        HandedOverOn = stored?.GetAttributeValue<DateTime?>(LeadScores.HandedOverOn);
        StateReason = stored?.GetAttributeValue<string>(LeadScores.StateReason);
        NoTaskReason = stored?.GetAttributeValue<string>(LeadScores.NoTaskReason);
        SnoozedUntil = stored?.GetAttributeValue<DateTime?>(LeadScores.SnoozedUntil);
        AboveSince = stored?.GetAttributeValue<DateTime?>(LeadScores.AboveSince);
        MovedOn = stored?.GetAttributeValue<DateTime?>(LeadScores.MovedOn);
    }

    /// <summary>Empty until the row is created.</summary>
    internal Guid Id { get; set; }

    internal PublishedModel Model { get; }

    internal ScoredContact Contact { get; }

    internal Balances Balances { get; private set; }

    /// <summary>Entries that the balances hold already and that are still to be written.</summary>
    internal List<NewEntry> Entries { get; } = new List<NewEntry>();

    /// <summary>Entries that the balances do not hold any more and whose reversals are still to be written.</summary>
    internal List<LedgerRow> Reversed { get; } = new List<LedgerRow>();

    internal ScoreResult Result => _result ?? throw new InvalidOperationException("The score has not been computed yet.");

    internal LeadState State { get; set; }

    /// <summary>Why the contact is in this state.</summary>
    internal string? StateReason { get; set; }

    /// <summary>Whether the contact went back to marketing on its own before anything else happened: a move that is written before the next one.</summary>
    internal bool HasRearmed { get; private set; }

    /// <summary>Whether the state is to be written: what is not moved is not sent, so that the check of moves need not run.</summary>
    internal bool IsMoved => _stored == null || State != Handover.LeadStateChoice.Read(_stored.GetAttributeValue<OptionSetValue>(LeadScores.State));

    /// <summary>The open task; closing a task clears it.</summary>
    internal Guid? TaskId { get; set; }

    /// <summary>Whether the task is to be written: what is not another is not sent, so that nothing that follows from a new task need run.</summary>
    internal bool IsTaskChanged => TaskId != _stored?.GetAttributeValue<EntityReference>(LeadScores.TaskId)?.Id;

    internal DateTime? HandedOverOn { get; set; }

    internal DateTime? SnoozedUntil { get; set; }

    internal string? NoTaskReason { get; set; }

    /// <summary>Since when the score has been at or above the threshold without a break.</summary>
    internal DateTime? AboveSince { get; private set; }

    /// <summary>When time alone changes what is to be done; the sweep looks again then.</summary>
    internal DateTime? ReviewOn { get; set; }

    /// <summary>When the score first moved after its last snapshot; nothing when it has not.</summary>
    internal DateTime? MovedOn { get; private set; }

    /// <summary>Whether the row is on its way for the first time and holds nothing: then it need not exist.</summary>
    internal bool IsPointless => Id == Guid.Empty && Entries.Count == 0 && Result.ProfilePoints == 0;

    /// <summary>Adds an entry; one that is held does not count.</summary>
    internal void Add(NewEntry entry)
    {
        Balances.Add(entry.Lines, entry.OccurredOn, entry.Hold?.Cause);
        Entries.Add(entry);
    }

    /// <summary>Takes over balances that were added up from the ledger, which does not hold yet what is still to be written.</summary>
    internal void Restore(Balances ofLedger)
    {
        Balances = ofLedger;
        foreach (var entry in Entries) Balances.Add(entry.Lines, entry.OccurredOn, entry.Hold?.Cause);
    }

    /// <summary>Takes over what scoring its history anew has come to.</summary>
    internal void Take(RescorePlan plan)
    {
        Balances = plan.Balances;
        Entries.AddRange(plan.Added);
        Reversed.AddRange(plan.Reversed);
    }

    /// <summary>Takes the lines of an entry that occurred on a date out again; of one that is held there is nothing that counted.</summary>
    internal void Subtract(EntryLines lines, DateTime occurredOn, HoldCause? hold, DateTime now)
    {
        Balances.Subtract(lines, occurredOn, hold);
        if (hold == null) MovedOn ??= now;
    }

    /// <summary>
    /// Sees what time alone has done since the lead score was stored, before anything is added: a contact whose score was below the re-arm threshold meanwhile may
    /// cross again, although nobody looked while it was.
    /// </summary>
    internal void CatchUp(DateTime now)
    {
        if (_stored?.GetAttributeValue<DateTime?>(LeadScores.AboveThresholdUntil) <= now) AboveSince = null;
        if (TaskId != null || State == LeadState.Nurturing) return;
        var definition = Model.Model.Definition;
        var facts = new HandoverFacts
        {
            Now = now, Score = ScoreAt(now).Compared, Threshold = definition.Threshold, RearmThreshold = definition.RearmThreshold, State = State,
        };
        if (!(HandoverDecision.Rearmed(facts) is Phrase reason)) return;
        State = LeadState.Nurturing;
        HasRearmed = true;
        StateReason = FittedText.Cut(reason.In(Contact.OwnerLanguage), Columns.ReasonLength);
    }

    internal void Compute(DateTime now)
    {
        _result = ScoreAt(now);
        AboveSince = Result.IsAboveThreshold ? AboveSince ?? now : (DateTime?)null;
        if (HasMoved()) MovedOn ??= now;
    }

    /// <summary>The score as of a date by other balances than those of now: for a date before the last event.</summary>
    internal ScoreResult ScoreAt(DateTime asOf, Balances balances) =>
        // Of a contact who objects, or is kept out, nothing is shown. What stands in the ledger stays, and counts again when the contact may be scored again.
        Model.Model.ScoreAt(Contact.IsShown ? balances : Model.Model.NewBalances(), Contact.IsScored ? Contact.Profile : Profile.Empty, asOf);

    // Fading is no movement: the curve between two snapshots follows from the half-life. Balances that are made anew were made so because the ledger has changed.
    private bool HasMoved() =>
        Entries.Exists(entry => entry.Hold == null && entry.Lines.Any(line => line.Points != 0))
        || Reversed.Count > 0
        || _stored?.GetAttributeValue<string>(LeadScores.Balances) == LeadScoreStore.ToBeRebuilt
        || Rounding.Shown(Result.InactivityPoints) != Rounding.Shown(_stored?.GetAttributeValue<decimal>(LeadScores.InactivityPoints) ?? 0)
        || Rounding.Shown(Result.ProfilePoints) != Rounding.Shown(_stored?.GetAttributeValue<decimal>(LeadScores.ProfilePoints) ?? 0)
        || (Result.Score == 0) != ((_stored?.GetAttributeValue<decimal>(LeadScores.Score) ?? 0) == 0);

    private ScoreResult ScoreAt(DateTime now) => ScoreAt(now, Balances);
}
