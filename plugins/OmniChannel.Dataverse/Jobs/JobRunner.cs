using System;
using Microsoft.Xrm.Sdk;
using OmniChannel.Dataverse.Runtime;
using OmniChannel.Dataverse.Tables;

namespace OmniChannel.Dataverse.Jobs;

/// <summary>
/// Does one page of a job in the transaction it is called in: lock the job, work, note how far it came. Two runners at once cannot do the same page,
/// and one that finds the job elsewhere than it expected leaves it to the other.
/// </summary>
internal sealed class JobRunner
{
    private readonly SystemStore _rows;
    private readonly Guid _organizationId;
    private readonly DateTime _now;

    internal JobRunner(SystemStore rows, Guid organizationId, DateTime now)
    {
        _rows = rows;
        _organizationId = organizationId;
        _now = now;
    }

    /// <summary>Does the next page.</summary>
    /// <param name="jobId">The job.</param>
    /// <param name="expected">Where the caller believes the job to stand; nothing = wherever it does.</param>
    internal JobProgress RunPage(Guid jobId, string? expected)
    {
        // The write takes the lock that a read would not.
        _rows.Update(new Entity(TableNames.JobRows, jobId) { [JobRows.ProgressedOn] = _now });
        var stored = _rows.Get(TableNames.JobRows, jobId, JobRow.Columns);
        var job = new JobRow(stored);
        if (!job.IsOpen || (expected != null && expected != job.Cursor)) return new JobProgress(job.Cursor, !job.IsOpen, worked: false);
        var page = JobKinds.Find(job.Kind, _rows, _organizationId, _now).Work(job);
        var row = new Entity(TableNames.JobRows, jobId) { [JobRows.Done] = job.Done + page.Done, [JobRows.ProgressedOn] = _now };
        if (page.Total != null) row[JobRows.Total] = page.Total;
        if (page.Result != null) row[JobRows.Result] = page.Result;
        if (page.Cursor == null) Close(row);
        else Advance(row, job, JobCursor.Parse(stored.GetAttributeValue<string>(JobRows.Cursor)).At(page.Cursor));
        _rows.Update(row);
        return new JobProgress(page.Cursor ?? string.Empty, page.Cursor == null, worked: true);
    }

    // The status is sent only when it changes: sending it starts the step that works on jobs.
    private static void Advance(Entity row, JobRow job, JobCursor cursor)
    {
        row[JobRows.Cursor] = cursor.ToString();
        if (job.Status != JobStates.Running) row[JobRows.StatusCode] = new OptionSetValue(JobStates.Running);
    }

    private static void Close(Entity row)
    {
        row[JobRows.Cursor] = null;
        row[JobRows.Problem] = null;
        row[JobRows.StateCode] = new OptionSetValue(RowState.Inactive);
        row[JobRows.StatusCode] = new OptionSetValue(JobStates.Done);
    }
}

/// <summary>Where a job stands after a page.</summary>
internal sealed class JobProgress
{
    internal JobProgress(string cursor, bool isDone, bool worked)
    {
        Cursor = cursor;
        IsDone = isDone;
        Worked = worked;
    }

    /// <summary>Where the job goes on.</summary>
    internal string Cursor { get; }

    /// <summary>Whether nothing is left to be done.</summary>
    internal bool IsDone { get; }

    /// <summary>Whether this call did a page; not when the job was over, or another runner is at it.</summary>
    internal bool Worked { get; }
}
