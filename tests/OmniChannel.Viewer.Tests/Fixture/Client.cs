using System;
using System.Linq;
using System.Net;
using System.Net.Http;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using System.Threading.Tasks;
using Xunit;

namespace OmniChannel.Viewer.Tests.Fixture;

/// <summary>Speaks HTTP with a viewer as one user.</summary>
public sealed class Client : IDisposable
{
    private const string Annotations = "odata.include-annotations=\"*\"";

    private readonly HttpClient http;
    private readonly CookieContainer cookies;

    private Client(HttpClient http, CookieContainer cookies)
    {
        this.http = http;
        this.cookies = cookies;
    }

    public JsonElement Session { get; private set; }

    public Guid UserId => Session.GetProperty("user").GetProperty("id").GetGuid();

    public static async Task<Client> Open(Uri address, string? user, int language)
    {
#pragma warning disable CA2000, CA5399 // The client owns its handler.
        var cookies = new CookieContainer();
        var client = new Client(new HttpClient(new HttpClientHandler { CookieContainer = cookies }) { BaseAddress = address }, cookies);
#pragma warning restore CA2000, CA5399
        client.Session = await client.Json("viewer/session");
        client.http.DefaultRequestHeaders.Add("X-OmniChannel-Token", client.Session.GetProperty("token").GetString());
        var id = user is null
            ? client.UserId
            : client.Session.GetProperty("users").EnumerateArray().Single(known => known.GetProperty("name").GetString() == user).GetProperty("id").GetGuid();
        using var changed = await client.Send(HttpMethod.Post, "viewer/session", new { user = id, language });
        client.Session = await Read(changed);
        return client;
    }

    /// <summary>The headers of a request of this session, for requests that are written by hand.</summary>
    public string CookieHeader => $"Cookie: {cookies.GetCookieHeader(http.BaseAddress!)}\r\nX-OmniChannel-Token: {Session.GetProperty("token").GetString()}";

    public void ForgetToken() => http.DefaultRequestHeaders.Remove("X-OmniChannel-Token");

    public async Task<HttpResponseMessage> Send(HttpMethod method, string path, object? body = null, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(method, path);
        if (body is string text) request.Content = new StringContent(text, Encoding.UTF8, "application/json");
        else if (body is not null) request.Content = JsonContent.Create(body, options: new JsonSerializerOptions());
        foreach (var (name, value) in headers) request.Headers.TryAddWithoutValidation(name, value);
        return await http.SendAsync(request);
    }

    public async Task<JsonElement> Json(string path, bool annotated = false)
    {
        using var response = await Send(HttpMethod.Get, path, null, annotated ? [("Prefer", Annotations)] : []);
        return await Read(response);
    }

    public Task<JsonElement> Api(string path, bool annotated = false) => Json("api/data/v9.2/" + path, annotated);

    public Task<HttpResponseMessage> Api(HttpMethod method, string path, object? body = null, params (string Name, string Value)[] headers) =>
        Send(method, "api/data/v9.2/" + path, body, headers);

    /// <summary>The status, code and text of a refusal.</summary>
    public async Task<(HttpStatusCode Status, string Code, string Message)> Refusal(HttpMethod method, string path, object? body = null, params (string Name, string Value)[] headers)
    {
        using var response = await Api(method, path, body, headers);
        var error = (await response.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("error");
        return (response.StatusCode, error.GetProperty("code").GetString()!, error.GetProperty("message").GetString()!);
    }

    /// <summary>Creates a row and gives its address, relative to the Web API.</summary>
    public async Task<string> Create(string set, object row)
    {
        using var response = await Api(HttpMethod.Post, set, row);
        Assert.True(response.StatusCode == HttpStatusCode.NoContent, await response.Content.ReadAsStringAsync());
        var address = response.Headers.GetValues("OData-EntityId").Single();
        return address[(address.IndexOf("/v9.2/", StringComparison.Ordinal) + 6)..];
    }

    public void Dispose() => http.Dispose();

    private static async Task<JsonElement> Read(HttpResponseMessage response)
    {
        var text = await response.Content.ReadAsStringAsync();
        Assert.True(response.IsSuccessStatusCode, $"{(int)response.StatusCode}: {text}");
        return JsonSerializer.Deserialize<JsonElement>(text);
    }
}
