using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using Microsoft.Playwright;

namespace OmniChannel.Browser;

/// <summary>A page that remembers what went wrong in it: errors in the console, scripts that threw, requests that failed.</summary>
public sealed class BrowserPage : IAsyncDisposable
{
    private readonly IBrowserContext context;
    private readonly List<string> errors = [];

    internal BrowserPage(IBrowserContext context, IPage page)
    {
        this.context = context;
        Page = page;
        page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning") errors.Add($"{message.Type}: {message.Text}");
        };
        page.PageError += (_, error) => errors.Add($"thrown: {error}");
        page.RequestFailed += (_, request) => errors.Add($"failed: {request.Url}: {request.Failure}");
    }

    /// <summary>The page.</summary>
    public IPage Page { get; }

    /// <summary>What went wrong so far.</summary>
    public IReadOnlyList<string> Errors => errors;

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => context.DisposeAsync();
}
