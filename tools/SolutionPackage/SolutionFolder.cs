using System.Collections.Generic;
using System.Linq;
using OmniChannel.SolutionPackage.Folder;
using OmniChannel.SolutionPackage.Model;
using OmniChannel.SolutionPackage.Reading;

namespace OmniChannel.SolutionPackage;

/// <summary>Reads the source folder of a solution: SolutionPackager layout, as <c>pac solution unpack</c> writes it.</summary>
public static class SolutionFolder
{
    /// <summary>Reads a folder into the same model as a zip. Files that a build has yet to make may be missing: their content is empty and a note says so.</summary>
    /// <param name="folder">The folder that holds Other/Solution.xml.</param>
    /// <param name="built">
    /// Files made by a build (path within the folder, or file name alone → path on disk); they win over the folder's map.xml, and that over the folder.
    /// </param>
    /// <returns>What the solution carries.</returns>
    /// <exception cref="SolutionFormatException">The folder is not a solution, has malformed XML, or has a file or element that no solution has.</exception>
    public static Solution Read(string folder, IReadOnlyDictionary<string, string>? built = null)
    {
        var content = FolderAssembler.Assemble(folder, managed: false, built, out var missing);
        var solution = SolutionReader.Read(content);
        return solution with { Notes = [.. solution.Notes, .. missing.Select(m => $"{m} is described and not there; build it first.")] };
    }
}
