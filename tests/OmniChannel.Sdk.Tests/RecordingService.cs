using System;
using System.Collections.Generic;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using Microsoft.Xrm.Sdk.Query;

namespace OmniChannel.Sdk.Tests;

/// <summary>Keeps the requests it gets and answers each query with the next of its pages.</summary>
internal sealed class RecordingService(params EntityCollection[] pages) : IOrganizationService
{
    private readonly Queue<EntityCollection> left = new(pages);

    public static Guid CreatedId { get; } = new("5b2f6c1a-1111-4e5e-9c4b-00000000000c");

    public List<OrganizationRequest> Requests { get; } = [];

    public Func<OrganizationRequest, Exception?> Fails { get; init; } = _ => null;

    public QueryExpression Query => (QueryExpression)((RetrieveMultipleRequest)Requests[^1]).Query;

    public OrganizationResponse Execute(OrganizationRequest request)
    {
        Requests.Add(request);
        if (Fails(request) is { } failure)
            throw failure;
        return request switch
        {
            CreateRequest => new CreateResponse { Results = { ["id"] = CreatedId } },
            RetrieveMultipleRequest => new RetrieveMultipleResponse { Results = { ["EntityCollection"] = NextPage() } },
            RetrieveRequest => new RetrieveResponse { Results = { ["Entity"] = left.Dequeue()[0] } },
            _ => new OrganizationResponse(),
        };
    }

    public Guid Create(Entity entity) => throw new NotSupportedException();

    public Entity Retrieve(string entityName, Guid id, ColumnSet columnSet) => throw new NotSupportedException();

    public void Update(Entity entity) => throw new NotSupportedException();

    public void Delete(string entityName, Guid id) => throw new NotSupportedException();

    public void Associate(string entityName, Guid entityId, Relationship relationship, EntityReferenceCollection relatedEntities) =>
        throw new NotSupportedException();

    public void Disassociate(string entityName, Guid entityId, Relationship relationship, EntityReferenceCollection relatedEntities) =>
        throw new NotSupportedException();

    public EntityCollection RetrieveMultiple(QueryBase query) => throw new NotSupportedException();

    private EntityCollection NextPage() => left.Count > 0 ? left.Dequeue() : new EntityCollection();
}
