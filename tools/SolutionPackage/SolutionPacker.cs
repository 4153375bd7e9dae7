using System;
using System.Collections.Generic;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Xml.Linq;
using OmniChannel.SolutionPackage.Folder;
using OmniChannel.SolutionPackage.Packing;

namespace OmniChannel.SolutionPackage;

/// <summary>Packs a solution folder into the zip that Dataverse imports. The same sources give the same bytes.</summary>
public static class SolutionPacker
{
    private static readonly XNamespace Types = "http://schemas.openxmlformats.org/package/2006/content-types";

    // The first moment a zip can state; a real one would make every package another.
    private static readonly DateTimeOffset Moment = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>Packs a folder.</summary>
    /// <param name="folder">The folder that holds Other/Solution.xml.</param>
    /// <param name="managed">True for the package customers install, false for the one developers open.</param>
    /// <param name="target">Takes the zip; it is left open.</param>
    /// <param name="built">Files made by a build (path within the folder, or file name alone → path on disk); they win over the folder's map.xml.</param>
    /// <exception cref="SolutionFormatException">The folder is not a solution, or a file it describes is not there.</exception>
    public static void Pack(string folder, bool managed, Stream target, IReadOnlyDictionary<string, string>? built = null)
    {
        var content = FolderAssembler.Assemble(folder, managed, built, out var missing);
        if (missing.Count > 0)
        {
            throw new SolutionFormatException(
                $"The package needs {string.Join(", ", missing.Take(5))}{(missing.Count > 5 ? $" and {missing.Count - 5} more" : "")}, which no build has made. " +
                "Build plug-ins, workflow activities and web resources first, or name the files in map.xml.", missing[0]);
        }

        Write(content, target);
    }

    internal static void Write(PackageContent content, Stream target)
    {
        var entries = new List<(string Name, byte[] Bytes)>
        {
            (SolutionZip.ContentTypesName, XmlWriting.Bytes(ContentTypes(content.Parts.Keys), declaration: true)),
            (SolutionZip.ManifestName, XmlWriting.Bytes(content.Manifest)),
            (SolutionZip.CustomizationsName, XmlWriting.Bytes(content.Customizations)),
        };
        entries.AddRange(content.Parts.OrderBy(p => p.Key, StringComparer.Ordinal).Select(p => (p.Key, p.Value)));
        // A stream that cannot seek would make the zip write its sizes elsewhere.
        using var buffer = new MemoryStream();
        using (var zip = new ZipArchive(buffer, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, bytes) in entries)
            {
                var entry = zip.CreateEntry(name, CompressionLevel.SmallestSize);
                entry.LastWriteTime = Moment;
                using var stream = entry.Open();
                stream.Write(bytes);
            }
        }

        buffer.Position = 0;
        buffer.CopyTo(target);
    }

    private static XElement ContentTypes(IEnumerable<string> parts)
    {
        const string binary = "application/octet-stream";
        var names = parts.Order(StringComparer.Ordinal).ToList();
        var extensions = names.Select(Extension).Append("xml").Where(e => e.Length > 0)
            .Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);
        return new XElement(
            Types + "Types",
            extensions.Select(e => new XElement(Types + "Default", new XAttribute("Extension", e), new XAttribute("ContentType", binary))),
            names.Where(n => Extension(n).Length == 0)
                .Select(n => new XElement(Types + "Override", new XAttribute("PartName", "/" + n), new XAttribute("ContentType", binary))));
    }

    private static string Extension(string name) => Path.GetExtension(name).TrimStart('.').ToLowerInvariant();
}
