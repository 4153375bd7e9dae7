using System;
using System.CommandLine;
using System.Globalization;
using OmniChannel.Cli.Output;

namespace OmniChannel.Cli.Commands;

/// <summary><c>sweep --database FILE</c>: what time alone changes, as the daily sweep does it.</summary>
internal static class SweepCommand
{
    /// <summary>The command with its options.</summary>
    public static Command Create()
    {
        var database = DatabaseOption.Existing();
        var asOf = DateOption.AsOf("Date of the sweep, such as 2026-03-31 (UTC). Default: now.");
        var command = new Command("sweep", "Sweeps a database as of a date: what has faded, expired or waited, and what asynchronous work follows from it.") { database, asOf };
        ErrorBoundary.Handle(command, parsed => Run(parsed.GetRequiredValue(database), parsed.GetValue(asOf)));
        return command;
    }

    private static int Run(string database, DateTimeOffset? asOf)
    {
        using var progress = new TerminalProgress();
        using var organization = DatabaseOption.Open(database, asOf);
        (int Evaluated, int Raised) swept;
        using (var step = progress.Start("Sweep")) swept = organization.Sweep(step.Advance);
        using (var step = progress.Start("Asynchronous work")) organization.FinishAsyncWork(step.Advance);
        progress.Finish();
        Console.Out.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"Swept as of {organization.Clock.UtcNow:yyyy-MM-dd HH:mm} UTC: {swept.Evaluated:N0} rows were due, {swept.Raised:N0} next best visits raised."));
        return ExitCode.Done;
    }
}
