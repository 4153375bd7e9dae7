using System;
using System.CommandLine;
using System.Threading.Tasks;
using OmniChannel.Cli.Commands;

namespace OmniChannel.Cli;

/// <summary>The command <c>omnichannel</c>.</summary>
public static class Program
{
    /// <summary>Runs one command.</summary>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public static Task<int> Main(string[] args) => Run(args);

    /// <summary>Parses <paramref name="args"/> and runs the command they name.</summary>
    internal static async Task<int> Run(string[] args)
    {
        var root = new RootCommand("OmniChannel for Dataverse: packs the solution, runs it in a local Dataverse and checks it.")
        {
            DemoCommand.Create(),
            PackCommand.Create(),
            RunCommand.Create(),
            CheckCommand.Create(),
            TemplatesCommand.Create(),
            TaxonomyCommand.Create(),
            SweepCommand.Create(),
            HealthCommand.Create(),
            ServeCommand.Create(),
        };
        var parsed = root.Parse(args);
        if (parsed.Errors.Count > 0)
        {
            foreach (var error in parsed.Errors) await Console.Error.WriteLineAsync(error.Message).ConfigureAwait(false);
            await Console.Error.WriteLineAsync("Run 'omnichannel --help' or 'omnichannel COMMAND --help' to see what can be said.").ConfigureAwait(false);
            return ExitCode.WrongUsage;
        }

        return await parsed.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false }).ConfigureAwait(false);
    }
}
