using System;
using System.IO;
using System.Threading.Tasks;
using Microsoft.Xrm.Sdk;
using OmniChannel.Cli.Demo;
using OmniChannel.LocalDataverse;
using OmniChannel.SolutionPackage;
using OmniChannel.Viewer;

namespace OmniChannel.Cli.Running;

/// <summary>The packed solution in an environment that a browser looks at.</summary>
internal sealed class Showroom : IAsyncDisposable
{
    private readonly Organization organization;

    private Showroom(Organization organization, ViewerServer server)
    {
        this.organization = organization;
        Server = server;
    }

    /// <summary>The server.</summary>
    public ViewerServer Server { get; }

    /// <summary>The environment behind it.</summary>
    public LocalEnvironment Dataverse => organization.Dataverse;

    /// <summary>Opens a database file as it is, or, without one, the sample data and the templates in memory; its clock goes on from there.</summary>
    /// <param name="managedZip">What ships.</param>
    /// <param name="databaseFile">The file, or null.</param>
    /// <param name="port">Port on the loopback address; 0 takes a free one.</param>
    /// <param name="progress">Shows how far it is.</param>
    /// <param name="onError">Told of errors that nobody foresaw.</param>
    public static async Task<Showroom> Open(byte[] managedZip, string? databaseFile, int port, IRunProgress progress, Action<Exception>? onError = null)
    {
        var start = databaseFile is null ? Campaign.Morning : TimeProvider.System.GetUtcNow();
        var organization = Organization.Open(managedZip, databaseFile, start);
        try
        {
            if (databaseFile is null) Furnish(organization, progress);
            var opened = TimeProvider.System.GetTimestamp();
            using var zip = new MemoryStream(managedZip, writable: false);
            var server = await ViewerServer.Start(new ViewerOptions
            {
                Environment = organization.Dataverse, Solution = SolutionZip.Read(zip), Port = port, Clock = organization.Clock, OnError = onError,
                Tick = () => organization.Clock.Set(start + TimeProvider.System.GetElapsedTime(opened)),
            }).ConfigureAwait(false);
            return new Showroom(organization, server);
        }
        catch
        {
            organization.Dispose();
            throw;
        }
    }

    // The sample, and beside it what an administrator installs on day one: what both have, the sample keeps.
    private static void Furnish(Organization organization, IRunProgress progress)
    {
        new HistoryRun(organization, Campaign.Folder(), progress).Execute();
        organization.Service.Execute(new OrganizationRequest("omni_InstallTemplates"));
        organization.FinishAsyncWork();
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await Server.DisposeAsync().ConfigureAwait(false);
        organization.Dispose();
    }
}
