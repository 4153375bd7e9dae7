using System;
using System.IO;
using System.Linq;
using OmniChannel.SolutionPackage;

namespace OmniChannel.Cli;

/// <summary>Finds what is handed to administrators: the solution of this repository with the dlls that were built with this command.</summary>
internal static class Shipment
{
    private const string SolutionFile = "OmniChannel.Plugins.sln";
    private const string MendingCommand = "dotnet run --project tools/OmniChannel.Cli -- check --mend";
    private static readonly string[] Assemblies = ["OmniChannel.Plugins.dll", "OmniChannel.Workflows.dll"];

    /// <summary>Opens the repository around the current folder, else around this program.</summary>
    /// <exception cref="UsageException">There is none.</exception>
    public static SolutionWorkspace FromRepository()
    {
        var root = Above(Environment.CurrentDirectory) ?? Above(AppContext.BaseDirectory)
            ?? throw new UsageException($"Run this inside the repository: no folder above '{Environment.CurrentDirectory}' holds {SolutionFile}.");
        return new SolutionWorkspace(root, MendingCommand, [.. Assemblies.Select(name => Path.Combine(AppContext.BaseDirectory, "ship", name))]);
    }

    private static string? Above(string folder)
    {
        for (var place = new DirectoryInfo(folder); place is not null; place = place.Parent)
        {
            if (File.Exists(Path.Combine(place.FullName, SolutionFile))) return place.FullName;
        }

        return null;
    }
}
