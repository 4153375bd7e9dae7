using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Globalization;
using OmniChannel.Cli.Running;

namespace OmniChannel.Cli.Output;

/// <summary>Shows on standard error how far a run is, for parts that last over a second; elsewhere than on a terminal it stays silent.</summary>
internal sealed class TerminalProgress : IRunProgress, IDisposable
{
    private readonly List<StepTime> steps = [];
    private readonly bool visible = !Console.IsErrorRedirected;
    private bool lineOpen;

    /// <summary>What each part took.</summary>
    public IReadOnlyList<StepTime> Steps => steps;

    /// <inheritdoc/>
    public IProgressStep Start(string title) => new Step(this, title);

    /// <summary>Clears the line that is being shown.</summary>
    public void Finish()
    {
        if (!lineOpen) return;
        Console.Error.Write("\r" + new string(' ', 78) + "\r");
        lineOpen = false;
    }

    /// <inheritdoc/>
    public void Dispose() => Finish();

    private void Show(string text)
    {
        if (!visible) return;
        Console.Error.Write("\r" + (text.Length > 78 ? text[..78] : text.PadRight(78)));
        lineOpen = true;
    }

    private sealed class Step(TerminalProgress owner, string title) : IProgressStep
    {
        private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);
        private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(200);

        private readonly Stopwatch watch = Stopwatch.StartNew();
        private TimeSpan shown;
        private long done;

        public void Advance(int rows)
        {
            done += rows;
            var elapsed = watch.Elapsed;
            if (elapsed < Patience || elapsed - shown < Interval) return;
            shown = elapsed;
            owner.Show(string.Create(CultureInfo.InvariantCulture, $"{title}: {done:N0} done, {done / elapsed.TotalSeconds:N0} per second"));
        }

        public void Dispose()
        {
            owner.steps.Add(new StepTime(title, done, watch.Elapsed));
            owner.Finish();
        }
    }
}

/// <summary>What a part of a run took.</summary>
/// <param name="Title">What it did.</param>
/// <param name="Rows">Rows it handled.</param>
/// <param name="Time">How long it lasted.</param>
internal sealed record StepTime(string Title, long Rows, TimeSpan Time);
