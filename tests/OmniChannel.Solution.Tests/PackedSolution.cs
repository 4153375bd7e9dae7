using System;
using System.IO;
using System.Linq;
using System.Reflection;
using OmniChannel.SolutionPackage;

namespace OmniChannel.Solution.Tests;

/// <summary>The managed zip that ships, packed once per run from the solution folder and the built dlls.</summary>
internal static class PackedSolution
{
    private static readonly Lazy<byte[]> Zip = new(Pack);

    public static Stream Open() => new MemoryStream(Zip.Value, writable: false);

    private static byte[] Pack()
    {
        string[] dlls = ["OmniChannel.Plugins.dll", "OmniChannel.Workflows.dll"];
        var root = typeof(PackedSolution).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == "RepositoryRoot").Value!;
        return new SolutionWorkspace(root, assemblies: [.. dlls.Select(dll => Path.Combine(AppContext.BaseDirectory, "ship", dll))]).Pack(managed: true).ToArray();
    }
}
