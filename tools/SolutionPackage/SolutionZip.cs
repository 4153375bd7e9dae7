using System;
using System.Collections.Generic;
using System.IO;
using System.IO.Compression;
using System.Linq;
using OmniChannel.SolutionPackage.Model;
using OmniChannel.SolutionPackage.Reading;

namespace OmniChannel.SolutionPackage;

/// <summary>Reads solution zips, our own and those of others.</summary>
public static class SolutionZip
{
    internal const string ManifestName = "solution.xml";
    internal const string CustomizationsName = "customizations.xml";
    internal const string ContentTypesName = "[Content_Types].xml";

    // Dataverse takes solutions up to 95 MB; what unpacks to more than this is not one.
    private const long MaxUnpackedBytes = 512L << 20;
    private const int MaxEntries = 20_000;

    /// <summary>Reads a solution zip.</summary>
    /// <param name="stream">The zip; it is left open.</param>
    /// <returns>What the solution carries; what this model does not know is in its notes.</returns>
    /// <exception cref="SolutionFormatException">The stream is not a zip, not a solution, or not well-formed.</exception>
    public static Solution Read(Stream stream) => SolutionReader.Read(ReadContent(stream));

    /// <summary>Reads a solution zip from a file.</summary>
    /// <param name="path">The file.</param>
    /// <returns>What the solution carries; what this model does not know is in its notes.</returns>
    /// <exception cref="SolutionFormatException">The file is missing, not a zip, not a solution, or not well-formed.</exception>
    public static Solution Read(string path)
    {
        if (!File.Exists(path)) throw new SolutionFormatException($"There is no file {path}. Name a solution zip.", path);
        using var stream = File.OpenRead(path);
        return Read(stream);
    }

    internal static PackageContent ReadContent(Stream stream, long maxBytes = MaxUnpackedBytes)
    {
        var parts = ReadEntries(stream, maxBytes);
        return new PackageContent(Document(parts, ManifestName), Document(parts, CustomizationsName), parts);
    }

    private static System.Xml.Linq.XDocument Document(Dictionary<string, byte[]> parts, string name)
    {
        if (!parts.Remove(name, out var bytes))
        {
            var nested = parts.Keys.FirstOrDefault(k => k.EndsWith("/" + name, StringComparison.OrdinalIgnoreCase));
            throw new SolutionFormatException(
                nested is null
                    ? $"The zip has no {name} at its root, so it is not a Dataverse solution. Choose the zip that an export or `pack` wrote, not one of source files."
                    : $"The zip has {nested} inside a folder; a solution has {name} at its root. Zip the content of the folder, not the folder.",
                name);
        }

        return XmlReading.Parse(bytes, name);
    }

    private static Dictionary<string, byte[]> ReadEntries(Stream stream, long maxBytes)
    {
        var parts = new Dictionary<string, byte[]>(StringComparer.Ordinal);
        try
        {
            using var zip = new ZipArchive(stream, ZipArchiveMode.Read, leaveOpen: true);
            if (zip.Entries.Count > MaxEntries)
                throw new SolutionFormatException($"The zip has {zip.Entries.Count} entries; more than {MaxEntries} is not a solution.");
            var left = maxBytes;
            foreach (var entry in zip.Entries.Where(e => !e.FullName.EndsWith('/')))
            {
                Refuse(entry.FullName);
                var bytes = Unpack(entry, left, maxBytes);
                left -= bytes.Length;
                if (!parts.TryAdd(entry.FullName, bytes))
                    throw new SolutionFormatException($"The zip has two entries named {entry.FullName}. Pack it again.", entry.FullName);
            }
        }
        catch (InvalidDataException e)
        {
            throw new SolutionFormatException(
                "The file is not a zip or is damaged, so no solution can be read from it. Export or pack the solution again.",
                e);
        }

        return parts;
    }

    private static void Refuse(string name)
    {
        if (name.Length == 0 || name[0] == '/' || name.Contains('\\', StringComparison.Ordinal) || name.Contains(':', StringComparison.Ordinal) ||
            name.Split('/').Any(s => s is ".." or "." or ""))
        {
            throw new SolutionFormatException(
                $"The zip has an entry named '{name}', which points outside the package. It is refused; do not import it anywhere.",
                name);
        }
    }

    private static byte[] Unpack(ZipArchiveEntry entry, long left, long maxBytes)
    {
        using var source = entry.Open();
        using var target = new MemoryStream();
        var buffer = new byte[81_920];
        int read;
        // The length in the directory may lie, so what comes out is counted.
        while ((read = source.Read(buffer, 0, buffer.Length)) > 0)
        {
            if (target.Length + read > left)
            {
                throw new SolutionFormatException(
                    $"The zip unpacks to more than {maxBytes >> 20} MB (at {entry.FullName}). It is refused; no solution is that large.", entry.FullName);
            }

            target.Write(buffer, 0, read);
        }

        return target.ToArray();
    }
}
