using System;
using System.Collections.Generic;
using System.ServiceModel;
using Microsoft.Xrm.Sdk;
using OmniChannel.LocalDataverse.Pipeline;

namespace OmniChannel.LocalDataverse.Async;

/// <summary>
/// Asynchronous steps: rows of asyncoperation, written in the transaction of the request and rolled back with it, run later in the order of their creation.
/// A job has no transaction; each of its service calls has one.
/// </summary>
internal sealed class JobQueue(Engine engine)
{
    private const int MaxAttempts = 4;
    private static readonly TimeSpan RetryDelay = TimeSpan.FromMinutes(1);

    /// <summary>What is held in memory of jobs that wait: a bulk load leaves one per row.</summary>
    private const int JobsAtOnce = 1_000;

    private readonly BulkDeletions _deletions = new(engine);

    /// <summary>Stores a job for a step.</summary>
    public void Enqueue(Step step, PipelineContext context)
    {
        var id = WellKnown.Id($"job:{step.Id:N}:{engine.Versions.Next()}");
        engine.SystemRows.Insert(
            "asyncoperation", id,
            ("name", step.Name),
            ("messagename", context.MessageName),
            ("operationtype", 1),
            ("owningextensionid", new EntityReference("sdkmessageprocessingstep", step.Id)),
            ("primaryentitytype", context.PrimaryEntityName),
            ("correlationid", context.CorrelationId),
            ("depth", context.Depth),
            ("ownerid", new EntityReference("systemuser", context.UserId)),
            ("owninguser", new EntityReference("systemuser", context.UserId)),
            ("statecode", new OptionSetValue(0)),
            ("statuscode", new OptionSetValue(0)),
            ("retrycount", 0),
            ("data", StoredContext.Write(context)));
    }

    /// <summary>Runs the jobs that are due, and those that they create, until none is left; the number of jobs run.</summary>
    public int Run()
    {
        var count = _deletions.Run();
        while (Due() is { Count: > 0 } due)
        {
            // Jobs that wrote nothing may run again should the process end before they are deleted; so they need no transaction each.
            var idle = new List<Guid>();
            foreach (var job in due)
            {
                engine.Alone(() =>
                {
                    var transactions = engine.Transaction.Count;
                    if (!RunJob(job)) return true;
                    if (engine.Transaction.Count == transactions) idle.Add(job.Id);
                    else Delete([job.Id]);
                    return true;
                });
                count++;
            }

            if (idle.Count > 0) engine.Alone(() => Delete(idle));
        }

        return count;
    }

    private List<(Guid Id, Guid Step, int Attempts, string Data)> Due() => engine.Alone(() =>
    {
        var jobs = new List<(Guid, Guid, int, string)>();
        using var reader = engine.Store.Query(
            "SELECT asyncoperationid, owningextensionid, retrycount, data FROM asyncoperation "
            + "WHERE statecode IN (0, 1, 2) AND operationtype <> 13 AND (postponeuntil IS NULL OR postponeuntil <= @0) ORDER BY rowid LIMIT " + JobsAtOnce, engine.Now);
        while (reader.Read()) jobs.Add((reader.Guid(0), reader.Guid(1), reader.Int32(2), reader.Text(3)));
        return jobs;
    });

    private bool Delete(List<Guid> ids)
    {
        engine.InTransaction(() => ids.ForEach(id => engine.SystemRows.Delete("asyncoperation", id)));
        return true;
    }

    // Whether the job is done and leaves no row behind.
    private bool RunJob((Guid Id, Guid Step, int Attempts, string Data) job)
    {
        if (engine.Steps.Find(job.Step) is not { } step)
        {
            Finish(job.Id, 31, "The step of this job is no longer registered.", job.Attempts, 0);
            return false;
        }

        try
        {
            var context = StoredContext.Read(job.Data, engine);
            context.OperationId = job.Id;
            engine.Runner.Run(step, context);
        }
        catch (StepFailedException e) when (e.Status == OperationStatus.Retry && job.Attempts + 1 < MaxAttempts)
        {
            Retry(job.Id, job.Attempts + 1, e.Message);
            return false;
        }
        catch (FaultException<OrganizationServiceFault> e)
        {
            Finish(job.Id, 31, e.Message, job.Attempts, e.Detail.ErrorCode);
            return false;
        }

        if (!step.AutoDelete) Finish(job.Id, 30, null, job.Attempts, 0);
        return step.AutoDelete;
    }

    private void Finish(Guid id, int status, string? message, int attempts, int errorCode) => engine.InTransaction(() => engine.SystemRows.Update(
        "asyncoperation", id,
        ("statecode", new OptionSetValue(3)), ("statuscode", new OptionSetValue(status)), ("completedon", engine.Now), ("message", message),
        ("friendlymessage", message), ("errorcode", errorCode), ("retrycount", attempts), ("postponeuntil", null)));

    private void Retry(Guid id, int attempts, string message) => engine.InTransaction(() => engine.SystemRows.Update(
        "asyncoperation", id,
        ("statecode", new OptionSetValue(1)), ("statuscode", new OptionSetValue(10)), ("message", message), ("retrycount", attempts),
        ("postponeuntil", engine.Now + RetryDelay)));
}
