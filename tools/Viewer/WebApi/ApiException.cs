using System;

namespace OmniChannel.Viewer.WebApi;

/// <summary>A request that the Web API cannot follow; the organization service was not asked.</summary>
/// <param name="status">HTTP status.</param>
/// <param name="code">The platform's error number.</param>
/// <param name="message">What is wrong.</param>
internal sealed class ApiException(int status, int code, string message) : Exception(message)
{
    /// <summary>A resource of the address does not exist.</summary>
    public const int NoResource = unchecked((int)0x80060888);

    /// <summary>The query options cannot be understood.</summary>
    public const int BadQuery = unchecked((int)0x80060888);

    /// <summary>The body cannot be understood.</summary>
    public const int BadPayload = unchecked((int)0x80048d19);

    /// <summary>HTTP status.</summary>
    public int Status { get; } = status;

    /// <summary>The platform's error number.</summary>
    public int Code { get; } = code;

    /// <summary>No resource has this name.</summary>
    public static ApiException NotFound(string segment) => new(404, NoResource, $"Resource not found for the segment '{segment}'.");

    /// <summary>A query option makes no sense.</summary>
    public static ApiException Query(string message) => new(400, BadQuery, message);

    /// <summary>A part of OData that the local Dataverse lacks.</summary>
    public static ApiException Unsupported(string what) => new(501, BadQuery, $"{what} is not supported by the local Dataverse.");

    /// <summary>The body makes no sense.</summary>
    public static ApiException Payload(string table, string message) =>
        new(400, BadPayload, $"Error identified in Payload provided by the user for Entity :'{table}', For more information on this error please follow this help link "
            + $"https://go.microsoft.com/fwlink/?linkid=2195293  ---->  InnerException : {message}");
}
