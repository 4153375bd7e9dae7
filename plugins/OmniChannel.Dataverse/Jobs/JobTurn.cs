using System;
using System.ServiceModel;
using Microsoft.Xrm.Sdk;
using OmniChannel.Dataverse.Runtime;
using OmniChannel.Dataverse.Tables;
using OmniChannel.Domain.Wording;

namespace OmniChannel.Dataverse.Jobs;

/// <summary>
/// A turn at a job outside any transaction: some pages, each a request of its own. Then the next turn is asked for by a write that starts the step
/// again; after a few turns the chain ends, because the platform would end it, and the sweep begins a new one.
/// </summary>
internal sealed class JobTurn
{
    /// <summary>Pages of a turn: so many that it ends within two minutes.</summary>
    internal const int Pages = 8;

    /// <summary>Turns of a chain. Each stands one level deeper, of the eight that the platform allows; a page needs four.</summary>
    internal const int Turns = 3;

    // A race or a lock that was not given in time is over when the page is tried again.
    private const int Attempts = 3;

    /// <summary>The custom API that does a page.</summary>
    internal const string ContinueMessage = "omni_ContinueJob";

    private readonly SystemStore _rows;

    internal JobTurn(SystemStore rows) => _rows = rows;

    /// <summary>Takes a turn at a job that waited when the step was started.</summary>
    /// <param name="jobId">The job.</param>
    /// <param name="waitedAt">Where it waited: when it has moved on since, somebody else is at it.</param>
    /// <returns>Pages done.</returns>
    internal int Take(Guid jobId, JobCursor waitedAt)
    {
        if (waitedAt.Turn >= Turns) return 0;
        var place = waitedAt.Place;
        var failed = 0;
        var page = 0;
        while (page < Pages && failed < Attempts)
        {
            try
            {
                var progress = Continue(jobId, place);
                page++;
                if (!(bool)progress["Worked"] || (bool)progress["Done"]) return page;
                place = (string)progress["Cursor"];
                failed = 0;
            }
            catch (FaultException<OrganizationServiceFault> fault)
            {
                // The page has left nothing behind and the turn has no transaction that could be doomed: it can be tried again, or the reason be written.
                if (!IsPassing(fault.Detail.ErrorCode))
                {
                    Stop(jobId, fault.Detail);
                    return page;
                }
                failed++;
            }
        }
        JobQueue.Wake(_rows, jobId, waitedAt.At(place).OnTurn(waitedAt.Turn + 1));
        return page;
    }

    private OrganizationResponse Continue(Guid jobId, string place) => _rows.Send(new OrganizationRequest(ContinueMessage)
    {
        ["JobId"] = new EntityReference(TableNames.JobRows, jobId), ["Cursor"] = place,
    });

    private static bool IsPassing(int code) => code == ErrorCodes.SendAgain || code == ErrorCodes.DuplicateKey || code == ErrorCodes.TimedOut;

    private void Stop(Guid jobId, OrganizationServiceFault fault)
    {
        var job = new JobRow(_rows.Get(TableNames.JobRows, jobId, JobRow.Columns));
        if (!job.IsOpen) return;
        var done = job.Total is int total ? job.Done + "/" + total : Notation.Write(job.Done, Language.English);
        _rows.Update(new Entity(TableNames.JobRows, jobId)
        {
            [JobRows.Problem] = FittedText.Cut(JobMessages.Stopped.With(done, fault.Message ?? string.Empty).In(UserLanguages.Of(_rows, job.OwnerId)), Generated.Job.Limits.Problem),
            [JobRows.StateCode] = new OptionSetValue(RowState.Inactive),
            [JobRows.StatusCode] = new OptionSetValue(JobStates.Failed),
        });
    }
}
