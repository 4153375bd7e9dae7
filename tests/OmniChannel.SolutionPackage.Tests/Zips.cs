using System.Collections.Generic;
using System.IO;
using System.IO.Compression;
using System.Text;

namespace OmniChannel.SolutionPackage.Tests;

/// <summary>Builds zips entry by entry, broken ones too.</summary>
internal static class Zips
{
    public static MemoryStream Of(params (string Name, string Text)[] entries)
    {
        var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, text) in entries)
            {
                using var entry = zip.CreateEntry(name).Open();
                entry.Write(Encoding.UTF8.GetBytes(text));
            }
        }

        stream.Position = 0;
        return stream;
    }

    public static MemoryStream Solution(string customizations, string? manifest = null, params (string Name, string Text)[] more)
    {
        var entries = new List<(string, string)>
        {
            ("[Content_Types].xml", "<Types/>"), ("solution.xml", manifest ?? SampleXml.Manifest()), ("customizations.xml", customizations),
        };
        entries.AddRange(more);
        return Of([.. entries]);
    }
}
