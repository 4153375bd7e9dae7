using System;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Http;
using OmniChannel.Viewer.Hosting;
using OmniChannel.Viewer.WebApi;

namespace OmniChannel.Viewer.Content;

/// <summary>/WebResources/name: the files of the solution under the addresses they have in the product.</summary>
internal sealed class WebResourceFiles(SolutionIndex index)
{
    private const int Page = 1, Picture = 11;

    private static readonly string[] Types =
    [
        "application/octet-stream", "text/html; charset=utf-8", "text/css; charset=utf-8", "text/javascript; charset=utf-8", "text/xml; charset=utf-8", "image/png", "image/jpeg", "image/gif",
        "application/x-silverlight-app", "text/xml; charset=utf-8", "image/x-icon", "image/svg+xml", "text/xml; charset=utf-8",
    ];

    /// <summary>Answers with one file.</summary>
    public async Task Send(HttpContext http)
    {
        var name = (string?)http.Request.RouteValues["name"] ?? string.Empty;
        var resource = index.Solution.WebResources.FirstOrDefault(candidate => string.Equals(candidate.Name, name, StringComparison.Ordinal)) ?? throw ApiException.NotFound(name);
        http.Response.ContentType = resource.Type > 0 && resource.Type < Types.Length ? Types[resource.Type] : Types[0];
        if (resource.Type == Page) http.Response.Headers.ContentSecurityPolicy = SecurityHeaders.ForPage(ScriptHashes.Of(resource.Content.Span));
        // A picture opened by itself is a document of this origin: it may run nothing.
        if (resource.Type == Picture) http.Response.Headers.ContentSecurityPolicy = "default-src 'none'; style-src 'unsafe-inline'; sandbox";
        await http.Response.Body.WriteAsync(resource.Content).ConfigureAwait(false);
    }
}
