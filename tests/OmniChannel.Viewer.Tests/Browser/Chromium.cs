using System;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.Playwright;
using OmniChannel.Viewer.Tests.Fixture;
using Xunit;

namespace OmniChannel.Viewer.Tests.Browser;

/// <summary>Chromium without a window. The one that is installed is used; none is downloaded.</summary>
public sealed class Chromium : IAsyncLifetime
{
    private static readonly string[] Places = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome", "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome", @"C:\Program Files\Google\Chrome\Application\chrome.exe"];

    private static readonly string[] Arguments =
    [
        "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
    ];

    private IPlaywright? playwright;
    private IBrowser? browser;

    /// <summary>Folder for pictures of pages, kept as test output.</summary>
    public static string Pictures { get; } = Directory.CreateDirectory(Path.Combine(AppContext.BaseDirectory, "TestResults", "pictures")).FullName;

    public async Task InitializeAsync()
    {
        var chromium = Environment.GetEnvironmentVariable("CHROMIUM") ?? Places.FirstOrDefault(File.Exists)
            ?? throw new FileNotFoundException("The browser tests need Chromium: install it (apt-get install chromium), or name it in the variable CHROMIUM.");
        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions { ExecutablePath = chromium, Args = Arguments, Headless = true });
    }

    public async Task DisposeAsync()
    {
        if (browser is not null) await browser.DisposeAsync();
        playwright?.Dispose();
    }

    /// <summary>A person who opens the viewer, with a browser profile of their own.</summary>
    /// <param name="demo">What is opened.</param>
    /// <param name="user">Full name of the user; null for the administrator.</param>
    /// <param name="language">LCID.</param>
    /// <param name="dark">Whether the person prefers dark colours.</param>
    public async Task<Person> Open(Demo demo, string? user = null, int language = 1033, bool dark = false)
    {
        var context = await browser!.NewContextAsync(new BrowserNewContextOptions
        {
            BaseURL = demo.Address.ToString(), ColorScheme = dark ? ColorScheme.Dark : ColorScheme.Light, ViewportSize = new ViewportSize { Width = 1440, Height = 900 }, TimezoneId = "UTC",
        });
        return await Person.Start(context, user, language);
    }
}

[CollectionDefinition(Name)]
public sealed class BrowserCollection : ICollectionFixture<Demo>, ICollectionFixture<Chromium>
{
    public const string Name = "browser";
}
