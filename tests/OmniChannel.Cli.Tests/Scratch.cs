using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace OmniChannel.Cli.Tests;

/// <summary>A folder for one test; gone with it.</summary>
internal sealed class Scratch : IDisposable
{
    public Scratch()
    {
        Path = System.IO.Path.Combine(System.IO.Path.GetTempPath(), "omnichannel-" + Guid.NewGuid().ToString("N"));
        Directory.CreateDirectory(Path);
    }

    public string Path { get; }

    public string File(string name) => System.IO.Path.Combine(Path, name);

    public Scratch With(string name, params string[] lines)
    {
        System.IO.File.WriteAllLines(File(name), lines);
        return this;
    }

    public Scratch WithCopyOf(string folder)
    {
        foreach (var file in Directory.EnumerateFiles(folder)) System.IO.File.Copy(file, File(System.IO.Path.GetFileName(file)), overwrite: true);
        return this;
    }

    public string[] Read(string name) => System.IO.File.ReadAllLines(File(name));

    /// <summary>What came of a run. How often there was work to do may differ between runs, so jobs are left out; what came of it must not.</summary>
    public List<(string Name, string Text)> Outcome() => [.. Everything().Where(file => file.Name != "omni_job.csv")];

    /// <summary>All files below, by name, to be compared with those of another run.</summary>
    public (string Name, string Text)[] Everything() =>
        [.. Directory.EnumerateFiles(Path, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            .Select(file => (System.IO.Path.GetRelativePath(Path, file), System.IO.File.ReadAllText(file)))];

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
