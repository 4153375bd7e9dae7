using System;
using Spectre.Console;

namespace OmniChannel.Cli.Output;

/// <summary>Standard output, laid out for a terminal or, where there is none, for 100 columns.</summary>
internal static class Terminal
{
    private const int DefaultWidth = 100;

    /// <summary>The console that results go to.</summary>
    public static IAnsiConsole Out()
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(Console.Out), Ansi = Console.IsOutputRedirected ? AnsiSupport.No : AnsiSupport.Detect,
        });
        if (Console.IsOutputRedirected) console.Profile.Width = DefaultWidth;
        return console;
    }
}
