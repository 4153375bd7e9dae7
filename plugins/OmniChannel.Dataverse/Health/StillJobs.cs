using System.Collections.Generic;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using OmniChannel.Dataverse.Jobs;
using OmniChannel.Dataverse.Tables;
using OmniChannel.Domain.Health;

namespace OmniChannel.Dataverse.Health;

/// <summary>Jobs that wait or run and have not moved on for minutes: killed in the middle, or waiting for a sweep. Mending has them go on where they stand.</summary>
internal sealed class StillJobs : QueriedPart
{
    internal override string Name => "jobs";

    protected override QueryExpression? Candidates(HealthWork work) => JobQueue.StandingStill(work.Now);

    protected override HealthFinding Describe(Entity row)
    {
        var name = row.GetAttributeValue<string>(JobRows.Name) ?? string.Empty;
        return new HealthFinding(
            HealthMessages.StillJob, TableNames.JobRows, row.Id, name, HealthMessages.JobStandsStill.With(name, JobQueue.KilledAfter.TotalMinutes), HealthMessages.ContinueJob.With());
    }

    protected override void Mend(HealthWork work, IReadOnlyList<Entity> rows)
    {
        foreach (var row in rows) JobQueue.Restart(work.Rows, row, work.Now);
    }
}
