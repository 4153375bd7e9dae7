using System;
using System.Threading;
using System.Threading.Tasks;

namespace OmniChannel.Viewer.Hosting;

/// <summary>Does once a second what a real environment does by itself: time passes and asynchronous work is run.</summary>
internal sealed class Heartbeat : IAsyncDisposable
{
    private static readonly TimeSpan Beat = TimeSpan.FromSeconds(1);

    private readonly CancellationTokenSource stop = new();
    private readonly Task running;

    /// <summary>Starts it.</summary>
    public Heartbeat(ViewerOptions options) => running = Run(options);

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        await stop.CancelAsync().ConfigureAwait(false);
        await running.ConfigureAwait(false);
        stop.Dispose();
    }

    private async Task Run(ViewerOptions options)
    {
        using var timer = new PeriodicTimer(Beat);
        try
        {
            while (await timer.WaitForNextTickAsync(stop.Token).ConfigureAwait(false))
            {
                options.Tick?.Invoke();
                options.Environment.RunAsyncJobs();
            }
        }
        catch (OperationCanceledException)
        {
            return;
        }
    }
}
