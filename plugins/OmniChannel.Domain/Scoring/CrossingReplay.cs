using System;
using System.Collections.Generic;

namespace OmniChannel.Domain.Scoring;

/// <summary>When a contact would have been handed over, had a model been in force all along: a score rises with an event, so events are all there is to look at.</summary>
public static class CrossingReplay
{
    /// <summary>The dates (UTC) at which the score would have crossed the threshold, armed and out of the cool-down.</summary>
    /// <param name="model">The model; none without a threshold.</param>
    /// <param name="ledger">What counts, in any order.</param>
    /// <param name="profile">The contact as it is now.</param>
    /// <param name="until">Later entries are left out.</param>
    public static IReadOnlyList<DateTime> Handovers(ScoringModel model, IEnumerable<LedgerEntry> ledger, IProfile profile, DateTime until)
    {
        var handovers = new List<DateTime>();
        if (!(model.Definition.Threshold is decimal threshold)) return handovers;
        var rearm = model.Definition.RearmThreshold ?? threshold;
        var coolDown = TimeSpan.FromDays((double)(model.Definition.CoolDownDays ?? 0));
        var entries = new List<LedgerEntry>(ledger);
        entries.RemoveAll(entry => entry.OccurredOn > until);
        entries.Sort((one, other) => one.OccurredOn.CompareTo(other.OccurredOn));
        var balances = model.NewBalances();
        var isArmed = true;
        foreach (var entry in entries)
        {
            if (!isArmed && model.ScoreAt(balances, profile, entry.OccurredOn).Compared < rearm) isArmed = true;
            balances.Add(entry.Lines, entry.OccurredOn);
            if (!isArmed || model.ScoreAt(balances, profile, entry.OccurredOn).Compared < threshold) continue;
            if (handovers.Count > 0 && entry.OccurredOn < handovers[handovers.Count - 1] + coolDown) continue;
            handovers.Add(entry.OccurredOn);
            isArmed = false;
        }
        return handovers;
    }
}
