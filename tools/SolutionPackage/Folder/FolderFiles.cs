using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Xml.Linq;
using OmniChannel.SolutionPackage.Reading;

namespace OmniChannel.SolutionPackage.Folder;

/// <summary>The files of a solution folder. Every one has to be taken by somebody; what is left over is named in an error.</summary>
internal sealed class FolderFiles
{
    private const string MapName = "map.xml";

    private readonly string root;
    private readonly SortedSet<string> left;
    private readonly IReadOnlyDictionary<string, string> built;
    private readonly SolutionMap map;

    public FolderFiles(string root, IReadOnlyDictionary<string, string>? built)
    {
        if (!Directory.Exists(root))
            throw new SolutionFormatException($"There is no folder {root}. Name the folder that holds Other/Solution.xml.");
        this.root = root;
        this.built = built ?? new Dictionary<string, string>();
        map = SolutionMap.Load(Path.Combine(root, MapName));
        // Files whose name begins with a dot belong to version control and editors.
        left = new SortedSet<string>(
            Directory.EnumerateFiles(root, "*", SearchOption.AllDirectories)
                .Select(f => Path.GetRelativePath(root, f).Replace('\\', '/'))
                .Where(f => !f.Split('/').Any(s => s.StartsWith('.'))),
            StringComparer.Ordinal);
        left.Remove(MapName);
    }

    /// <summary>Entries of the zip whose file is not there, because a build has yet to make it.</summary>
    public List<string> Missing { get; } = [];

    public XElement? Optional(string path, string element) => left.Remove(path) ? Read(path, element) : null;

    public XElement Mandatory(string path, string element) =>
        Optional(path, element) ?? throw new SolutionFormatException($"There is no {path} in {root}. Without it the folder is not a solution.", path);

    /// <summary>Takes all files below a folder whose name ends in a suffix and which are not the managed twin of another.</summary>
    public List<string> Take(string folder, string suffix)
    {
        var taken = left.Where(f => f.StartsWith(folder, StringComparison.Ordinal) && f.EndsWith(suffix, StringComparison.OrdinalIgnoreCase))
            .ToList();
        foreach (var file in taken) left.Remove(file);
        return taken;
    }

    public List<string> Folders(string folder) =>
        [.. left.Where(f => f.StartsWith(folder, StringComparison.Ordinal) && f.IndexOf('/', folder.Length) > 0)
            .Select(f => f[..(f.IndexOf('/', folder.Length) + 1)]).Distinct(StringComparer.Ordinal)];

    public XElement Read(string path, string element)
    {
        var found = XmlReading.Parse(File.ReadAllBytes(Path.Combine(root, path)), path).Root!;
        if (found.Name.LocalName != element)
            throw XmlReading.Malformed(found, $"the root is <{found.Name.LocalName}>; this folder holds <{element}>. Move the file or mend it.");
        KnownElements.Refuse(found);
        return found;
    }

    public byte[] Bytes(string path) => File.ReadAllBytes(Path.Combine(root, path));

    /// <summary>The bytes of a file that a data file describes: from the build, from the mapping or from the folder itself; empty when it is nowhere.</summary>
    public byte[]? Content(string path)
    {
        left.Remove(path);
        var name = path[(path.LastIndexOf('/') + 1)..];
        var file = built.GetValueOrDefault(path) ?? built.GetValueOrDefault(name) ?? map.Find(path) ?? Path.Combine(root, path);
        if (File.Exists(file)) return File.ReadAllBytes(file);
        Missing.Add(path);
        return null;
    }

    public void RefuseLeftOvers()
    {
        if (left.Count == 0) return;
        var names = string.Join(", ", left.Take(5)) + (left.Count > 5 ? $" and {left.Count - 5} more" : "");
        throw new SolutionFormatException(
            $"The solution folder has files that no part of a solution is made of: {names}. Remove them, or move them to the folder their kind belongs to.", left.Min);
    }
}
