using System;
using System.IO;
using System.Linq;
using System.Reflection;
using OmniChannel.SolutionPackage;
using OmniChannel.SolutionPackage.Registering;

namespace OmniChannel.Solution.Tests;

/// <summary>The managed zip that ships, packed once per run from the solution folder and the built dlls.</summary>
internal static class PackedSolution
{
    private static readonly Lazy<byte[]> Zip = new(Pack);

    public static Stream Open() => new MemoryStream(Zip.Value, writable: false);

    private static byte[] Pack()
    {
        var root = Metadata("RepositoryRoot");
        var configuration = Metadata("Configuration");
        string[] dlls =
        [
            Path.Combine(root, "plugins", "OmniChannel.Plugins", "bin", configuration, "net462", "OmniChannel.Plugins.dll"),
            Path.Combine(root, "workflows", "OmniChannel.Workflows", "bin", configuration, "net462", "OmniChannel.Workflows.dll"),
        ];
        using var zip = new MemoryStream();
        SolutionPacker.Pack(Path.Combine(root, "solution"), managed: true, zip, StepGenerator.Built(dlls));
        return zip.ToArray();
    }

    private static string Metadata(string key) =>
        typeof(PackedSolution).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == key).Value!;
}
