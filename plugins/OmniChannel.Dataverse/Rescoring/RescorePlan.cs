using System;
using System.Collections.Generic;
using System.Linq;
using OmniChannel.Dataverse.Scoring;
using OmniChannel.Dataverse.Tables;
using OmniChannel.Domain.Scoring;

namespace OmniChannel.Dataverse.Rescoring;

/// <summary>
/// What scoring the history of one contact anew comes to: which entries stay, because the version gives the same for them, which are reversed, which are new, and
/// the balances after that. Made from rows alone, so the same plan can be carried out or only looked at.
/// </summary>
internal sealed class RescorePlan
{
    private readonly List<LedgerRow> _reversed = new List<LedgerRow>();
    private readonly List<NewEntry> _added = new List<NewEntry>();
    private readonly List<LedgerEntry> _counted = new List<LedgerEntry>();
    private readonly List<LedgerEntry> _standing = new List<LedgerEntry>();

    private RescorePlan(Balances balances) => Balances = balances;

    /// <summary>What the lead score holds afterwards.</summary>
    internal Balances Balances { get; }

    /// <summary>Entries that are taken back.</summary>
    internal IReadOnlyList<LedgerRow> Reversed => _reversed;

    /// <summary>Entries that are written.</summary>
    internal IReadOnlyList<NewEntry> Added => _added;

    /// <summary>Everything that counts afterwards.</summary>
    internal IReadOnlyList<LedgerEntry> Counted => _counted;

    /// <summary>Everything that stands afterwards: what counts, and what is held.</summary>
    internal IReadOnlyList<LedgerEntry> Standing => _standing;

    /// <summary>Plans for one contact.</summary>
    /// <param name="version">The version to score by.</param>
    /// <param name="ledger">All entries of its lead score; none when it has no lead score.</param>
    /// <param name="history">The interactions to score anew. Entries of others stay as they are.</param>
    /// <param name="rounds">How often interactions without an entry in this ledger were scored before, for another contact; nothing = never.</param>
    internal static RescorePlan Of(PublishedModel version, IEnumerable<LedgerRow> ledger, IEnumerable<PastInteraction> history, EntryRounds? rounds = null)
    {
        var plan = new RescorePlan(version.Model.NewBalances());
        var rows = ledger.ToList();
        var reversed = new HashSet<Guid>(rows.Select(row => row.ReversesId).OfType<Guid>());
        var standing = rows.Where(row => row.Source != EntrySources.Reversal && !reversed.Contains(row.Row.Id)).ToList();
        var byInteraction = standing.Where(row => row.InteractionId != null).GroupBy(row => row.InteractionId!.Value).ToDictionary(group => group.Key, group => group.First());
        var before = rows.Where(row => row.Source == EntrySources.Interaction && row.InteractionId != null).ToLookup(row => row.InteractionId!.Value, row => EntryKey.RoundOf(row.Key));
        foreach (var interaction in history)
        {
            var lines = interaction.WasABot ? EntryLines.None : version.Model.Match(interaction.Facts);
            byInteraction.TryGetValue(interaction.Id, out var entry);
            if (entry != null && Same(entry.Lines, lines) && entry.Hold == interaction.Hold?.Cause) continue;
            if (entry != null) plan._reversed.Add(entry);
            if (lines.Count == 0) continue;
            var round = before.Contains(interaction.Id) ? before[interaction.Id].Max() + 1 : (rounds ?? EntryRounds.First).Next(interaction.Id, version.OriginalId);
            plan._added.Add(NewEntry.OfInteraction(interaction.Id, version.OriginalId, lines, interaction.Facts.OccurredOn, round).Held(interaction.Hold));
        }
        plan.AddUp(standing);
        return plan;
    }

    private void AddUp(List<LedgerRow> standing)
    {
        var gone = new HashSet<LedgerRow>(_reversed);
        _standing.AddRange(standing.Where(row => !gone.Contains(row)).Select(row => new LedgerEntry(row.Lines, row.OccurredOn, hold: row.Hold)));
        _standing.AddRange(_added.Select(entry => new LedgerEntry(entry.Lines, entry.OccurredOn, hold: entry.Hold?.Cause)));
        _counted.AddRange(_standing.Where(entry => entry.Hold == null));
        foreach (var entry in _standing) Balances.Add(entry.Lines, entry.OccurredOn, entry.Hold);
    }

    private static bool Same(EntryLines one, EntryLines other)
    {
        if (one.Count != other.Count) return false;
        for (var i = 0; i < one.Count; i++)
        {
            if (one[i].RuleCode != other[i].RuleCode || one[i].Points != other[i].Points || one[i].ContentId != other[i].ContentId) return false;
        }
        return true;
    }
}
