using System;
using System.Net;
using System.Net.Http;
using System.Net.Sockets;
using System.Text;
using System.Threading.Tasks;
using OmniChannel.Viewer.Tests.Fixture;
using Xunit;

namespace OmniChannel.Viewer.Tests.Hosting;

/// <summary>Requests that other pages, other machines or other names could send.</summary>
[Collection(DemoCollection.Name)]
public sealed class GuardTests(Demo demo)
{
    [Fact]
    public async Task Another_host_name_gets_no_answer()
    {
        using var stranger = demo.Stranger();
        using var request = new HttpRequestMessage(HttpMethod.Get, "viewer/session");
        request.Headers.Host = "rebound.example:" + demo.Address.Port;
        using var response = await stranger.SendAsync(request);
        Assert.Equal(HttpStatusCode.MisdirectedRequest, response.StatusCode);
        Assert.False(response.Headers.Contains("Set-Cookie"));
    }

    [Theory]
    [InlineData("https://evil.example")]
    [InlineData("http://127.0.0.1:1")]
    [InlineData("null")]
    public async Task Another_origin_changes_nothing_even_with_the_cookie_and_the_token(string origin)
    {
        using var client = await demo.Client();
        var account = await client.Create("accounts", new { name = "Before" });
        var refusal = await client.Refusal(HttpMethod.Patch, account, new { name = "After" }, ("Origin", origin));
        Assert.Equal(HttpStatusCode.Forbidden, refusal.Status);
        Assert.Equal("Before", (await client.Api(account + "?$select=name")).GetProperty("name").GetString());
    }

    [Fact]
    public async Task A_request_without_a_session_gets_no_data()
    {
        using var stranger = demo.Stranger();
        using var response = await stranger.GetAsync(new Uri("api/data/v9.2/contacts", UriKind.Relative));
        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
    }

    [Fact]
    public async Task A_change_with_a_wrong_token_is_refused()
    {
        using var client = await demo.Client();
        client.ForgetToken();
        Assert.Equal(HttpStatusCode.Forbidden, (await client.Refusal(HttpMethod.Post, "accounts", new { name = "No token" })).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await client.Refusal(HttpMethod.Post, "accounts", new { name = "Wrong token" }, ("X-OmniChannel-Token", "ABC"))).Status);
        using var own = await client.Api(HttpMethod.Post, "accounts", new { name = "Own page" }, ("Origin", demo.Address.GetLeftPart(UriPartial.Authority)));
        Assert.Equal(HttpStatusCode.NoContent, own.StatusCode);
    }

    [Theory]
    [InlineData("CallerObjectId")]
    [InlineData("MSCRMCallerID")]
    public async Task Nobody_but_the_administrator_acts_as_somebody_else(string header)
    {
        using var admin = await demo.Client();
        using var rep = await demo.Client("Katrin Brandt");
        var forged = await rep.Refusal(HttpMethod.Post, "omni_scoringmodels", new { omni_code = "forged", omni_name = "Forged" }, (header, admin.UserId.ToString()));
        Assert.Equal((HttpStatusCode.Forbidden, "0x80040220"), (forged.Status, forged.Code));
        var asRep = await admin.Refusal(HttpMethod.Post, "omni_scoringmodels", new { omni_code = "as", omni_name = "As" }, (header, rep.UserId.ToString()));
        Assert.Equal(HttpStatusCode.Forbidden, asRep.Status);
    }

    [Fact]
    public async Task Every_answer_tells_browsers_to_run_only_own_files()
    {
        using var client = await demo.Client();
        using var response = await client.Api(HttpMethod.Get, "accounts?$top=1");
        var policy = string.Join(';', response.Headers.GetValues("Content-Security-Policy"));
        Assert.Contains("script-src 'self'", policy, StringComparison.Ordinal);
        Assert.Contains("frame-ancestors 'self'", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_browser_that_closes_in_the_middle_of_a_save_leaves_nothing_half_saved()
    {
        using var client = await demo.Client();
        var account = await client.Create("accounts", new { name = "Whole", description = "before" });
        using (var socket = new TcpClient())
        {
            await socket.ConnectAsync(IPAddress.Loopback, demo.Address.Port);
            var body = """{"name":"Half","descr""";
            var head = $"PATCH /api/data/v9.2/{account} HTTP/1.1\r\nHost: {demo.Address.Authority}\r\nContent-Type: application/json\r\nContent-Length: 500\r\n{client.CookieHeader}\r\n\r\n";
            await socket.GetStream().WriteAsync(Encoding.ASCII.GetBytes(head + body));
        }

        Assert.Equal("Whole", (await client.Api(account + "?$select=name")).GetProperty("name").GetString());
        using var later = await client.Api(HttpMethod.Patch, account, new { name = "Saved after that" });
        Assert.Equal(HttpStatusCode.NoContent, later.StatusCode);
    }
}
