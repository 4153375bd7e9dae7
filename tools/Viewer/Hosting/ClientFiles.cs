using System.Threading.Tasks;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using OmniChannel.Viewer.WebApi;

namespace OmniChannel.Viewer.Hosting;

/// <summary>The page of the viewer with its script and style, which are built from client/ into this assembly.</summary>
internal static class ClientFiles
{
    /// <summary>Adds the addresses; every page of the viewer is the same document, which looks at its own address.</summary>
    public static void Map(WebApplication app)
    {
        app.MapGet("/assets/app.js", http => Send(http, "app.js", "text/javascript; charset=utf-8"));
        app.MapGet("/assets/app.css", http => Send(http, "app.css", "text/css; charset=utf-8"));
        app.MapGet("/favicon.svg", http => Send(http, "favicon.svg", "image/svg+xml"));
        foreach (var page in (string[])["/", "/list/{**rest}", "/row/{**rest}", "/dashboard/{**rest}", "/page/{**rest}"]) app.MapGet(page, Page);
    }

    private static Task Page(HttpContext http) => Send(http, "index.html", "text/html; charset=utf-8");

    private static async Task Send(HttpContext http, string name, string type)
    {
        using var file = typeof(ClientFiles).Assembly.GetManifestResourceStream("client/" + name) ?? throw ApiException.NotFound(name);
        http.Response.ContentType = type;
        await file.CopyToAsync(http.Response.Body).ConfigureAwait(false);
    }
}
