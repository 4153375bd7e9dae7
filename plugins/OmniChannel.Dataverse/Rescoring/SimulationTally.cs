using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using OmniChannel.Dataverse.Scoring;
using OmniChannel.Domain.Scoring;

namespace OmniChannel.Dataverse.Rescoring;

/// <summary>Counts contacts into the result of a simulation, page after page.</summary>
internal sealed class SimulationTally
{
    private const int Examples = 20;
    private const int Weeks = 13;

    private readonly SimulationResult _result;
    private readonly ScoreBins _bins;
    private readonly PublishedModel _version;
    private readonly DateTime _now;
    private readonly Dictionary<string, SimulationRep> _reps;

    internal SimulationTally(string? soFar, PublishedModel version, PublishedModel? published, DateTime now)
    {
        _version = version;
        _now = now;
        _bins = ScoreBins.For(version.Model.Definition);
        _result = string.IsNullOrEmpty(soFar) ? new SimulationResult { Weeks = Weeks } : SimulationResult.Read(soFar!);
        for (var bin = _result.Bands.Count; bin < ScoreBins.Count; bin++) _result.Bands.Add(new SimulationBand { From = _bins.From(bin), To = _bins.To(bin) });
        _result.AsOf = now.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
        _result.Threshold = version.Model.Definition.Threshold;
        _result.ThresholdBefore = published?.Model.Definition.Threshold;
        _reps = _result.Reps.ToDictionary(rep => rep.RepId, StringComparer.Ordinal);
    }

    /// <summary>Counts a contact.</summary>
    /// <param name="contact">The contact.</param>
    /// <param name="before">Its score by the published version; nothing when there is none.</param>
    /// <param name="after">Its score by the simulated version.</param>
    /// <param name="counted">What that score is made of.</param>
    internal void Add(ScoredContact contact, ScoreResult? before, ScoreResult after, IEnumerable<LedgerEntry> counted)
    {
        _result.Sampled++;
        _result.Bands[_bins.Of(before?.Score ?? 0m)].Before++;
        _result.Bands[_bins.Of(after.Score)].After++;
        var wasAbove = before is { IsAboveThreshold: true };
        var mover = new SimulationMover
        {
            ContactId = contact.Id.ToString("D"), Contact = contact.Name, Before = Rounding.Shown(before?.Score ?? 0m), After = Rounding.Shown(after.Score),
        };
        if (mover.Before != mover.After) Keep(_result.Movers, mover, one => Math.Abs(one.After - one.Before));
        if (after.IsAboveThreshold && !wasAbove)
        {
            _result.Up++;
            Keep(_result.UpExamples, mover, one => one.After);
        }
        if (wasAbove && !after.IsAboveThreshold)
        {
            _result.Down++;
            Keep(_result.DownExamples, mover, one => one.Before);
        }
        CountTasks(contact, after.IsAboveThreshold && !wasAbove, counted);
    }

    /// <summary>The result so far.</summary>
    /// <param name="contacts">Contacts there are.</param>
    internal string Write(int contacts)
    {
        _result.Contacts = contacts;
        var share = _result.Sampled == 0 ? 1m : (decimal)contacts / _result.Sampled;
        foreach (var rep in _reps.Values) rep.TasksPerWeek = Math.Round(rep.Tasks * share / Weeks, 2, MidpointRounding.AwayFromZero);
        _result.Reps = _reps.Values.OrderByDescending(rep => rep.Tasks).ThenBy(rep => rep.Rep, StringComparer.Ordinal).ThenBy(rep => rep.RepId, StringComparer.Ordinal).ToList();
        return _result.Write();
    }

    private void CountTasks(ScoredContact contact, bool atOnce, IEnumerable<LedgerEntry> counted)
    {
        var first = _now.AddDays(-7 * Weeks);
        var tasks = CrossingReplay.Handovers(_version.Model, counted, contact.Profile, _now).Count(date => date > first);
        if ((tasks == 0 && !atOnce) || contact.Owner == null) return;
        var id = contact.Owner.Id.ToString("D");
        if (!_reps.TryGetValue(id, out var rep)) _reps.Add(id, rep = new SimulationRep { RepId = id, Rep = contact.Owner.Name ?? string.Empty });
        rep.Tasks += tasks;
        if (atOnce) rep.TasksAtOnce++;
    }

    private static void Keep(List<SimulationMover> kept, SimulationMover mover, Func<SimulationMover, decimal> weight)
    {
        if (kept.Count >= Examples && weight(kept[kept.Count - 1]) >= weight(mover)) return;
        var place = kept.FindIndex(other => weight(other) < weight(mover));
        kept.Insert(place < 0 ? kept.Count : place, mover);
        if (kept.Count > Examples) kept.RemoveAt(Examples);
    }
}
