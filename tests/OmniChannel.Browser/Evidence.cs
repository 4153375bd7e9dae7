using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Playwright;

namespace OmniChannel.Browser;

/// <summary>What was on a page when a test with it failed: kept as a text and a picture in the folder <c>TestResults/failures</c> beside the tests.</summary>
internal sealed class Evidence
{
    private const int Lines = 60;

    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "TestResults", "failures");
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);
    private static int count;
    private static string? failure;

    private readonly BrowserPage page;
    private readonly string? before;

    // A test does not tell its fixtures that it failed. What its assertions throw does.
    static Evidence() => AppDomain.CurrentDomain.FirstChanceException += (_, thrown) =>
    {
        if (thrown.Exception is TimeoutException or PlaywrightException || thrown.Exception.GetType().Namespace == "Xunit.Sdk") failure = Of(thrown.Exception);
    };

    public Evidence(BrowserPage page)
    {
        this.page = page;
        before = failure;
    }

    /// <summary>Keeps what is on the page if something failed while it was open.</summary>
    public async Task Keep()
    {
        if (failure is not { } happened || ReferenceEquals(happened, before)) return;
        try
        {
            var file = Path.Combine(Directory.CreateDirectory(Folder).FullName, $"{Environment.ProcessId}-{Interlocked.Increment(ref count)}");
            var shown = new List<string>();
            shown.AddRange(await page.Page.EvaluateAsync<string[]>("() => stillness.underWay().map(what => 'Under way: ' + what)").WaitAsync(Patience));
            foreach (var frame in page.Page.Frames) shown.AddRange([frame.Url, .. (await frame.EvaluateAsync<string>("() => document.body?.innerText ?? ''").WaitAsync(Patience)).Split('\n').Where(line => line.Trim().Length > 0).Take(Lines)]);
            await File.WriteAllLinesAsync(file + ".txt", [happened, $"Page: {page.Page.Url}", "Errors:", .. page.Errors, "Shown:", .. shown]);
            await page.Page.ScreenshotAsync(new PageScreenshotOptions { Path = file + ".png", Timeout = (float)Patience.TotalMilliseconds });
        }
        catch (Exception error) when (error is PlaywrightException or TimeoutException or IOException)
        {
            // The test has its own reason to fail, which must not be hidden by this one.
        }
    }

    // Where: the frames of tests, as far as they are still on the stack.
    private static string Of(Exception error) => string.Join(
        Environment.NewLine, [error.Message, .. Environment.StackTrace.Split(Environment.NewLine).Where(line => line.Contains("Tests.", StringComparison.Ordinal)).Take(5)]);
}
