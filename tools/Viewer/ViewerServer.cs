using System;
using System.Linq;
using System.Net;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using OmniChannel.Viewer.Content;
using OmniChannel.Viewer.Hosting;
using OmniChannel.Viewer.WebApi;

namespace OmniChannel.Viewer;

/// <summary>A web server on the loopback address that shows an environment the way the product would and answers the Dataverse Web API.</summary>
public sealed class ViewerServer : IAsyncDisposable
{
    /// <summary>Longest body of a request: what the Web API takes for one batch.</summary>
    private const long LargestBody = 128L * 1024 * 1024;

    private readonly WebApplication app;
    private readonly Heartbeat heartbeat;

    private ViewerServer(WebApplication app, Heartbeat heartbeat, Uri address)
    {
        this.app = app;
        this.heartbeat = heartbeat;
        Address = address;
    }

    /// <summary>Where it listens, with a slash at the end.</summary>
    public Uri Address { get; }

    /// <summary>Starts a viewer.</summary>
    /// <exception cref="System.IO.IOException">The port is taken.</exception>
    public static async Task<ViewerServer> Start(ViewerOptions options)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.Services.Configure<HostOptions>(host => host.ShutdownTimeout = TimeSpan.FromSeconds(2));
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = LargestBody;
            kestrel.Listen(IPAddress.Loopback, options.Port);
        });
        var app = builder.Build();
        var place = new ViewerPlace(options);
        Route(app, place);
        await app.StartAsync().ConfigureAwait(false);
        var bound = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();
        return new ViewerServer(app, new Heartbeat(options), new Uri(bound + "/"));
    }

    /// <summary>Waits until the process is asked to end.</summary>
    public Task WaitForShutdown() => app.WaitForShutdownAsync();

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        await heartbeat.DisposeAsync().ConfigureAwait(false);
        await app.StopAsync().ConfigureAwait(false);
        await app.DisposeAsync().ConfigureAwait(false);
    }

    private static void Route(WebApplication app, ViewerPlace place)
    {
        app.Use(new ErrorBoundary(place).Invoke);
        app.Use(SecurityHeaders.Invoke);
        app.Use(new RequestGuard(place.Sessions).Invoke);
        var api = new WebApiEndpoint(place);
        app.Map("/api/data/v9.2/{**path}", (RequestDelegate)api.Handle);
        new ContentEndpoints(place).Map(app);
        new SessionEndpoints(place).Map(app);
        ClientFiles.Map(app);
    }
}
