using System;
using System.Collections.Generic;
using System.Linq;
using System.ServiceModel;
using Microsoft.Xrm.Sdk.Messages;

namespace Microsoft.Xrm.Sdk.Client;

public partial class OrganizationServiceContext
{
    public SaveChangesResultCollection SaveChanges() => SaveChanges(SaveChangesDefaultOptions);

    public SaveChangesResultCollection SaveChanges(SaveChangesOptions options)
    {
        OnSavingChanges(options);
        var results = new SaveChangesResultCollection(options);
        // Rows before the links between them, and links gone before the rows they hold on to.
        foreach (var change in Changes().ToList())
        {
            var result = Save(change);
            results.Add(result);
            if (result.Error != null && (options & SaveChangesOptions.ContinueOnError) == 0)
                throw new SaveChangesException(result.Error, results);
        }

        OnSaveChanges(results);
        if (results.HasError)
            throw new SaveChangesException(results.First(result => result.Error != null).Error, results);
        return results;
    }

    private SaveChangesResult Save(PendingChange change)
    {
        var request = change.Request();
        try
        {
            var response = Execute(request);
            change.Accept(response);
            return new SaveChangesResult(request, response, null);
        }
        catch (FaultException exception)
        {
            return new SaveChangesResult(request, null, exception);
        }
    }

    private IEnumerable<PendingChange> Changes()
    {
        foreach (var row in rows.In(TrackedState.Added))
            yield return new PendingChange(() => new CreateRequest { Target = row.Entity }, response => Accept(row, ((CreateResponse)response).id));
        foreach (var row in rows.In(TrackedState.Changed))
        {
            yield return new PendingChange(
                () => new UpdateRequest { Target = row.Entity, ConcurrencyBehavior = ConcurrencyBehavior }, _ => Accept(row, row.Entity.Id));
        }

        foreach (var link in links.Where(link => link.State == TrackedState.Added))
            yield return new PendingChange(() => Associate(link), _ => link.State = TrackedState.Unchanged);
        foreach (var link in links.Where(link => link.State == TrackedState.Deleted))
            yield return new PendingChange(() => Disassociate(link), _ => End(link));
        foreach (var row in rows.In(TrackedState.Deleted))
            yield return new PendingChange(() => Delete(row.Entity), _ => Detach(row.Entity));
    }

    private void Accept(TrackedRow row, Guid id)
    {
        row.Entity.Id = id;
        row.Entity.EntityState = EntityState.Unchanged;
        row.State = TrackedState.Unchanged;
        rows.Identify(row);
    }

    private DeleteRequest Delete(Entity entity) => new DeleteRequest
    {
        Target = new EntityReference(entity.LogicalName, entity.Id) { RowVersion = entity.RowVersion },
        ConcurrencyBehavior = ConcurrencyBehavior,
    };

    private static AssociateRequest Associate(TrackedLink link) => new AssociateRequest
    {
        Target = new EntityReference(link.Source.LogicalName, link.Source.Id),
        Relationship = link.Relationship,
        RelatedEntities = new EntityReferenceCollection { new EntityReference(link.Target.LogicalName, link.Target.Id) },
    };

    private static DisassociateRequest Disassociate(TrackedLink link) => new DisassociateRequest
    {
        Target = new EntityReference(link.Source.LogicalName, link.Source.Id),
        Relationship = link.Relationship,
        RelatedEntities = new EntityReferenceCollection { new EntityReference(link.Target.LogicalName, link.Target.Id) },
    };
}
