using System;
using System.Collections.Generic;
using System.Text.Json;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Http;
using Microsoft.Xrm.Sdk;
using OmniChannel.LocalDataverse.Faults;
using OmniChannel.LocalDataverse.Metadata;

namespace OmniChannel.Viewer.WebApi;

/// <summary>Answers POST, PATCH, PUT and DELETE of rows. A body is read to its end before anything is written.</summary>
internal sealed class RowWriter(ApiCall call)
{
    /// <summary>Creates a row.</summary>
    public async Task Create(TableMetadata table)
    {
        var row = new Entity(table.LogicalName);
        new RowBody(call.Model, table).Read(await call.Body(table.LogicalName).ConfigureAwait(false), row);
        await Written(table, call.Service.Create(row), StatusCodes.Status201Created).ConfigureAwait(false);
    }

    /// <summary>Updates a row; creates it where it does not exist, unless If-Match forbids that.</summary>
    public async Task Update(EntityReference reference)
    {
        var table = call.Place.Catalog.Table(reference.LogicalName);
        var row = RowKey.ToEntity(reference);
        new RowBody(call.Model, table).Read(await call.Body(table.LogicalName).ConfigureAwait(false), row);
        var match = call.Http.Request.Headers.IfMatch.ToString();
        if (match.Length > 0)
        {
            Execute("Update", row, match);
            await Written(table, Id(row), StatusCodes.Status200OK).ConfigureAwait(false);
            return;
        }

        var response = call.Service.Execute(new OrganizationRequest("Upsert") { ["Target"] = row });
        var created = response.Results.TryGetValue("RecordCreated", out var flag) && flag is true;
        var id = response.Results.TryGetValue("Target", out var target) && target is EntityReference written ? written.Id : row.Id;
        await Written(table, id, created ? StatusCodes.Status201Created : StatusCodes.Status200OK).ConfigureAwait(false);
    }

    /// <summary>Sets one property of a row.</summary>
    public async Task Put(EntityReference reference, string property)
    {
        var table = call.Place.Catalog.Table(reference.LogicalName);
        var row = RowKey.ToEntity(reference);
        var body = await call.Body(table.LogicalName).ConfigureAwait(false);
        if (!body.TryGetProperty("value", out var value)) throw ApiException.Payload(table.LogicalName, "The body needs the property 'value'.");
        new RowBody(call.Model, table).ReadProperty(property, value, row);
        Execute("Update", row, call.Http.Request.Headers.IfMatch.ToString());
        call.Done();
    }

    /// <summary>Deletes a row.</summary>
    public void Delete(EntityReference reference)
    {
        var request = new OrganizationRequest("Delete") { ["Target"] = reference };
        if (Version(call.Http.Request.Headers.IfMatch.ToString()) is { } version)
        {
            reference.RowVersion = version;
            request["ConcurrencyBehavior"] = ConcurrencyBehavior.IfRowVersionMatches;
        }

        call.Service.Execute(request);
        call.Done();
    }

    /// <summary>Clears a property or a lookup of a row.</summary>
    public void Clear(EntityReference reference, string property)
    {
        var table = call.Place.Catalog.Table(reference.LogicalName);
        var column = call.Model.Navigation(table, property) is { IsCollection: false } navigation ? navigation.Column : ApiModel.ColumnOf(table, property)?.LogicalName;
        var row = RowKey.ToEntity(reference);
        row[column ?? throw ApiException.NotFound(property)] = null;
        call.Service.Update(row);
        call.Done();
    }

    /// <summary>Connects a row with the one in the body.</summary>
    public async Task Connect(EntityReference reference, string property)
    {
        var (table, navigation) = Way(reference, property);
        var body = await call.Body(table.LogicalName).ConfigureAwait(false);
        if (!body.TryGetProperty("@odata.id", out var address) || address.ValueKind != JsonValueKind.String) throw ApiException.Payload(table.LogicalName, "The body needs @odata.id.");
        var other = RowKey.Address(call.Model, address.GetString()!);
        if (navigation.IsCollection) call.Service.Associate(table.LogicalName, reference.Id, new Relationship(navigation.Name), [other]);
        else call.Service.Update(new Entity(table.LogicalName, reference.Id) { [navigation.Column] = other });
        call.Done();
    }

    /// <summary>Takes a connection away.</summary>
    public void Disconnect(EntityReference reference, string property, string? key)
    {
        var (table, navigation) = Way(reference, property);
        if (!navigation.IsCollection)
        {
            Clear(reference, property);
            return;
        }

        var other = key is not null
            ? RowKey.Read(call.Place.Catalog.Table(navigation.Target), key)
            : RowKey.Address(call.Model, call.Options.GetValueOrDefault("$id") ?? throw ApiException.Query("Say which row to disconnect: $id is missing."));
        call.Service.Disassociate(table.LogicalName, reference.Id, new Relationship(navigation.Name), [other]);
        call.Done();
    }

    private (TableMetadata Table, Navigation Navigation) Way(EntityReference reference, string property)
    {
        var table = call.Place.Catalog.Table(reference.LogicalName);
        return (table, call.Model.Navigation(table, property) ?? throw ApiException.NotFound(property));
    }

    private async Task Written(TableMetadata table, Guid id, int status)
    {
        call.Http.Response.Headers["OData-EntityId"] = call.AddressOf(table.LogicalName, id);
        if (!call.WantsRow)
        {
            call.Done();
            return;
        }

        var reference = new EntityReference(table.LogicalName, id);
        var shape = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var name in (string[])["$select", "$expand"])
        {
            if (call.Options.TryGetValue(name, out var value)) shape[name] = value;
        }

        await call.Answer(new RowReader(call).ReadRow(reference, shape, $"{table.EntitySetName}/$entity"), status).ConfigureAwait(false);
    }

    private void Execute(string message, Entity row, string match)
    {
        var request = new OrganizationRequest(message) { ["Target"] = row };
        if (Version(match) is { } version)
        {
            row.RowVersion = version;
            request["ConcurrencyBehavior"] = ConcurrencyBehavior.IfRowVersionMatches;
        }

        call.Service.Execute(request);
    }

    // If-Match: * asks for any version of a row that exists, W/"123" for this one.
    private static string? Version(string match) => match is "" or "*" ? null : match.Replace("W/", string.Empty, StringComparison.Ordinal).Trim('"');

    private static Guid Id(Entity row) => row.Id != Guid.Empty
        ? row.Id
        : throw new ApiException(StatusCodes.Status400BadRequest, ErrorCodes.InvalidArgument, "If-Match needs the id of the row, not a key.");
}
