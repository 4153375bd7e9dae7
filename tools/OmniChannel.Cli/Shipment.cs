using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using OmniChannel.SolutionPackage;
using OmniChannel.SolutionPackage.Registering;

namespace OmniChannel.Cli;

/// <summary>What is handed to administrators: the solution folder of the repository with the dlls that were built with this command.</summary>
internal sealed class Shipment
{
    private const string SolutionFile = "OmniChannel.Plugins.sln";
    private const string SolutionName = "OmniChannelEngagement";
    private static readonly string[] Assemblies = ["OmniChannel.Plugins", "OmniChannel.Workflows"];

    private Shipment(string repositoryRoot) => RepositoryRoot = repositoryRoot;

    /// <summary>The folder that holds the repository.</summary>
    public string RepositoryRoot { get; }

    /// <summary>The folder that describes the solution.</summary>
    public string SolutionFolder => Path.Combine(RepositoryRoot, "solution");

    /// <summary>The dlls as the sandbox gets them, built with this command.</summary>
    public IReadOnlyList<string> AssemblyFiles { get; } = [.. Assemblies.Select(name => Path.Combine(AppContext.BaseDirectory, "ship", name + ".dll"))];

    /// <summary>The same, by the name under which the solution folder has them.</summary>
    public IReadOnlyDictionary<string, string> Built => StepGenerator.Built(AssemblyFiles);

    /// <summary>Finds the repository around the current folder, else around this program.</summary>
    /// <exception cref="UsageException">There is none.</exception>
    public static Shipment FromRepository()
    {
        var root = Above(Environment.CurrentDirectory) ?? Above(AppContext.BaseDirectory)
            ?? throw new UsageException($"Run this inside the repository: no folder above '{Environment.CurrentDirectory}' holds {SolutionFile}.");
        return new Shipment(root);
    }

    /// <summary>The zip that customers install.</summary>
    public byte[] Managed() => Pack(managed: true);

    /// <summary>Writes both zips.</summary>
    /// <returns>Their full paths.</returns>
    public IReadOnlyList<string> WriteTo(string folder)
    {
        Directory.CreateDirectory(folder);
        return [Write(folder, managed: true), Write(folder, managed: false)];
    }

    private string Write(string folder, bool managed)
    {
        var path = Path.GetFullPath(Path.Combine(folder, $"{SolutionName}_{(managed ? "managed" : "unmanaged")}.zip"));
        var partial = path + ".partial";
        File.WriteAllBytes(partial, Pack(managed));
        File.Move(partial, path, overwrite: true);
        return path;
    }

    private byte[] Pack(bool managed)
    {
        using var zip = new MemoryStream();
        SolutionPacker.Pack(SolutionFolder, managed, zip, Built);
        return zip.ToArray();
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
