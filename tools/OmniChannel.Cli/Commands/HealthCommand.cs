using System;
using System.Collections.Generic;
using System.CommandLine;
using System.Linq;
using OmniChannel.Cli.Output;
using OmniChannel.Cli.Running;

namespace OmniChannel.Cli.Commands;

/// <summary><c>health --database FILE</c>: what is not as it should be, and on request mends it.</summary>
internal static class HealthCommand
{
    /// <summary>The command with its options.</summary>
    public static Command Create()
    {
        var database = DatabaseOption.Existing();
        var mend = new Option<bool>("--mend") { Description = "Mend what is found." };
        var asOf = DateOption.AsOf("Date of the check, such as 2026-03-31 (UTC). Default: now.");
        var command = new Command("health", "Finds what is not as it should be in a database: steps switched off, rows without parent, scores that differ from their ledger, jobs that stand still.")
        {
            database, mend, asOf,
        };
        ErrorBoundary.Handle(command, parsed => Run(parsed.GetRequiredValue(database), parsed.GetValue(mend), parsed.GetValue(asOf)));
        return command;
    }

    private static int Run(string database, bool mend, DateTimeOffset? asOf)
    {
        using var progress = new TerminalProgress();
        using var organization = DatabaseOption.Open(database, asOf);
        IReadOnlyList<HealthFinding> findings;
        using (var step = progress.Start("Health check")) findings = organization.CheckHealth(mend, step.Advance);
        if (mend)
        {
            using var step = progress.Start("Asynchronous work");
            organization.FinishAsyncWork(step.Advance);
        }

        progress.Finish();
        HealthPrinter.Print(findings, mend);
        return findings.All(finding => finding.Mended) ? ExitCode.Done : ExitCode.DoneWithFindings;
    }
}
