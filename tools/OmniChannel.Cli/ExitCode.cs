namespace OmniChannel.Cli;

/// <summary>What the command tells the shell.</summary>
internal static class ExitCode
{
    /// <summary>Everything was done.</summary>
    public const int Done = 0;

    /// <summary>Done, but rows were rejected or something was found.</summary>
    public const int DoneWithFindings = 1;

    /// <summary>The command was called wrongly; nothing was done.</summary>
    public const int WrongUsage = 2;

    /// <summary>Something failed; what was accepted before stays.</summary>
    public const int Failed = 3;
}
