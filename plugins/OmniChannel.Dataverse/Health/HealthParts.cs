using System;
using OmniChannel.Dataverse.Tables;

namespace OmniChannel.Dataverse.Health;

/// <summary>
/// What a health check looks at, in its order: steps first, because mending relies on them; rows without their parents before what is added up from rows; lead
/// scores before their tasks. To add one, write a <see cref="HealthPart"/> and put it here.
/// </summary>
internal static class HealthParts
{
    internal static readonly HealthPart[] InOrder =
    {
        new DisabledSteps(),
        new OrphanedRows("leadscores", TableNames.LeadScores, LeadScores.Name, LeadScores.ContactId, LeadScores.ScoringModelId),
        new OrphanedRows("entries", TableNames.ScoreEntries, ScoreEntries.Name, ScoreEntries.LeadScoreId),
        new OrphanedRows("snapshots", TableNames.ScoreSnapshots, ScoreSnapshots.Name, ScoreSnapshots.LeadScoreId),
        new OrphanedRows("tags", TableNames.ContentTags, ContentTags.Name, ContentTags.ContentId, ContentTags.TermId),
        new OrphanedRows("interests", TableNames.Interests, Interests.Name, Interests.ContactId, Interests.TermId),
        new OrphanedRows("periods", TableNames.NpsPeriods, NpsPeriods.Name, NpsPeriods.AccountId),
        new LostInteractions(),
        new OrphanedVisits(),
        new DifferentBalances(),
        new ClosedVisits(),
        new MissingHandovers(),
        new StillJobs(),
        new OutdatedStandings(),
        new UncountedAnswers(),
    };

    internal static HealthPart? Find(string name) => Array.Find(InOrder, part => part.Name == name);

    /// <summary>The part after one; nothing after the last.</summary>
    internal static HealthPart? After(string name)
    {
        var next = Array.FindIndex(InOrder, part => part.Name == name) + 1;
        return next < InOrder.Length ? InOrder[next] : null;
    }
}
