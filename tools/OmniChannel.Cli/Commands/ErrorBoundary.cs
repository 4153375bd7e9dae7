using System;
using System.CommandLine;
using System.Threading.Tasks;

namespace OmniChannel.Cli.Commands;

/// <summary>The one place where an exception becomes a sentence and an exit code.</summary>
internal static class ErrorBoundary
{
    /// <summary>Shows where an error comes from, for whoever mends the tool.</summary>
    public static Option<bool> Debug { get; } = new("--debug") { Description = "With an error, print where in the program it arose.", Recursive = true };

    /// <summary>Makes <paramref name="work"/> what the command does.</summary>
    public static void Handle(Command command, Func<ParseResult, int> work)
    {
        command.Options.Add(Debug);
        command.SetAction((parsed, _) => Task.FromResult(Run(parsed, work)));
    }

    private static int Run(ParseResult parsed, Func<ParseResult, int> work)
    {
        try
        {
            return work(parsed);
        }
        catch (UsageException wrong)
        {
            Console.Error.WriteLine(wrong.Message);
            return ExitCode.WrongUsage;
        }
#pragma warning disable CA1031 // The process ends here: whatever went wrong, the user gets a sentence and the shell a code.
        catch (Exception error)
#pragma warning restore CA1031
        {
            Console.Error.WriteLine($"Failed: {error.Message}");
            if (parsed.GetValue(Debug)) Console.Error.WriteLine(error);
            else Console.Error.WriteLine("What was accepted before stays; the same command can be run again. Add --debug to see where it arose.");
            return ExitCode.Failed;
        }
    }
}
