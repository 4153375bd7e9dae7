using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace OmniChannel.Solution.Tests;

/// <summary>
/// Runs several pieces of work at once, one service call at a time, in an order that a seed decides: so whatever can happen between two calls of jobs that run side by side
/// happens in some seed, and the same again when it is run again.
/// </summary>
internal sealed class Interleaved(int seed) : IDisposable
{
    private readonly Random _random = new(seed);
    private readonly List<Worker> _workers = [];
    private readonly List<Exception> _errors = [];

    /// <summary>Adds work; what runs may add more.</summary>
    public void Add(Action<Func<IOrganizationService, IOrganizationService>> work) => _workers.Add(new Worker(this, work));

    /// <summary>Runs until all work is done.</summary>
    public void Run()
    {
        while (_workers.Where(worker => !worker.IsDone).ToList() is { Count: > 0 } alive) alive[_random.Next(alive.Count)].Step();
        if (_errors.Count > 0) throw new AggregateException(_errors);
    }

    public void Dispose() => _workers.ForEach(worker => worker.Dispose());

    private sealed class Worker : IDisposable
    {
        private readonly SemaphoreSlim _go = new(0);
        private readonly SemaphoreSlim _stopped = new(0);
        private readonly Thread _thread;

        public Worker(Interleaved owner, Action<Func<IOrganizationService, IOrganizationService>> work) => _thread = new Thread(() =>
        {
            _go.Wait();
            try
            {
                work(service => new Stepped(service, this));
            }
            catch (Exception error)
            {
                owner._errors.Add(error);
            }

            IsDone = true;
            _stopped.Release();
        }) { IsBackground = true };

        public bool IsDone { get; private set; }

        /// <summary>Lets it go on to its next call.</summary>
        public void Step()
        {
            if (_thread.ThreadState.HasFlag(ThreadState.Unstarted)) _thread.Start();
            _go.Release();
            _stopped.Wait();
        }

        public void Dispose()
        {
            _go.Dispose();
            _stopped.Dispose();
        }

        public void Pause()
        {
            _stopped.Release();
            _go.Wait();
        }
    }

    /// <summary>A service whose every call waits for its turn.</summary>
    private sealed class Stepped(IOrganizationService service, Worker worker) : IOrganizationService
    {
        public Guid Create(Entity entity) => Turn(() => service.Create(entity));

        public Entity Retrieve(string entityName, Guid id, ColumnSet columnSet) => Turn(() => service.Retrieve(entityName, id, columnSet));

        public void Update(Entity entity) => Turn(() => Done(() => service.Update(entity)));

        public void Delete(string entityName, Guid id) => Turn(() => Done(() => service.Delete(entityName, id)));

        public OrganizationResponse Execute(OrganizationRequest request) => Turn(() => service.Execute(request));

        public void Associate(string entityName, Guid entityId, Relationship relationship, EntityReferenceCollection relatedEntities) =>
            Turn(() => Done(() => service.Associate(entityName, entityId, relationship, relatedEntities)));

        public void Disassociate(string entityName, Guid entityId, Relationship relationship, EntityReferenceCollection relatedEntities) =>
            Turn(() => Done(() => service.Disassociate(entityName, entityId, relationship, relatedEntities)));

        public EntityCollection RetrieveMultiple(QueryBase query) => Turn(() => service.RetrieveMultiple(query));

        private T Turn<T>(Func<T> call)
        {
            worker.Pause();
            return call();
        }

        private static bool Done(Action call)
        {
            call();
            return true;
        }
    }
}
