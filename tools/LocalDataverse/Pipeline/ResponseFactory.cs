using System;
using System.Collections.Concurrent;
using Microsoft.Xrm.Sdk;

namespace OmniChannel.LocalDataverse.Pipeline;

/// <summary>Makes the response whose class belongs to a request: CreateRequest, CreateResponse; one without a class of its own gets the general one.</summary>
internal static class ResponseFactory
{
    private static readonly ConcurrentDictionary<string, Type?> Types = new(StringComparer.Ordinal);

    public static OrganizationResponse Make(OrganizationRequest request, ParameterCollection outputs)
    {
        var type = Types.GetOrAdd(request.RequestName, Find);
        var response = type is null ? new OrganizationResponse() : (OrganizationResponse)Activator.CreateInstance(type)!;
        response.ResponseName = request.RequestName;
        response.Results = outputs;
        return response;
    }

    private static Type? Find(string message)
    {
        var type = typeof(OrganizationResponse).Assembly.GetType($"Microsoft.Xrm.Sdk.Messages.{message}Response")
            ?? Type.GetType($"Microsoft.Crm.Sdk.Messages.{message}Response, Microsoft.Crm.Sdk.Proxy");
        return type is not null && typeof(OrganizationResponse).IsAssignableFrom(type) && type.GetConstructor(Type.EmptyTypes) is not null ? type : null;
    }
}
