using System;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace OmniChannel.LocalDataverse.Pipeline;

/// <summary>The organization service: from outside each call is a request with a transaction of its own; those of a plug-in or process belong to the request that runs it.</summary>
internal sealed class PluginService(Engine engine, PipelineContext? context, Step? step, Guid userId) : IOrganizationService
{
    public Guid Create(Entity entity) => (Guid)Call("Create", new ParameterCollection { ["Target"] = entity })["id"];

    public Entity Retrieve(string entityName, Guid id, ColumnSet columnSet) => (Entity)Call(
        "Retrieve", new ParameterCollection { ["Target"] = new EntityReference(entityName, id), ["ColumnSet"] = columnSet })["BusinessEntity"];

    public void Update(Entity entity) => Call("Update", new ParameterCollection { ["Target"] = entity });

    public void Delete(string entityName, Guid id) => Call("Delete", new ParameterCollection { ["Target"] = new EntityReference(entityName, id) });

    public EntityCollection RetrieveMultiple(QueryBase query) =>
        (EntityCollection)Call("RetrieveMultiple", new ParameterCollection { ["Query"] = query })["BusinessEntityCollection"];

    public void Associate(string entityName, Guid entityId, Relationship relationship, EntityReferenceCollection relatedEntities) =>
        Call("Associate", Link(entityName, entityId, relationship, relatedEntities));

    public void Disassociate(string entityName, Guid entityId, Relationship relationship, EntityReferenceCollection relatedEntities) =>
        Call("Disassociate", Link(entityName, entityId, relationship, relatedEntities));

    public OrganizationResponse Execute(OrganizationRequest request)
    {
        var inputs = new ParameterCollection();
        foreach (var parameter in request.Parameters) inputs[parameter.Key] = parameter.Value;
        return ResponseFactory.Make(request, Call(request.RequestName, inputs));
    }

    private static ParameterCollection Link(string entityName, Guid entityId, Relationship relationship, EntityReferenceCollection related) => new()
    {
        ["Target"] = new EntityReference(entityName, entityId), ["Relationship"] = relationship, ["RelatedEntities"] = related,
    };

    private ParameterCollection Call(string message, ParameterCollection inputs)
    {
        if (context is null) return engine.Request(message, inputs, userId);
        step?.Statistics.Count(message);
        return engine.Call(message, inputs, userId, context);
    }
}
