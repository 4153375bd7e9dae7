using System;
using System.Collections.Generic;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace OmniChannel.Dataverse.Runtime;

/// <summary>Reads and writes rows under one identity, which the derived type names. Faults of the platform pass through.</summary>
public abstract class RowStore
{
    private const int PageSize = 5000;

    private readonly IOrganizationService _service;

    /// <summary>Works through a service of that identity.</summary>
    protected RowStore(IOrganizationService service) => _service = service;

    /// <summary>All rows of a query, page by page; a query with a top count is read as it stands.</summary>
    public IReadOnlyList<Entity> Read(QueryExpression query)
    {
        if (query.TopCount != null) return _service.RetrieveMultiple(query).Entities;
        query.PageInfo = new PagingInfo { Count = PageSize, PageNumber = 1 };
        var page = _service.RetrieveMultiple(query);
        if (!page.MoreRecords) return page.Entities;

        var rows = new List<Entity>(page.Entities);
        while (page.MoreRecords)
        {
            query.PageInfo.PageNumber++;
            query.PageInfo.PagingCookie = page.PagingCookie;
            page = _service.RetrieveMultiple(query);
            rows.AddRange(page.Entities);
        }
        return rows;
    }

    /// <summary>One page of a query, with what is needed to ask for the next.</summary>
    public EntityCollection ReadPage(QueryBase query) => _service.RetrieveMultiple(query);

    /// <summary>The first row of a query, or nothing.</summary>
    public Entity? First(QueryExpression query)
    {
        query.TopCount = 1;
        var rows = _service.RetrieveMultiple(query).Entities;
        return rows.Count == 0 ? null : rows[0];
    }

    /// <summary>A row that must exist.</summary>
    public Entity Get(string table, Guid id, params string[] columns) => _service.Retrieve(table, id, new ColumnSet(columns));

    /// <summary>Creates a row.</summary>
    public Guid Create(Entity row) => _service.Create(row);

    /// <summary>Writes the columns that the row holds; the others stay.</summary>
    public void Update(Entity row) => _service.Update(row);

    /// <summary>Deletes a row.</summary>
    public void Delete(string table, Guid id) => _service.Delete(table, id);

    /// <summary>Sends any other request.</summary>
    public OrganizationResponse Send(OrganizationRequest request) => _service.Execute(request);
}

/// <summary>Acts as the user who caused the change: the platform checks what the user may do.</summary>
public sealed class UserStore : RowStore
{
    /// <summary>Wraps a service of that user.</summary>
    public UserStore(IOrganizationService service)
        : base(service)
    {
    }
}

/// <summary>
/// Acts as SYSTEM, whatever the user may do. For what the user must not write alone: lead scores, the ledger, roll-ups and next-best-visit tasks,
/// and for the reads that these depend on.
/// </summary>
public sealed class SystemStore : RowStore
{
    /// <summary>Wraps a service of SYSTEM.</summary>
    public SystemStore(IOrganizationService service)
        : base(service)
    {
    }
}
