using System;
using System.Linq;
using OmniChannel.Domain.Scoring;

namespace OmniChannel.Domain.Tests.Scoring;

/// <summary>Ledgers that properties are tried on.</summary>
internal static class Ledgers
{
    /// <summary>Entries and reversals of some in any order in which each reversal comes after what it takes back.</summary>
    internal static LedgerEntry[] WithReversals(LedgerEntry[] entries, LedgerEntry[] gone, Random random)
    {
        var pairs = gone.ToDictionary(entry => entry, entry => new LedgerEntry(entry.Lines.Reversed(), entry.OccurredOn, isReversal: true));
        var all = entries.Concat(pairs.Values).ToArray();
        random.Shuffle(all);
        foreach (var pair in pairs)
        {
            var (entry, reversal) = (Array.IndexOf(all, pair.Key), Array.IndexOf(all, pair.Value));
            if (reversal < entry) (all[entry], all[reversal]) = (all[reversal], all[entry]);
        }

        return all;
    }
}
