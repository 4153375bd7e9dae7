using System;

namespace OmniChannel.Dataverse.Sweeping;

/// <summary>
/// The phases of a sweep, in their order: what falls or expires comes before what may then be handed over. To add one, write a <see cref="SweepPhase"/> and put it
/// here.
/// </summary>
internal static class SweepPhases
{
    internal static readonly SweepPhase[] InOrder =
    {
        new FallenScores(),
        new ExpiredPoints(),
        new DueReviews(),
        new EndedSnoozes(),
        new ExpiredVisits(),
        new StaleScores(),
        new ChangedProfiles(),
        new OpenHandovers(),
        new OtherNpsRules(),
        new ChangedTerms(),
        new StandingJobs(),
        new OverdueVisits(),
        new EscalatedVisits(),
        new MovedScores(),
        new OldSnapshots(),
        new UnmatchedRules(),
        new VisitCounts(),
    };

    internal static SweepPhase? Find(string name) => Array.Find(InOrder, phase => phase.Name == name);

    /// <summary>The phase after one; nothing after the last.</summary>
    internal static SweepPhase? After(string name)
    {
        var next = Array.FindIndex(InOrder, phase => phase.Name == name) + 1;
        return next < InOrder.Length ? InOrder[next] : null;
    }
}
