using System;
using System.Collections.Generic;
using System.Globalization;

namespace OmniChannel.Domain.Scoring;

/// <summary>
/// The lines of rules whose repeats are limited while a ledger is gone through: only when it is known which of them have been taken back can it be said which count.
/// </summary>
internal sealed class StandingLines
{
    private readonly HashSet<string> _rules;
    private readonly Dictionary<string, Standing> _standing = new Dictionary<string, Standing>(StringComparer.Ordinal);

    internal StandingLines(IEnumerable<string> limitedRules) => _rules = new HashSet<string>(limitedRules, StringComparer.Ordinal);

    /// <summary>Takes the lines of limited rules and gives back the others.</summary>
    internal EntryLines Take(LedgerEntry entry)
    {
        if (_rules.Count == 0) return entry.Lines;
        var others = new List<EntryLine>(entry.Lines.Count);
        foreach (var line in entry.Lines)
        {
            if (!_rules.Contains(line.RuleCode)) others.Add(line);
            else if (entry.IsReversal) Count(line.Opposite, entry.OccurredOn, -1);
            else Count(line, entry.OccurredOn, 1);
        }
        return others.Count == entry.Lines.Count ? entry.Lines : new EntryLines(others);
    }

    /// <summary>Adds what stands.</summary>
    internal void AddTo(Balances balances)
    {
        foreach (var standing in _standing.Values)
        {
            for (var i = 0; i < standing.Count; i++) balances.Add(standing.Lines, standing.OccurredOn);
        }
    }

    private void Count(EntryLine line, DateTime occurredOn, int count)
    {
        var lines = new EntryLines(new[] { line });
        var key = occurredOn.Ticks.ToString(CultureInfo.InvariantCulture) + "|" + lines.Write();
        if (!_standing.TryGetValue(key, out var standing)) _standing.Add(key, standing = new Standing(lines, occurredOn));
        standing.Count += count;
    }

    private sealed class Standing
    {
        internal Standing(EntryLines lines, DateTime occurredOn)
        {
            Lines = lines;
            OccurredOn = occurredOn;
        }

        internal EntryLines Lines { get; }

        internal DateTime OccurredOn { get; }

        internal int Count { get; set; }
    }
}
