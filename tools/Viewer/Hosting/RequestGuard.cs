using System;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Http;

namespace OmniChannel.Viewer.Hosting;

/// <summary>
/// Lets in what comes from the viewer's own pages. A foreign page can make a browser send requests here; they carry another Host (DNS rebinding) or
/// another Origin, lack the token of the session, and are refused before anything is read.
/// </summary>
internal sealed class RequestGuard(Sessions sessions)
{
    /// <summary>The header with the token of the session.</summary>
    public const string TokenHeader = "X-OmniChannel-Token";

    private const string Refused = "0x80040220";

    /// <summary>Passes a request on or refuses it.</summary>
    public async Task Invoke(HttpContext http, RequestDelegate next)
    {
        var request = http.Request;
        if (!IsOwnHost(http))
        {
            await Refuse(http, StatusCodes.Status421MisdirectedRequest, $"This server does not answer for the host '{request.Host}'.").ConfigureAwait(false);
            return;
        }

        if (IsForeign(request))
        {
            await Refuse(http, StatusCodes.Status403Forbidden, "Requests from pages of another origin are refused.").ConfigureAwait(false);
            return;
        }

        var session = sessions.Find(http);
        if (NeedsSession(request) && session is null)
        {
            await Refuse(http, StatusCodes.Status401Unauthorized, "Open the viewer first: the session is missing or has ended.").ConfigureAwait(false);
            return;
        }

        if (Changes(request) && session is not null && !Trusted(request, session))
        {
            await Refuse(http, StatusCodes.Status403Forbidden, $"A request that changes something needs the header {TokenHeader} or the origin of the viewer.").ConfigureAwait(false);
            return;
        }

        if (session is not null) http.Items[typeof(Session)] = session;
        await next(http).ConfigureAwait(false);
    }

    private static bool IsOwnHost(HttpContext http)
    {
        var host = http.Request.Host;
        return (host.Port ?? 80) == http.Connection.LocalPort && host.Host is "localhost" or "127.0.0.1" or "[::1]";
    }

    private static bool IsForeign(HttpRequest request)
    {
        if (request.Headers.Origin is [{ } origin, ..]) return origin != Own(request);
        // A link or an address typed in may lead to a page, never to data.
        return request.Headers["Sec-Fetch-Site"] is [{ } site, ..] && site is not ("same-origin" or "none") && NeedsSession(request);
    }

    private static string Own(HttpRequest request) => "http://" + request.Host.Value;

    private static bool NeedsSession(HttpRequest request) =>
        request.Path.StartsWithSegments("/api", StringComparison.OrdinalIgnoreCase)
        || (request.Path.StartsWithSegments("/viewer", StringComparison.OrdinalIgnoreCase) && !(IsSessionStart(request)));

    private static bool IsSessionStart(HttpRequest request) => HttpMethods.IsGet(request.Method) && request.Path.Equals("/viewer/session", StringComparison.OrdinalIgnoreCase);

    private static bool Changes(HttpRequest request) => !HttpMethods.IsGet(request.Method) && !HttpMethods.IsHead(request.Method);

    private static bool Trusted(HttpRequest request, Session session) =>
        request.Headers[TokenHeader] is [{ } token, ..] ? session.Has(token) : request.Headers.Origin.Count > 0;

    private static Task Refuse(HttpContext http, int status, string message) => ErrorBoundary.Write(http, status, Refused, message);
}
