using System;
using System.Collections.Generic;
using System.IO;
using System.Runtime.Serialization;
using System.ServiceModel;
using System.Text;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using OmniChannel.LocalDataverse.Pipeline;

namespace OmniChannel.LocalDataverse.Async;

/// <summary>
/// Bulk deletions: system jobs that delete what their queries find at the moment they start, row by row, each in its own transaction and as the user who asked for it.
/// Recurring ones wait for their next turn.
/// </summary>
internal sealed class BulkDeletions(Engine engine)
{
    /// <summary>The type of such jobs.</summary>
    public const int OperationType = 13;

    private static readonly DataContractSerializer Queries = new(
        typeof(QueryExpression[]), [typeof(DateTime), typeof(Guid), typeof(EntityReference), typeof(OptionSetValue), typeof(decimal)]);

    /// <summary>Stores a job with its bulk delete operation.</summary>
    /// <returns>The id of the job.</returns>
    public Guid Add(string name, QueryExpression[] queries, string? pattern, DateTime start, Guid userId)
    {
        var id = WellKnown.Id($"bulkdelete:{name}:{engine.Versions.Next()}");
        var isRecurring = Recurrence.Parse(pattern) is not null;
        var user = new EntityReference("systemuser", userId);
        engine.SystemRows.Insert(
            "asyncoperation", id,
            ("name", name), ("messagename", "BulkDelete"), ("operationtype", OperationType), ("ownerid", user), ("owninguser", user), ("depth", 1),
            ("recurrencepattern", isRecurring ? pattern : null), ("recurrencestarttime", isRecurring ? start : null), ("postponeuntil", start), ("retrycount", 0),
            ("statecode", new OptionSetValue(1)), ("statuscode", new OptionSetValue(10)), ("data", Write(queries)));
        engine.SystemRows.Insert(
            "bulkdeleteoperation", WellKnown.Id($"bulkdeleteoperation:{id:N}"),
            ("name", name), ("asyncoperationid", new EntityReference("asyncoperation", id)), ("isrecurring", isRecurring), ("nextrun", start), ("ownerid", user),
            ("owninguser", user), ("successcount", 0), ("failurecount", 0));
        return id;
    }

    /// <summary>Runs the jobs that are due; the number of jobs run.</summary>
    public int Run()
    {
        var due = engine.Alone(Due);
        foreach (var job in due)
        {
            engine.Alone(() =>
            {
                Run(job);
                return true;
            });
        }

        return due.Count;
    }

    private List<Job> Due()
    {
        var jobs = new List<Job>();
        using var reader = engine.Store.Query(
            "SELECT asyncoperationid, ownerid, data, recurrencepattern, recurrencestarttime FROM asyncoperation "
            + "WHERE statecode IN (0, 1) AND operationtype = @0 AND postponeuntil <= @1 ORDER BY rowid", OperationType, engine.Now);
        while (reader.Read())
        {
            var pattern = reader.IsNull(3) ? null : reader.Text(3);
            jobs.Add(new Job(reader.Guid(0), reader.Guid(1), reader.Text(2), pattern, pattern is null ? engine.Now : new DateTime(reader.Int64(4), DateTimeKind.Utc)));
        }

        return jobs;
    }

    private void Run(Job job)
    {
        var found = new List<EntityReference>();
        // What is there when the job starts: rows that its deletions bring about are left to the next turn.
        foreach (var query in Read(job.Queries)) found.AddRange(Find(query, job.User));
        var failed = 0;
        foreach (var row in found)
        {
            try
            {
                engine.Call("Delete", new ParameterCollection { ["Target"] = row }, job.User, null);
            }
            catch (FaultException<OrganizationServiceFault>)
            {
                failed++;
            }
        }

        engine.InTransaction(() => Finish(job, found.Count - failed, failed));
    }

    private List<EntityReference> Find(QueryExpression query, Guid user)
    {
        var rows = new List<EntityReference>();
        query.ColumnSet = new ColumnSet(false);
        query.PageInfo = new PagingInfo { Count = 5000, PageNumber = 1 };
        while (true)
        {
            var page = engine.Queries.RetrieveMultiple(query, engine.Security.For(user));
            foreach (var row in page.Entities) rows.Add(row.ToEntityReference());
            if (!page.MoreRecords) return rows;
            query.PageInfo.PageNumber++;
            query.PageInfo.PagingCookie = page.PagingCookie;
        }
    }

    private void Finish(Job job, int succeeded, int failed)
    {
        var operation = WellKnown.Id($"bulkdeleteoperation:{job.Id:N}");
        if (Recurrence.Parse(job.Pattern) is { } recurrence)
        {
            var next = recurrence.After(job.Start, engine.Now);
            engine.SystemRows.Update("asyncoperation", job.Id, ("postponeuntil", next), ("startedon", engine.Now));
            engine.SystemRows.Update("bulkdeleteoperation", operation, ("nextrun", next), ("successcount", succeeded), ("failurecount", failed));
            return;
        }

        var done = (State: new OptionSetValue(3), Status: new OptionSetValue(30));
        engine.SystemRows.Update(
            "asyncoperation", job.Id, ("statecode", done.State), ("statuscode", done.Status), ("completedon", engine.Now), ("postponeuntil", null));
        engine.SystemRows.Update(
            "bulkdeleteoperation", operation, ("statecode", done.State), ("statuscode", done.Status), ("nextrun", null), ("successcount", succeeded), ("failurecount", failed));
    }

    private static string Write(QueryExpression[] queries)
    {
        using var memory = new MemoryStream();
        Queries.WriteObject(memory, queries);
        return Encoding.UTF8.GetString(memory.ToArray());
    }

    private static QueryExpression[] Read(string text)
    {
        using var memory = new MemoryStream(Encoding.UTF8.GetBytes(text));
        return (QueryExpression[])Queries.ReadObject(memory)!;
    }

    private sealed record Job(Guid Id, Guid User, string Queries, string? Pattern, DateTime Start);
}
