using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using OmniChannel.SolutionPackage.Checking;
using OmniChannel.SolutionPackage.Generating;
using OmniChannel.SolutionPackage.Model;
using OmniChannel.SolutionPackage.Registering;

namespace OmniChannel.SolutionPackage;

/// <summary>
/// This repository as what it is made for: one solution. Knows where its folder, its generated code and its built dlls lie.
/// Order of a build: <see cref="GenerateTables"/>, build the projects for net462, <see cref="GenerateRegistrations"/>, <see cref="Check"/>, <see cref="Pack(string)"/>.
/// </summary>
public sealed class SolutionWorkspace
{
    // Folder and name of the projects whose dlls ship.
    private static readonly (string Folder, string Name)[] Shipped = [("plugins", "OmniChannel.Plugins"), ("workflows", "OmniChannel.Workflows")];

    private readonly string root;
    private readonly string mendingCommand;
    private readonly IReadOnlyList<string>? assemblies;

    /// <summary>Opens the repository.</summary>
    /// <param name="root">Its root, which holds the folder solution.</param>
    /// <param name="mendingCommand">The command that calls the two Generate methods, as findings are to name it.</param>
    /// <param name="assemblies">The dlls that ship, where the caller had them built itself; else the newest build of each is taken.</param>
    public SolutionWorkspace(string root, string mendingCommand = "dotnet run --project tools/OmniChannel.Cli -- check --mend", IReadOnlyList<string>? assemblies = null)
    {
        this.root = Path.GetFullPath(root);
        this.mendingCommand = mendingCommand;
        this.assemblies = assemblies;
    }

    /// <summary>The root of the repository.</summary>
    public string Root => root;

    /// <summary>The source folder of the solution.</summary>
    public string Folder => Path.Combine(root, "solution");

    /// <summary>The folder of the early-bound tables.</summary>
    public string TablesFolder => Path.Combine(root, "plugins", "OmniChannel.Dataverse", "Generated");

    /// <summary>Projects that have to be built for net462 before registrations can be read or the solution packed.</summary>
    public IReadOnlyList<string> Projects =>
        [.. Shipped.Select(s => Path.Combine(root, s.Folder, s.Name, s.Name + ".csproj")).Where(File.Exists)];

    /// <summary>The dlls of these projects.</summary>
    /// <exception cref="SolutionFormatException">One is not built.</exception>
    public IReadOnlyList<string> Assemblies => assemblies ?? [.. Projects.Select(Built)];

    /// <summary>Reads the solution as it is, with its dlls.</summary>
    /// <returns>What the solution carries.</returns>
    public Solution Read() => SolutionFolder.Read(Folder, StepGenerator.Built(Assemblies));

    /// <summary>Writes the early-bound tables anew. Needs no build.</summary>
    /// <returns>Number of files that changed.</returns>
    public int GenerateTables() => GeneratedFolder.Write(TablesFolder, Tables(), IsCode);

    /// <summary>Writes assemblies, steps and their root components anew, from the built dlls.</summary>
    /// <returns>Number of files that changed.</returns>
    public int GenerateRegistrations() => GeneratedFolder.Write(Folder, StepGenerator.Generate(Folder, Assemblies), StepGenerator.Owns);

    /// <summary>Checks everything: drift of what is generated, plug-ins nobody registered, and the solution itself.</summary>
    /// <returns>What was found; empty when all is well.</returns>
    /// <exception cref="SolutionFormatException">The folder cannot be read at all, or a dll is not built.</exception>
    public IReadOnlyList<Finding> Check()
    {
        var solution = Read();
        return
        [
            .. GeneratedFolder.Differences(TablesFolder, Tables(), mendingCommand, IsCode),
            .. GeneratedFolder.Differences(Folder, StepGenerator.Generate(Folder, Assemblies), mendingCommand, StepGenerator.Owns),
            .. StepGenerator.Unregistered(Assemblies),
            .. solution.Notes.Select(n => new Finding(solution.UniqueName, n)),
            .. SolutionChecks.Run(solution),
        ];
    }

    /// <summary>Packs one of the two zips.</summary>
    /// <param name="managed">True for the one customers install.</param>
    /// <returns>The zip, at its beginning.</returns>
    public MemoryStream Pack(bool managed)
    {
        var stream = new MemoryStream();
        SolutionPacker.Pack(Folder, managed, stream, StepGenerator.Built(Assemblies));
        stream.Position = 0;
        return stream;
    }

    /// <summary>Packs both zips.</summary>
    /// <param name="target">Folder for the zips; made when it is not there.</param>
    /// <returns>Their paths, the managed one first.</returns>
    public IReadOnlyList<string> Pack(string target)
    {
        var name = SolutionFolder.Read(Folder).UniqueName;
        Directory.CreateDirectory(target);
        var paths = new List<string>();
        foreach (var managed in new[] { true, false })
        {
            var path = Path.Combine(target, $"{name}_{(managed ? "managed" : "unmanaged")}.zip");
            using var zip = Pack(managed);
            // A process that dies while it writes leaves the zip of before, not half a zip.
            File.WriteAllBytes(path + ".partial", zip.ToArray());
            File.Move(path + ".partial", path, overwrite: true);
            paths.Add(Path.GetFullPath(path));
        }

        return paths;
    }

    private static bool IsCode(string path) => path.EndsWith(".cs", StringComparison.Ordinal);

    private IReadOnlyList<GeneratedFile> Tables() => EarlyBoundGenerator.Generate(SolutionFolder.Read(Folder));

    private static string Built(string project)
    {
        var name = Path.GetFileNameWithoutExtension(project);
        return new[] { "Release", "Debug" }
            .Select(c => Path.Combine(Path.GetDirectoryName(project)!, "bin", c, "net462", name + ".dll"))
            .Where(File.Exists)
            .OrderByDescending(File.GetLastWriteTimeUtc)
            .FirstOrDefault() ?? throw new SolutionFormatException($"{name}.dll is not built. Run `dotnet build {project} -f net462`.", project);
    }
}
