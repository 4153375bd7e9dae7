using System;
using System.IO;
using System.Threading.Tasks;
using Microsoft.Playwright;
using OmniChannel.Browser;
using OmniChannel.Cli;
using OmniChannel.Viewer.Tests.Fixture;
using Xunit;

namespace OmniChannel.Viewer.Tests.Browser;

/// <summary>The browser at which people sit down; shared by the tests of a collection.</summary>
public sealed class Desk : IAsyncLifetime
{
    /// <summary>Width of a phone, pixels.</summary>
    public const int Phone = 390;

    /// <summary>Width of a small phone, and of a screen that is enlarged four times: pages fit into it (WCAG 1.4.10).</summary>
    public const int Narrow = 320;

    private const int Wide = 1440;

    private Chromium? chromium;

    /// <summary>Folder for pictures of pages, kept as test output; the variable PICTURES names another one, from the root of the repository.</summary>
    public static string Pictures { get; } = Directory.CreateDirectory(
        Environment.GetEnvironmentVariable("PICTURES") is { Length: > 0 } folder
            ? Path.Combine(Shipment.FromRepository().Root, folder)
            : Path.Combine(AppContext.BaseDirectory, "TestResults", "pictures")).FullName;

    public async Task InitializeAsync() => chromium = await Chromium.StartAsync();

    public async Task DisposeAsync()
    {
        if (chromium is not null) await chromium.DisposeAsync();
    }

    /// <summary>A person who opens the viewer, with a browser profile of their own.</summary>
    /// <param name="demo">What is opened.</param>
    /// <param name="user">Full name of the user; null for the administrator.</param>
    /// <param name="language">LCID.</param>
    /// <param name="dark">Whether the person prefers dark colours.</param>
    /// <param name="width">Of the screen, pixels.</param>
    public Task<Person> Open(Demo demo, string? user = null, int language = 1033, bool dark = false, int width = Wide) => Open(demo.Address, user, language, dark, width);

    /// <summary>The same for a viewer at an address.</summary>
    public async Task<Person> Open(Uri address, string? user = null, int language = 1033, bool dark = false, int width = Wide)
    {
        var page = await chromium!.OpenAsync(new BrowserNewContextOptions
        {
            BaseURL = address.ToString(), ColorScheme = dark ? ColorScheme.Dark : ColorScheme.Light, ViewportSize = new ViewportSize { Width = width, Height = 900 }, TimezoneId = "UTC",
        });
        return await Person.Start(page, user, language);
    }
}

[CollectionDefinition(Name)]
public sealed class BrowserCollection : ICollectionFixture<Demo>, ICollectionFixture<Desk>
{
    public const string Name = "browser";
}
