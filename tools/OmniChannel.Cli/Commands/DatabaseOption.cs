using System;
using System.CommandLine;
using System.IO;
using OmniChannel.Cli.Running;

namespace OmniChannel.Cli.Commands;

/// <summary>The option <c>--database</c> of commands that work on what is there.</summary>
internal static class DatabaseOption
{
    /// <summary>The option.</summary>
    public static Option<string> Existing() => new("--database") { Description = "File that keeps the data, as of 'run --database'.", Required = true };

    /// <summary>Opens the database of an option with the packed solution in it.</summary>
    /// <param name="file">The file.</param>
    /// <param name="asOf">Where its clock stands; nothing = now.</param>
    /// <exception cref="UsageException">There is no such file.</exception>
    public static Organization Open(string file, DateTimeOffset? asOf)
    {
        if (!File.Exists(file)) throw new UsageException($"--database: there is no file '{file}'. 'run DATA --database FILE' makes one.");
        return Organization.Open(Shipment.FromRepository().Pack(managed: true).ToArray(), file, asOf ?? TimeProvider.System.GetUtcNow());
    }
}
