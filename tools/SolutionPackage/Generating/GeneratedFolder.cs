using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace OmniChannel.SolutionPackage.Generating;

/// <summary>Keeps generated files on disk the same as what their sources give.</summary>
public static class GeneratedFolder
{
    /// <summary>Where disk and sources differ.</summary>
    /// <param name="folder">The folder of the generated files.</param>
    /// <param name="files">What the sources give.</param>
    /// <param name="mendingCommand">The command that writes the files, as the user would type it.</param>
    /// <param name="isGenerated">Tells which files of the folder belong to the generator; all when left out.</param>
    /// <returns>One finding for each file that is missing, different or left over.</returns>
    public static IReadOnlyList<Finding> Differences(
        string folder, IReadOnlyList<GeneratedFile> files, string mendingCommand, Func<string, bool>? isGenerated = null)
    {
        var findings = new List<Finding>();
        foreach (var file in files)
        {
            var path = Path.Combine(folder, file.Path);
            if (!File.Exists(path)) findings.Add(new Finding(file.Path, $"{path} is missing. Run `{mendingCommand}`."));
            else if (Normal(File.ReadAllText(path)) != file.Text)
                findings.Add(new Finding(
                    file.Path,
                    $"{path} is not what its sources give{FirstDifference(path, file.Text)}. Change the source and run `{mendingCommand}`."));
        }

        findings.AddRange(LeftOver(folder, files, isGenerated)
            .Select(f => new Finding(f, $"{Path.Combine(folder, f)} has no source any more. Run `{mendingCommand}`.")));
        return findings;
    }

    /// <summary>Writes what differs and deletes what is left over.</summary>
    /// <param name="folder">The folder of the generated files.</param>
    /// <param name="files">What the sources give.</param>
    /// <param name="isGenerated">Tells which files of the folder belong to the generator; all when left out.</param>
    /// <returns>Number of files written or deleted.</returns>
    public static int Write(string folder, IReadOnlyList<GeneratedFile> files, Func<string, bool>? isGenerated = null)
    {
        var changed = 0;
        foreach (var file in files)
        {
            var path = Path.Combine(folder, file.Path);
            if (File.Exists(path) && Normal(File.ReadAllText(path)) == file.Text) continue;
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, file.Text);
            changed++;
        }

        foreach (var file in LeftOver(folder, files, isGenerated).ToList())
        {
            File.Delete(Path.Combine(folder, file));
            changed++;
        }

        return changed;
    }

    private static IEnumerable<string> LeftOver(string folder, IReadOnlyList<GeneratedFile> files, Func<string, bool>? isGenerated)
    {
        if (!Directory.Exists(folder)) return [];
        var wanted = files.Select(f => f.Path).ToHashSet(StringComparer.Ordinal);
        return Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Select(f => Path.GetRelativePath(folder, f).Replace('\\', '/'))
            .Where(f => !wanted.Contains(f) && (isGenerated is null || isGenerated(f)))
            .Order(StringComparer.Ordinal);
    }

    private static string FirstDifference(string path, string expected)
    {
        var there = Normal(File.ReadAllText(path)).Split('\n');
        var wanted = expected.Split('\n');
        var line = Enumerable.Range(0, Math.Min(there.Length, wanted.Length))
            .FirstOrDefault(i => there[i] != wanted[i], Math.Min(there.Length, wanted.Length));
        return $" (from line {line + 1})";
    }

    // A checkout on Windows may have other line ends.
    private static string Normal(string text) => text.Replace("\r\n", "\n", StringComparison.Ordinal);
}
