using System;
using System.IO;
using System.Linq;
using System.Net.Http;
using System.Threading.Tasks;
using OmniChannel.Cli;
using OmniChannel.Cli.Output;
using OmniChannel.Cli.Running;
using OmniChannel.LocalDataverse;
using OmniChannel.SolutionPackage;
using OmniChannel.SolutionPackage.Model;
using Xunit;

namespace OmniChannel.Viewer.Tests.Fixture;

/// <summary>The sample data in a viewer on a free port; shared by the tests of a collection, which therefore write rows of their own only.</summary>
public sealed class Demo : IAsyncLifetime
{
    private static readonly Lazy<byte[]> Zip = new(() => Shipment.FromRepository().Pack(managed: true).ToArray());

    private static readonly Lazy<Solution> Packed = new(() => SolutionZip.Read(new MemoryStream(Zip.Value, writable: false)));

    private Showroom? showroom;

    /// <summary>What is in the zip.</summary>
    public static Solution Solution => Packed.Value;

    /// <summary>The zip itself.</summary>
    public static Stream OpenZip() => new MemoryStream(Zip.Value, writable: false);

    public Uri Address => showroom!.Server.Address;

    public LocalEnvironment Dataverse => showroom!.Dataverse;

    public async Task InitializeAsync()
    {
        using var progress = new TerminalProgress();
        showroom = await Showroom.Open(Zip.Value, null, 0, progress);
    }

    public async Task DisposeAsync() => await showroom!.DisposeAsync();

    /// <summary>A browser without pages: it keeps cookies and sends the token of its session.</summary>
    public async Task<Client> Client(string? user = null, int language = 1033) => await Fixture.Client.Open(Address, user, language);

    /// <summary>A bare connection, without cookies.</summary>
    public HttpClient Stranger() => new() { BaseAddress = Address };
}

[CollectionDefinition(Name)]
public sealed class DemoCollection : ICollectionFixture<Demo>
{
    public const string Name = "demo";
}
