using System;
using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;
using OmniChannel.LocalDataverse;

namespace OmniChannel.Viewer.Hosting;

/// <summary>A browser that has the viewer open, and the user it was told to be. Who that is stands here, never in the request.</summary>
internal sealed class Session(Guid userId)
{
    private readonly byte[] secret = RandomNumberGenerator.GetBytes(32);

    /// <summary>The user as whom everything is done.</summary>
    public Guid UserId { get; set; } = userId;

    /// <summary>What the viewer's own pages send along.</summary>
    public string Token => Convert.ToHexString(secret);

    /// <summary>Whether a token is the one of this session.</summary>
    public bool Has(string token) => CryptographicOperations.FixedTimeEquals(Encoding.ASCII.GetBytes(Token), Encoding.ASCII.GetBytes(token));

    /// <summary>The session of a request that has passed the guard.</summary>
    public static Session Of(HttpContext http) => (Session)http.Items[typeof(Session)]!;
}

/// <summary>The sessions of one viewer; they end with it.</summary>
internal sealed class Sessions(LocalEnvironment environment)
{
    private const string Cookie = "omnichannel-session";

    private readonly ConcurrentDictionary<string, Session> open = new(StringComparer.Ordinal);

    /// <summary>The session of a request, or null.</summary>
    public Session? Find(HttpContext http) =>
        http.Request.Cookies.TryGetValue(Cookie, out var id) && open.TryGetValue(id, out var session) ? session : null;

    /// <summary>The session of a request; a new one, of the administrator, where it has none.</summary>
    public Session Start(HttpContext http)
    {
        if (Find(http) is { } there) return there;
        var id = Convert.ToHexString(RandomNumberGenerator.GetBytes(32));
        var session = open[id] = new Session(environment.AdministratorId);
        http.Response.Cookies.Append(Cookie, id, new CookieOptions { HttpOnly = true, SameSite = SameSiteMode.Strict, Path = "/" });
        return session;
    }
}
