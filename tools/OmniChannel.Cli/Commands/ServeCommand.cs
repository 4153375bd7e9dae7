using System;
using System.CommandLine;
using System.IO;
using System.Threading.Tasks;
using OmniChannel.Cli.Output;
using OmniChannel.Cli.Running;

namespace OmniChannel.Cli.Commands;

/// <summary><c>serve</c>: the product in a browser, without a tenant.</summary>
internal static class ServeCommand
{
    private const int DefaultPort = 5080;
    private const int HighestPort = 65_535;

    /// <summary>The command with its options.</summary>
    public static Command Create()
    {
        var database = new Option<string?>("--database") { Description = "File that keeps the data, as of 'run --database'. Default: the sample data, in memory." };
        var port = new Option<int>("--port") { Description = "Port on this machine; 0 takes a free one.", DefaultValueFactory = _ => DefaultPort };
        var command = new Command("serve", "Shows the packed solution in a browser: app, views, forms, charts and commands over a local Dataverse.") { database, port };
        ErrorBoundary.Handle(command, parsed => Run(parsed.GetValue(database), parsed.GetValue(port)).GetAwaiter().GetResult());
        return command;
    }

    private static async Task<int> Run(string? database, int port)
    {
        if (port is < 0 or > HighestPort) throw new UsageException($"--port: {port} is not between 0 and {HighestPort}.");
        using var progress = new TerminalProgress();
        var zip = Shipment.FromRepository().Pack(managed: true).ToArray();
        var showroom = await Open(zip, database, port, progress).ConfigureAwait(false);
        await using (showroom.ConfigureAwait(false))
        {
            progress.Finish();
            await Console.Out.WriteLineAsync($"OmniChannel is open at {showroom.Server.Address}").ConfigureAwait(false);
            await Console.Error.WriteLineAsync("Press Ctrl+C to close it.").ConfigureAwait(false);
            await showroom.Server.WaitForShutdown().ConfigureAwait(false);
        }

        return ExitCode.Done;
    }

    private static async Task<Showroom> Open(byte[] zip, string? database, int port, TerminalProgress progress)
    {
        try
        {
            return await Showroom.Open(zip, database, port, progress, static error => Console.Error.WriteLine(error)).ConfigureAwait(false);
        }
        catch (IOException taken) when (taken.InnerException is Microsoft.AspNetCore.Connections.AddressInUseException)
        {
            throw new UsageException($"Port {port} is in use. Choose another with --port, or 0 for a free one.", taken);
        }
    }
}
