using System;
using System.Collections.Generic;
using OmniChannel.Dataverse.Engagement;
using OmniChannel.Dataverse.Health;
using OmniChannel.Dataverse.Nps;
using OmniChannel.Dataverse.Rescoring;
using OmniChannel.Dataverse.Runtime;
using OmniChannel.Dataverse.Tables;
using OmniChannel.Dataverse.Taxonomy;

namespace OmniChannel.Dataverse.Jobs;

/// <summary>Which work belongs to which kind of job. A new kind is one line here.</summary>
internal static class JobKinds
{
    private static readonly Dictionary<int, Func<SystemStore, Guid, DateTime, IJobWork>> Works = new Dictionary<int, Func<SystemStore, Guid, DateTime, IJobWork>>
    {
        [(int)Generated.JobKind.NPSRollUp] = (rows, _, _) => new NpsRuleWork(rows),
        [(int)Generated.JobKind.Backfill] = (rows, organizationId, now) => new Backfill(rows, organizationId, now),
        [(int)Generated.JobKind.ReTagging] = (rows, _, _) => new RetagWork(rows),
        [(int)Generated.JobKind.HealthCheck] = (rows, organizationId, now) => new HealthJob(rows, organizationId, now),
        [(int)Generated.JobKind.Interests] = (rows, organizationId, now) => new InterestWork(rows, organizationId, now),
        [(int)Generated.JobKind.Simulation] = (rows, organizationId, now) => new Simulation(rows, organizationId, now),
    };

    /// <summary>The work of a kind.</summary>
    /// <exception cref="RefusedException">Nothing does jobs of this kind.</exception>
    internal static IJobWork Find(int kind, SystemStore rows, Guid organizationId, DateTime now) =>
        Works.TryGetValue(kind, out var work) ? work(rows, organizationId, now) : throw new RefusedException(JobMessages.UnknownKind.With());
}
