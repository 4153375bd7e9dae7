using System;
using System.CommandLine;
using System.IO;

namespace OmniChannel.Cli.Commands;

/// <summary><c>pack</c>: the two zips an administrator imports.</summary>
internal static class PackCommand
{
    /// <summary>The command with its options.</summary>
    public static Command Create()
    {
        var output = new Option<string?>("--out") { Description = "Folder for the zips. Default: out in the repository." };
        var command = new Command("pack", "Writes the managed and the unmanaged zip; the same sources give the same bytes.") { output };
        ErrorBoundary.Handle(command, parsed =>
        {
            var workspace = Shipment.FromRepository();
            foreach (var file in workspace.Pack(parsed.GetValue(output) ?? Path.Combine(workspace.Root, "out"))) Console.Out.WriteLine(file);
            return ExitCode.Done;
        });
        return command;
    }
}
