using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Playwright;

namespace OmniChannel.Browser;

/// <summary>A page that remembers what went wrong in it: errors in the console, scripts that threw, requests that failed or were refused.</summary>
public sealed class BrowserPage : IAsyncDisposable
{
    private readonly IBrowserContext context;
    private readonly Evidence evidence;
    private readonly Lock door = new();
    private readonly List<string> errors = [];

    internal BrowserPage(IBrowserContext context, IPage page)
    {
        this.context = context;
        Page = page;
        evidence = new Evidence(this);
        page.Console += (_, message) =>
        {
            // What a server refuses is noted below, with its address.
            if (message.Type is "error" or "warning" && !message.Text.StartsWith("Failed to load resource", StringComparison.Ordinal)) Note(message.Text);
        };
        page.PageError += (_, error) => Note(error);
        page.RequestFailed += (_, request) =>
        {
            // A page that is left drops what it was still reading.
            if (request.Failure != "net::ERR_ABORTED") Note($"{request.Failure} {request.Url}");
        };
        page.Response += (_, response) =>
        {
            if (response.Status >= 400) Note($"{response.Status} {Uri.UnescapeDataString(response.Url)}");
        };
    }

    /// <summary>The page.</summary>
    public IPage Page { get; }

    /// <summary>What went wrong so far, each with the address of the page at that time.</summary>
    public IReadOnlyList<string> Errors
    {
        get
        {
            lock (door) return [.. errors];
        }
    }

    /// <summary>
    /// Waits until nothing is under way in the page and its frames: no request, script or frame is being loaded, no part is busy, and no event waits to be handled.
    /// Whatever an action of a person sets off has happened by then, and what is on the page can be read at once.
    /// </summary>
    /// <param name="condition">What has to hold besides, an expression of JavaScript.</param>
    /// <exception cref="TimeoutException">Something did not come to its end.</exception>
    public Task Still(string condition = "true") => Page.WaitForFunctionAsync($"question => ({condition}) && stillness.is(question)", Guid.NewGuid().ToString("N"));

    /// <summary>Forgets an error that is meant to be. The browser tells of errors on its own time: this waits until it has.</summary>
    /// <param name="part">Some of its text.</param>
    /// <exception cref="TimeoutException">There is none.</exception>
    public async Task Forget(string part)
    {
        for (var waited = 0; waited < Chromium.Patience; waited += 50)
        {
            lock (door)
            {
                var at = errors.FindLastIndex(error => error.Contains(part, StringComparison.Ordinal));
                if (at >= 0)
                {
                    errors.RemoveAt(at);
                    return;
                }
            }

            await Task.Delay(50);
        }

        throw new TimeoutException($"No error has '{part}' in it: {string.Join(Environment.NewLine, Errors)}");
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await evidence.Keep();
        await context.DisposeAsync();
    }

    private void Note(string what)
    {
        lock (door) errors.Add($"{new Uri(Page.Url).PathAndQuery}: {what}");
    }
}
