using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Http;

namespace OmniChannel.Viewer.Hosting;

/// <summary>Tells browsers to run nothing but the files of the viewer and of the solution, and to show it in no page of others.</summary>
internal static class SecurityHeaders
{
    private const string Common = "; img-src 'self' data:; font-src 'self' data:; connect-src 'self'; frame-src 'self'; frame-ancestors 'self'; base-uri 'none'; "
        + "form-action 'self'; object-src 'none'";

    private const string Page = "default-src 'self'; script-src 'self'; style-src 'self'" + Common;

    /// <summary>The policy of a page of the solution: it may style itself, and run the scripts that stand in it and are files of the solution.</summary>
    public static string ForPage(IEnumerable<string> scripts) =>
        $"default-src 'self'; script-src {string.Join(' ', scripts.Prepend("'self'"))}; style-src 'self' 'unsafe-inline'" + Common;

    /// <summary>Adds the headers to every answer.</summary>
    public static Task Invoke(HttpContext http, RequestDelegate next)
    {
        Apply(http);
        return next(http);
    }

    /// <summary>Adds the headers to one answer.</summary>
    public static void Apply(HttpContext http)
    {
        var headers = http.Response.Headers;
        headers.ContentSecurityPolicy = Page;
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "same-origin";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        headers.CacheControl = "no-store";
    }
}
