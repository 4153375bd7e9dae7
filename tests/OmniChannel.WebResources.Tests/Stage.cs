using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Text.Json;
using System.Threading.Tasks;
using Microsoft.Playwright;
using OmniChannel.Browser;
using Xunit;

namespace OmniChannel.WebResources.Tests;

/// <summary>One browser for all tests of the pages.</summary>
public sealed class Stage : IAsyncLifetime
{
    private const string Origin = "https://organization.example";

    // As strict as an environment can be: nothing inline runs, nothing comes from elsewhere.
    private const string Policy = "default-src 'none'; script-src 'self'; style-src 'self'; frame-src 'self'; base-uri 'none'; form-action 'none'";

    // The form around the page is the test's own.
    private const string FormPolicy = "default-src 'none'; script-src 'self'; style-src 'unsafe-inline'; frame-src 'self'";

    private static readonly Dictionary<string, string> Types = new() { [".js"] = "text/javascript", [".css"] = "text/css", [".html"] = "text/html" };
    private static readonly string Root = Assembly.GetExecutingAssembly().GetCustomAttributes<AssemblyMetadataAttribute>().First(one => one.Key == "RepositoryRoot").Value!;
    private static readonly string Dist = Path.Combine(Root, "webresources", "dist");
    private static readonly string Pictures = Path.Combine(AppContext.BaseDirectory, "screenshots");

    private Chromium? chromium;

    public async Task InitializeAsync()
    {
        Directory.CreateDirectory(Pictures);
        chromium = await Chromium.StartAsync();
    }

    public async Task DisposeAsync()
    {
        if (chromium is not null) await chromium.DisposeAsync();
    }

    /// <summary>Opens a page of the solution in a frame, as a form does, and waits until it has drawn.</summary>
    /// <param name="scene">What to open, for whom.</param>
    /// <param name="handedOver">Whether the form's script hands over the client API, rather than the address naming the row.</param>
    internal async Task<Show> OpenAsync(Scene scene, bool handedOver = false)
    {
        var page = await chromium!.OpenAsync(new BrowserNewContextOptions
        {
            ViewportSize = new ViewportSize { Width = scene.Width, Height = 760 },
            ColorScheme = scene.Dark ? ColorScheme.Dark : ColorScheme.Light,
            ForcedColors = scene.HighContrast ? ForcedColors.Active : ForcedColors.None,
            TimezoneId = "UTC",
        });
        var parameters = handedOver ? string.Empty
            : scene.More is { } more ? $"?data={scene.Table},{scene.Id},{more}"
            : string.Create(CultureInfo.InvariantCulture, $"?typename={scene.Table}&id=%7B{scene.Id}%7D&userlcid={scene.LanguageId}");
        await page.Page.RouteAsync("**/*", route => Answer(route, scene, parameters));
        await page.Page.GotoAsync(Origin + "/");
        var frame = page.Page.Frame("page")!;
        if (handedOver) await page.Page.EvaluateAsync("() => frames[0].setClientApiContext(Xrm, form)");
        await frame.WaitForSelectorAsync("main[aria-busy=false]");
        await page.Still();
        return new Show(page, frame, Pictures);
    }

    private static Task Answer(IRoute route, Scene scene, string parameters)
    {
        var path = new Uri(route.Request.Url).AbsolutePath;
        return path switch
        {
            "/" => Fulfill(route, "text/html", "<!DOCTYPE html><html lang=\"en\"><title>Form</title><script src=\"/host.js\"></script><body style=\"margin:0\"><iframe name=\"page\" title=\"Page\" "
                + $"style=\"border:0;width:100vw;height:100vh;display:block\" src=\"/WebResources/omni_/pages/{scene.Page}.html{parameters}\"></iframe></body></html>", FormPolicy),
            "/host.js" => Fulfill(route, "text/javascript", Host(scene)),
            "/favicon.ico" => route.FulfillAsync(new RouteFulfillOptions { Status = 204 }),
            _ => Fulfill(route, Types[Path.GetExtension(path)], File.ReadAllText(Path.Combine(Dist, path["/WebResources/".Length..]))),
        };
    }

    private static Task Fulfill(IRoute route, string type, string body, string policy = Policy) => route.FulfillAsync(new RouteFulfillOptions
    {
        ContentType = type,
        Body = body,
        Headers = new Dictionary<string, string> { ["Content-Security-Policy"] = policy },
    });

    private static string Host(Scene scene)
    {
        using var script = new StreamReader(Assembly.GetExecutingAssembly().GetManifestResourceStream("Host.js")!);
        return string.Create(CultureInfo.InvariantCulture, $"window.languageId = {scene.LanguageId}; window.place = {{ table: '{scene.Table}', id: '{scene.Id}' }}; window.rows = {JsonSerializer.Serialize(scene.Rows)}; ")
            + $"window.answers = {JsonSerializer.Serialize(scene.Answers)};\n"
            + script.ReadToEnd();
    }
}

/// <summary>A page to open: on the form of which table, with which rows, for whom.</summary>
internal sealed record Scene(string Page, string Table, IReadOnlyDictionary<string, object[]> Rows)
{
    public int LanguageId { get; init; } = 1033;

    public string Id { get; init; } = Sample.Id;

    /// <summary>What a dialog is opened with beside the row.</summary>
    public string? More { get; init; }

    /// <summary>What custom APIs answer, in turn; a text is an error.</summary>
    public object[] Answers { get; init; } = [];

    public bool Dark { get; init; }

    public bool HighContrast { get; init; }

    public int Width { get; init; } = 720;

    public override string ToString() => $"{Page} of {Table}, {LanguageId}{(Dark ? ", dark" : "")}{(HighContrast ? ", high contrast" : "")}, {Width} wide";
}

/// <summary>A page that is open.</summary>
internal sealed class Show(BrowserPage page, IFrame frame, string pictures) : IAsyncDisposable
{
    public BrowserPage Page { get; } = page;

    public IFrame Frame { get; } = frame;

    /// <summary>Keeps what is seen as a picture among the output of the tests.</summary>
    public Task KeepAsync(string name) => Page.Page.ScreenshotAsync(new PageScreenshotOptions { Path = Path.Combine(pictures, name + ".png"), FullPage = true });

    public Task<string> TextAsync() => Frame.InnerTextAsync("main");

    public ValueTask DisposeAsync() => Page.DisposeAsync();
}
