using System;
using System.Collections.Generic;
using Microsoft.Xrm.Sdk;
using OmniChannel.Dataverse.Rescoring;
using OmniChannel.Dataverse.Tables;
using OmniChannel.Domain.Handover;
using OmniChannel.Domain.Scoring;

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

    /// <summary>Whether the state is to be written: what is not moved is not sent, so that the check of moves need not run.</summary>
    internal bool IsMoved => _stored == null || State != Handover.LeadStateChoice.Read(_stored.GetAttributeValue<OptionSetValue>(LeadScores.State));

    /// <summary>The open task; closing a task clears it.</summary>
    internal Guid? TaskId { get; set; }

    /// <summary>Whether the task is to be written: what is not another is not sent, so that nothing that follows from a new task need run.</summary>
    internal bool IsTaskChanged => TaskId != _stored?.GetAttributeValue<EntityReference>(LeadScores.TaskId)?.Id;

    internal DateTime? HandedOverOn { get; set; }

    internal DateTime? SnoozedUntil { get; set; }

    internal string? NoTaskReason { get; set; }

    /// <summary>Whether the row is on its way for the first time and holds nothing: then it need not exist.</summary>
    internal bool IsPointless => Id == Guid.Empty && Entries.Count == 0 && Result.ProfilePoints == 0;

    internal void Add(Guid interactionId, EntryLines lines, DateTime occurredOn)
    {
        Balances.Add(lines, occurredOn);
        Entries.Add(new NewEntry(interactionId, lines, occurredOn));
    }

    /// <summary>Takes over what scoring its history anew has come to.</summary>
    internal void Take(RescorePlan plan)
    {
        Balances = plan.Balances;
        Entries.AddRange(plan.Added);
        Reversed.AddRange(plan.Reversed);
    }

    internal void Compute(DateTime now) => _result = Model.Model.ScoreAt(Balances, Contact.IsScored ? Contact.Profile : Profile.Empty, now);
}

/// <summary>An entry of the ledger that is to be written.</summary>
internal sealed class NewEntry
{
    internal NewEntry(Guid interactionId, EntryLines lines, DateTime occurredOn, int round = 0, bool isHeld = false)
    {
        InteractionId = interactionId;
        Lines = lines;
        OccurredOn = occurredOn;
        Round = round;
        IsHeld = isHeld;
    }

    internal Guid InteractionId { get; }

    internal EntryLines Lines { get; }

    internal DateTime OccurredOn { get; }

    /// <summary>How often the interaction has been scored for this model before.</summary>
    internal int Round { get; }

    /// <summary>Whether the points wait for somebody to confirm them, as those of the entry before it do.</summary>
    internal bool IsHeld { get; }
}
