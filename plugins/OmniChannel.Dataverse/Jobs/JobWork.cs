using System;
using Microsoft.Xrm.Sdk;
using OmniChannel.Dataverse.Runtime;
using OmniChannel.Dataverse.Tables;

namespace OmniChannel.Dataverse.Jobs;

/// <summary>
/// The work of one kind of job. A page is one transaction: it is done as a whole or not at all, and what it does twice must be as if done once.
/// </summary>
internal interface IJobWork
{
    /// <summary>
    /// Does the next page: so much that it ends well within two minutes, as a rule at most 500 service calls. Called again with the cursor it gave back.
    /// </summary>
    /// <exception cref="RefusedException">The job cannot be done; its sentence goes into the problem of the job.</exception>
    JobPage Work(JobRow job);
}

/// <summary>A job as it stands; locked while a page is done.</summary>
internal sealed class JobRow
{
    internal static readonly string[] Columns =
    {
        JobRows.Kind, JobRows.Cursor, JobRows.Done, JobRows.Total, JobRows.Parameters, JobRows.Result, JobRows.ScoringModelId, JobRows.StatusCode,
        JobRows.OwnerId,
    };

    internal JobRow(Entity row)
    {
        Id = row.Id;
        Kind = row.GetAttributeValue<OptionSetValue>(JobRows.Kind)?.Value ?? 0;
        Cursor = JobCursor.Parse(row.GetAttributeValue<string>(JobRows.Cursor)).Place;
        Done = row.GetAttributeValue<int?>(JobRows.Done) ?? 0;
        Total = row.GetAttributeValue<int?>(JobRows.Total);
        Parameters = row.GetAttributeValue<string>(JobRows.Parameters);
        Result = row.GetAttributeValue<string>(JobRows.Result);
        ModelId = row.GetAttributeValue<EntityReference>(JobRows.ScoringModelId)?.Id;
        Status = row.GetAttributeValue<OptionSetValue>(JobRows.StatusCode)?.Value ?? JobStates.Waiting;
        OwnerId = row.GetAttributeValue<EntityReference>(JobRows.OwnerId)?.Id;
    }

    internal Guid Id { get; }

    internal int Kind { get; }

    /// <summary>Where the page before ended; empty at the beginning.</summary>
    internal string Cursor { get; }

    internal int Done { get; }

    /// <summary>How much there is to do; nothing while that is not known.</summary>
    internal int? Total { get; }

    /// <summary>What was asked for, as the kind of job writes it.</summary>
    internal string? Parameters { get; }

    internal string? Result { get; }

    internal Guid? ModelId { get; }

    internal int Status { get; }

    internal Guid? OwnerId { get; }

    /// <summary>Whether there is anything left to be done.</summary>
    internal bool IsOpen => Status == JobStates.Waiting || Status == JobStates.Running;
}

/// <summary>What one page of a job came to.</summary>
internal sealed class JobPage
{
    /// <summary>Where to go on; nothing = the job is done.</summary>
    internal string? Cursor { get; set; }

    /// <summary>What this page did, in the unit of the total.</summary>
    internal int Done { get; set; }

    /// <summary>How much there is to do, once it is known; nothing leaves it as it is.</summary>
    internal int? Total { get; set; }

    /// <summary>The result so far; nothing leaves it as it is.</summary>
    internal string? Result { get; set; }
}
