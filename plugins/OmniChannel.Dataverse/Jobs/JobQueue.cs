using System;
using System.ServiceModel;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using Microsoft.Xrm.Sdk.Query;
using OmniChannel.Dataverse.Runtime;
using OmniChannel.Dataverse.Tables;

namespace OmniChannel.Dataverse.Jobs;

/// <summary>Starts jobs and keeps them going.</summary>
internal static class JobQueue
{
    // A request ends within two minutes; whoever has not moved on for longer than that was killed.
    internal static readonly TimeSpan KilledAfter = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan WaitedFor = TimeSpan.FromMinutes(1);

    /// <summary>Starts a job; the step on jobs takes the first turn after the transaction.</summary>
    /// <param name="rows">Acts as SYSTEM.</param>
    /// <param name="kind">What is to be done.</param>
    /// <param name="name">What the owner reads in the list of jobs.</param>
    /// <param name="ownerId">Whose job it is: the user who asked for it.</param>
    /// <param name="parameters">What was asked for, as the work of this kind reads it.</param>
    /// <param name="modelId">The scoring model it is about, if any.</param>
    internal static Guid Start(SystemStore rows, int kind, string name, Guid ownerId, string? parameters, Guid? modelId = null)
    {
        var row = new Entity(TableNames.JobRows)
        {
            [JobRows.Kind] = new OptionSetValue(kind),
            [JobRows.Name] = Domain.Wording.FittedText.Cut(name, Columns.NameLength),
            [JobRows.OwnerId] = new EntityReference(TableNames.SystemUsers, ownerId),
            [JobRows.Parameters] = parameters,
            [JobRows.Done] = 0,
        };
        if (modelId is Guid model) row[JobRows.ScoringModelId] = new EntityReference(TableNames.ScoringModels, model);
        return rows.Create(row);
    }

    /// <summary>
    /// Starts a job, or adds to one of the same kind that nobody has begun: what is asked for while it waits is done together. For asynchronous steps.
    /// </summary>
    /// <param name="rows">Acts as SYSTEM.</param>
    /// <param name="kind">What is to be done.</param>
    /// <param name="name">What the owner reads in the list of jobs.</param>
    /// <param name="ownerId">Whose job it is.</param>
    /// <param name="parameters">What is asked for, given what the waiting job was asked for; nothing for a new job.</param>
    internal static void StartOrAdd(SystemStore rows, int kind, string name, Guid ownerId, Func<string?, string> parameters)
    {
        var query = new QueryExpression(TableNames.JobRows) { ColumnSet = new ColumnSet(JobRows.Parameters) };
        query.Criteria.AddCondition(JobRows.Kind, ConditionOperator.Equal, kind);
        query.Criteria.AddCondition(JobRows.StatusCode, ConditionOperator.Equal, JobStates.Waiting);
        query.Criteria.AddCondition(JobRows.ProgressedOn, ConditionOperator.Null);
        query.AddOrder(JobRows.CreatedOn, OrderType.Descending);
        if (rows.First(query) is not Entity waiting || !Add(rows, waiting, parameters)) Start(rows, kind, name, ownerId, parameters(null));
    }

    /// <summary>
    /// Begins a new chain of turns for every job that waits or was killed. For the sweep: one read, and a write per job that stands still.
    /// </summary>
    /// <returns>Jobs woken.</returns>
    internal static int Continue(SystemStore rows, DateTime now)
    {
        var query = new QueryExpression(TableNames.JobRows) { ColumnSet = new ColumnSet(JobRows.Cursor) };
        query.Criteria.AddCondition(JobRows.StateCode, ConditionOperator.Equal, RowState.Active);
        var still = query.Criteria.AddFilter(LogicalOperator.Or);
        still.AddCondition(JobRows.ProgressedOn, ConditionOperator.Null);
        still.AddCondition(JobRows.ProgressedOn, ConditionOperator.LessThan, now - KilledAfter);
        var waiting = still.AddFilter(LogicalOperator.And);
        waiting.AddCondition(JobRows.StatusCode, ConditionOperator.Equal, JobStates.Waiting);
        waiting.AddCondition(JobRows.ProgressedOn, ConditionOperator.LessThan, now - WaitedFor);
        query.AddOrder(JobRows.JobId, OrderType.Ascending);
        var jobs = rows.Read(query);
        foreach (var job in jobs) Wake(rows, job.Id, JobCursor.Parse(job.GetAttributeValue<string>(JobRows.Cursor)).OnTurn(0));
        return jobs.Count;
    }

    /// <summary>A query for jobs that wait or run and have not moved on for <see cref="KilledAfter"/>, in the order of their ids.</summary>
    internal static QueryExpression StandingStill(DateTime now)
    {
        var query = new QueryExpression(TableNames.JobRows) { ColumnSet = new ColumnSet(JobRows.Name, JobRows.Cursor) };
        query.Criteria.AddCondition(JobRows.StateCode, ConditionOperator.Equal, RowState.Active);
        var still = query.Criteria.AddFilter(LogicalOperator.Or);
        still.AddCondition(JobRows.ProgressedOn, ConditionOperator.LessThan, now - KilledAfter);
        var neverBegun = still.AddFilter(LogicalOperator.And);
        neverBegun.AddCondition(JobRows.ProgressedOn, ConditionOperator.Null);
        neverBegun.AddCondition(JobRows.CreatedOn, ConditionOperator.LessThan, now - KilledAfter);
        query.AddOrder(JobRows.JobId, OrderType.Ascending);
        return query;
    }

    /// <summary>Begins a new chain of turns for a job read with <see cref="StandingStill"/>, which counts as moved on by that.</summary>
    internal static void Restart(SystemStore rows, Entity job, DateTime now) => rows.Update(new Entity(TableNames.JobRows, job.Id)
    {
        [JobRows.Cursor] = JobCursor.Parse(job.GetAttributeValue<string>(JobRows.Cursor)).OnTurn(0).ToString(),
        [JobRows.StatusCode] = new OptionSetValue(JobStates.Waiting),
        [JobRows.ProgressedOn] = now,
    });

    /// <summary>Adds to a job; not when somebody has begun it, or added to it, since it was read.</summary>
    private static bool Add(SystemStore rows, Entity waiting, Func<string?, string> parameters)
    {
        var row = new Entity(TableNames.JobRows, waiting.Id) { [JobRows.Parameters] = parameters(waiting.GetAttributeValue<string>(JobRows.Parameters)), RowVersion = waiting.RowVersion };
        try
        {
            rows.Send(new UpdateRequest { Target = row, ConcurrencyBehavior = ConcurrencyBehavior.IfRowVersionMatches });
            return true;
        }
        catch (FaultException<OrganizationServiceFault> fault) when (fault.Detail.ErrorCode is ErrorCodes.ChangedMeanwhile or ErrorCodes.NotFound)
        {
            // There is no transaction here that the fault could have ended.
            return false;
        }
    }

    /// <summary>Has the step on jobs take a turn.</summary>
    internal static void Wake(SystemStore rows, Guid jobId, JobCursor cursor) => rows.Update(new Entity(TableNames.JobRows, jobId)
    {
        [JobRows.Cursor] = cursor.ToString(), [JobRows.StatusCode] = new OptionSetValue(JobStates.Waiting),
    });
}
