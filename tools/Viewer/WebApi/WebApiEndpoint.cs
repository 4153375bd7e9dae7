using System;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Http;
using Microsoft.Xrm.Sdk;
using OmniChannel.LocalDataverse.Metadata;

namespace OmniChannel.Viewer.WebApi;

/// <summary>The Dataverse Web API: OData 4 over the organization service of the user. It adds nothing to what that user may do.</summary>
internal sealed class WebApiEndpoint(ViewerPlace place)
{
    private const string Reference = "$ref";

    /// <summary>Answers one request.</summary>
    public Task Handle(HttpContext http)
    {
        http.Response.Headers["OData-Version"] = "4.0";
        var path = Segments((string?)http.Request.RouteValues["path"] ?? string.Empty);
        var call = new ApiCall(place, http);
        if (path.Length == 0) return new ServiceDocument(call).Sets();
        if (path[0] == "$metadata") return new ServiceDocument(call).Metadata();
        var (name, key) = RowKey.Split(path[0]);
        if (name == "EntityDefinitions") return new EntityDefinitions(call).Answer(key, [.. path.Skip(1)]);
        if (!call.Model.TryTable(name, out var table)) return Operation(call, name, key, path.Length, null);
        if (key is null) return OnSet(call, table, [.. path.Skip(1)]);
        var row = RowKey.Read(table, key);
        return path.Length == 1 ? OnRow(call, row) : OnProperty(call, row, [.. path.Skip(1)]);
    }

    // A slash within a key belongs to the key.
    private static string[] Segments(string path)
    {
        var segments = new System.Collections.Generic.List<string>();
        var start = 0;
        var quoted = false;
        for (var at = 0; at <= path.Length; at++)
        {
            if (at < path.Length && path[at] == '\'') quoted = !quoted;
            if (at < path.Length && (path[at] != '/' || quoted)) continue;
            if (at > start) segments.Add(path[start..at]);
            start = at + 1;
        }

        return [.. segments];
    }

    private static Task OnSet(ApiCall call, TableMetadata table, string[] rest)
    {
        var method = call.Http.Request.Method;
        if (rest is ["$count"] && method == "GET") return new RowReader(call).Count(table);
        if (rest.Length > 0) throw ApiException.NotFound(rest[0]);
        return method switch
        {
            "GET" => new RowReader(call).Set(table),
            "POST" => new RowWriter(call).Create(table),
            _ => throw NotAllowed(method),
        };
    }

    private static Task OnRow(ApiCall call, EntityReference row)
    {
        switch (call.Http.Request.Method)
        {
            case "GET":
                return new RowReader(call).Row(row);
            case "PATCH":
                return new RowWriter(call).Update(row);
            case "DELETE":
                new RowWriter(call).Delete(row);
                return Task.CompletedTask;
            case var other:
                throw NotAllowed(other);
        }
    }

    private static Task OnProperty(ApiCall call, EntityReference row, string[] rest)
    {
        var (name, key) = RowKey.Split(rest[0]);
        var isReference = rest.Length == 2 && rest[1] == Reference;
        if (rest.Length > 1 && !isReference) throw ApiException.NotFound(rest[1]);
        if (!isReference && new Operations(call).Has(name)) return Operation(call, name, key, 1, row);
        var writer = new RowWriter(call);
        switch (call.Http.Request.Method)
        {
            case "GET" when !isReference:
                return new RowReader(call).Property(row, name);
            case "PUT" when !isReference:
                return writer.Put(row, name);
            case "PUT" or "POST" when isReference:
                return writer.Connect(row, name);
            case "DELETE" when isReference:
                writer.Disconnect(row, name, key);
                return Task.CompletedTask;
            case "DELETE":
                writer.Clear(row, name);
                return Task.CompletedTask;
            case var other:
                throw NotAllowed(other);
        }
    }

    private static Task Operation(ApiCall call, string name, string? arguments, int segments, EntityReference? target)
    {
        var operations = new Operations(call);
        if (segments > 1 || !operations.Has(name)) throw ApiException.NotFound(name);
        return operations.Call(name, arguments, target);
    }

    private static ApiException NotAllowed(string method) => new(StatusCodes.Status405MethodNotAllowed, ApiException.BadQuery, $"The method {method} cannot be used here.");
}
