using System;
using System.Collections.Generic;
using Microsoft.Xrm.Sdk;
using OmniChannel.LocalDataverse.Async;
using OmniChannel.LocalDataverse.Faults;
using OmniChannel.LocalDataverse.Messages;
using OmniChannel.LocalDataverse.Metadata;
using OmniChannel.LocalDataverse.Queries;
using OmniChannel.LocalDataverse.Rows;
using OmniChannel.LocalDataverse.Security;
using OmniChannel.LocalDataverse.Statistics;
using OmniChannel.LocalDataverse.Store;

namespace OmniChannel.LocalDataverse.Pipeline;

/// <summary>Carries requests through the pipeline, one at a time.</summary>
internal sealed class Engine : IDisposable
{
    private readonly FairGate _gate = new();
    private readonly MessageTable _messages;

    public Engine(StoreSession store, EnvironmentState state, Catalog catalog, TimeProvider clock, bool bulkRegistration)
    {
        Store = store;
        State = state;
        Clock = clock;
        Statistics = new CallStatistics(() => store.StatementCount);
        Steps = new StepRegistry(store, Statistics, bulkRegistration);
        Transaction = new RequestTransaction(store);
        Versions = new RowVersions(state);
        Runner = new StepRunner(this);
        Traces = new TraceLog(this);
        Jobs = new JobQueue(this);
        Pipeline = new RowPipeline(this);
        Use(catalog);
        _messages = new MessageTable(this);
    }

    /// <summary>Called with the message before each service call that a plug-in or process makes; when it throws, the call fails.</summary>
    public Action<string>? BeforeCodeCalls { get; set; }

    public StoreSession Store { get; }

    public EnvironmentState State { get; }

    public TimeProvider Clock { get; }

    public CallStatistics Statistics { get; }

    public StepRegistry Steps { get; }

    public PluginHost Plugins { get; } = new();

    public RequestTransaction Transaction { get; }

    public RowVersions Versions { get; }

    public StepRunner Runner { get; }

    public TraceLog Traces { get; }

    public JobQueue Jobs { get; }

    public RowPipeline Pipeline { get; }

    public Catalog Catalog { get; private set; } = null!;

    public RowStore Rows { get; private set; } = null!;

    public RowIds Ids { get; private set; } = null!;

    public Principals Principals { get; private set; } = null!;

    public SystemRows SystemRows { get; private set; } = null!;

    public SecurityCache Security { get; private set; } = null!;

    public QueryEngine Queries { get; private set; } = null!;

    /// <summary>Now, in whole seconds as Dataverse keeps them.</summary>
    public DateTime Now
    {
        get
        {
            var now = Clock.GetUtcNow().UtcDateTime;
            return new DateTime(now.Ticks - (now.Ticks % TimeSpan.TicksPerSecond), DateTimeKind.Utc);
        }
    }

    /// <summary>Whether a message is one of the platform's that can be run here.</summary>
    public bool Runs(string message) => _messages.Has(message);

    /// <summary>Takes another catalog into use; its tables are in the store already.</summary>
    public void Use(Catalog catalog)
    {
        Catalog = catalog;
        Rows = new RowStore(Store, catalog);
        Ids = new RowIds(Rows);
        Principals = new Principals(Store);
        SystemRows = new SystemRows(this);
        Security = new SecurityCache(catalog, Store, WellKnown.SystemUser);
        Queries = new QueryEngine(catalog, Store, Clock, Security.Filter);
        Steps.Invalidate();
    }

    /// <summary>Takes the registered assemblies into use.</summary>
    public void LoadAssemblies()
    {
        var assemblies = new List<(Guid, byte[])>();
        using (var reader = Store.Query("SELECT pluginassemblyid, content FROM pluginassembly"))
        {
            while (reader.Read()) assemblies.Add((reader.Guid(0), Convert.FromBase64String(reader.Text(1))));
        }

        Plugins.Replace(assemblies);
        Steps.Invalidate();
    }

