using System;
using System.CommandLine;
using System.Globalization;

namespace OmniChannel.Cli.Commands;

/// <summary><c>check</c>: everything that can be checked without a tenant.</summary>
internal static class CheckCommand
{
    /// <summary>The command with its options.</summary>
    public static Command Create()
    {
        var mend = new Option<bool>("--mend") { Description = "Write generated files anew where they differ from their sources." };
        var command = new Command("check", "Checks generated files, registrations, references, labels in all languages and the rules of the platform.") { mend };
        ErrorBoundary.Handle(command, parsed =>
        {
            var workspace = Shipment.FromRepository();
            if (parsed.GetValue(mend))
            {
                var written = workspace.GenerateTables() + workspace.GenerateRegistrations();
                Console.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{written} generated files written."));
            }

            var findings = workspace.Check();
            foreach (var finding in findings) Console.Out.WriteLine(finding);
            Console.Out.WriteLine(findings.Count == 0 ? "Nothing found." : string.Create(CultureInfo.InvariantCulture, $"{findings.Count} found."));
            return findings.Count == 0 ? ExitCode.Done : ExitCode.DoneWithFindings;
        });
        return command;
    }
}
