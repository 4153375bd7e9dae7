using System;
using System.Collections.Generic;
using System.Linq;
using OmniChannel.Dataverse.Handover;
using OmniChannel.Dataverse.Runtime;

namespace OmniChannel.Dataverse.Scoring;

/// <summary>The end of every change of scores: compute, hand over what crosses, write ledger and lead scores.</summary>
internal sealed class ScoreSettlement
{
    private readonly LeadScoreStore _leadScores;
    private readonly StoredBalances _balances;
    private readonly HandOver _handOver;
    private readonly DateTime _now;

    internal ScoreSettlement(SystemStore rows, LeadScoreStore leadScores, DateTime now)
    {
        _leadScores = leadScores;
        _balances = new StoredBalances(rows);
        _handOver = new HandOver(rows, now);
        _now = now;
    }

    /// <summary>Tasks raised so far.</summary>
    internal int Raised => _handOver.Raised;

    /// <summary>Settles lead scores that are locked or new; new ones without points are dropped.</summary>
    internal void Settle(IReadOnlyList<LeadScoreDraft> drafts)
    {
        foreach (var draft in drafts)
        {
            // What was taken out made room for an entry that only the ledger knows; the reversals stand in it already.
            if (draft.Balances.NeedLedger) draft.Restore(_balances.Rebuild(draft.Id, draft.Model));
            draft.Compute(_now);
        }
        var kept = drafts.Where(draft => !draft.IsPointless).ToList();
        var existed = new HashSet<LeadScoreDraft>(kept.Where(draft => draft.Id != Guid.Empty));
        foreach (var draft in kept)
        {
            // The entries and the task point to the row; what a handover then adds is a second write.
            if (!existed.Contains(draft)) _leadScores.Create(draft);
            _leadScores.WriteEntries(draft);
        }
        var changed = _handOver.Handle(kept);
        foreach (var draft in kept)
        {
            if (existed.Contains(draft) || changed.Contains(draft)) _leadScores.Update(draft);
        }
    }
}
