using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using Microsoft.Xrm.Sdk.Linq;

namespace Microsoft.Xrm.Sdk.Client;

public partial class OrganizationServiceContext : IDisposable
{
    private readonly IOrganizationService service;
    private readonly TrackedRows rows = new TrackedRows();
    private readonly List<TrackedLink> links = new List<TrackedLink>();

    public OrganizationServiceContext(IOrganizationService service)
    {
        this.service = service ?? throw new ArgumentNullException(nameof(service));
        QueryProvider = new RowQueryProvider(this);
    }

    protected virtual IQueryProvider QueryProvider { get; private set; }

    public MergeOption MergeOption { get; set; }

    public SaveChangesOptions SaveChangesDefaultOptions { get; set; }

    public ConcurrencyBehavior ConcurrencyBehavior { get; set; }

    public IQueryable<TEntity> CreateQuery<TEntity>() where TEntity : Entity
    {
        var name = typeof(TEntity).GetCustomAttribute<EntityLogicalNameAttribute>()?.LogicalName
            ?? throw new ArgumentException(typeof(TEntity).FullName + " has no EntityLogicalName attribute, so it names no table.");
        return CreateQuery<TEntity>(QueryProvider, name);
    }

    public IQueryable<Entity> CreateQuery(string entityLogicalName)
    {
        if (string.IsNullOrWhiteSpace(entityLogicalName))
            throw new ArgumentNullException(nameof(entityLogicalName));
        return CreateQuery<Entity>(QueryProvider, entityLogicalName);
    }

    protected virtual IQueryable<TEntity> CreateQuery<TEntity>(IQueryProvider provider, string entityLogicalName) =>
        new RowQuery<TEntity>(provider, entityLogicalName);

    public OrganizationResponse Execute(OrganizationRequest request)
    {
        if (request == null)
            throw new ArgumentNullException(nameof(request));
        OnExecuting(request);
        try
        {
            var response = service.Execute(request);
            OnExecute(request, response);
            return response;
        }
        catch (Exception exception) // whatever it is, a derived class is told of it, and it goes on
        {
            OnExecute(request, exception);
            throw;
        }
    }

    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    protected virtual void Dispose(bool disposing)
    {
        if (disposing)
            ClearChanges();
    }

    protected virtual void OnExecuting(OrganizationRequest request)
    {
    }

    protected virtual void OnExecute(OrganizationRequest request, OrganizationResponse response)
    {
    }

    protected virtual void OnExecute(OrganizationRequest request, Exception exception)
    {
    }

    protected virtual void OnSavingChanges(SaveChangesOptions options)
    {
    }

    protected virtual void OnSaveChanges(SaveChangesResultCollection results)
    {
    }

    protected virtual void OnBeginEntityTracking(Entity entity)
    {
    }

    protected virtual void OnEndEntityTracking(Entity entity)
    {
    }

    protected virtual void OnBeginLinkTracking(Entity source, Relationship relationship, Entity target)
    {
    }

    protected virtual void OnEndLinkTracking(Entity entity, Relationship relationship, Entity target)
    {
    }
}