    /// <summary>A request from outside.</summary>
    public ParameterCollection Request(string message, ParameterCollection inputs, Guid userId)
    {
        _gate.Enter();
        try
        {
            Statistics.Requests++;
            return Call(message, inputs, userId, null);
        }
        finally
        {
            Traces.Flush();
            _gate.Exit();
        }
    }

    /// <summary>Runs work that is not a request, such as an import, while no request runs.</summary>
    public T Alone<T>(Func<T> work)
    {
        _gate.Enter();
        try
        {
            return work();
        }
        finally
        {
            Traces.Flush();
            _gate.Exit();
        }
    }

    /// <summary>A service call, from outside or by a plug-in.</summary>
    public ParameterCollection Call(string message, ParameterCollection inputs, Guid userId, PipelineContext? caller)
    {
        if (Transaction is { IsOpen: true, IsDoomed: true })
        {
            throw Fault.Of(
                ErrorCodes.NoActiveTransaction,
                "There is no active transaction. This error is usually caused by custom plug-ins that ignore errors from service calls and continue processing.");
        }

        try
        {
            if (caller is not null) BeforeCodeCalls?.Invoke(message);
            return Run(message, inputs, userId, caller);
        }
        catch (Exception)
        {
            Transaction.Doom();
            throw;
        }
    }

    /// <summary>The context in which a process makes its calls.</summary>
    public PipelineContext Process(Guid userId) => new()
    {
        MessageName = "ExecuteWorkflow",
        InputParameters = [],
        UserId = userId,
        InitiatingUserId = userId,
        Depth = 0,
        CorrelationId = Correlation(),
        OrganizationId = WellKnown.Organization,
        OperationCreatedOn = Now,
    };

    /// <summary>Runs work in the open transaction, else in one of its own.</summary>
    public void InTransaction(Action work)
    {
        if (Transaction.IsOpen)
        {
            work();
            return;
        }

        Transaction.Begin();
        Ids.Forget();
        try
        {
            work();
            if (Transaction.IsDoomed)
            {
                throw Fault.Of(ErrorCodes.NoActiveTransaction, "There is no active transaction. A service call failed and its error was ignored.");
            }

            Transaction.Commit();
        }
        catch (Exception)
        {
            Undo();
            throw;
        }
    }

    /// <summary>Notes a write to a table from which the engine keeps something in memory.</summary>
    public void Touched(TableMetadata table)
    {
        if (SecurityCache.Tables.Contains(table.LogicalName))
        {
            Forget();
            Transaction.OnRollback(Forget);
        }

        if (StepRegistry.Tables.Contains(table.LogicalName))
        {
            Steps.Invalidate();
            Transaction.OnRollback(Steps.Invalidate);
        }

        if (table.LogicalName == "organization") Traces.Invalidate();
    }

    public void Dispose()
    {
        Plugins.Dispose();
        Store.Dispose();
    }

    private void Forget()
    {
        Security.Invalidate();
        Principals.Invalidate();
    }

    private void Undo()
    {
        Transaction.Rollback();
        Rows.Forget();
        Versions.Undone();
    }

    private ParameterCollection Run(string message, ParameterCollection inputs, Guid userId, PipelineContext? caller)
    {
        var handler = _messages.Find(message);
        var context = new PipelineContext
        {
            MessageName = message,
            InputParameters = inputs,
            Caller = caller,
            UserId = userId,
            InitiatingUserId = caller?.InitiatingUserId ?? userId,
            Depth = caller is null ? 1 : caller.Depth + 1,
            CorrelationId = caller?.CorrelationId ?? Correlation(),
            OrganizationId = WellKnown.Organization,
            OperationCreatedOn = Now,
        };
        handler.Handle(context);
        return context.OutputParameters;
    }

    private Guid Correlation()
    {
        Span<byte> bytes = stackalloc byte[16];
        BitConverter.TryWriteBytes(bytes, Statistics.Requests);
        BitConverter.TryWriteBytes(bytes[8..], Clock.GetUtcNow().UtcTicks);
        return new Guid(bytes);
    }
}
