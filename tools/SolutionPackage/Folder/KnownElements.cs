using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Xml.Linq;
using OmniChannel.SolutionPackage.Reading;

namespace OmniChannel.SolutionPackage.Folder;

/// <summary>Refuses elements that Dataverse does not know: a slip of the pen would be a setting that silently has no effect, or an import that fails.</summary>
internal static class KnownElements
{
    private const string Resource = "OmniChannel.SolutionPackage.Folder.KnownElements.txt";

    // What is below these has names of its own, some of them the same.
    private static readonly HashSet<string> Opaque = new(StringComparer.Ordinal)
    {
        "fetchxml", "layoutxml", "columnsetxml", "datadescription", "presentationdescription", "RibbonDiffXml", "SiteMap", "controlDescriptions", "parameters", "AppModuleRoleMaps",
    };

    private static readonly Dictionary<string, HashSet<string>> Children = Load();

    /// <summary>Refuses the first unknown element below another.</summary>
    /// <exception cref="SolutionFormatException">There is one; the message names it and its place.</exception>
    public static void Refuse(XElement parent)
    {
        if (Opaque.Contains(parent.Name.LocalName)) return;
        var known = Children.GetValueOrDefault(parent.Name.LocalName);
        foreach (var child in parent.Elements())
        {
            if (known is not null && !known.Contains(child.Name.LocalName))
                throw XmlReading.Malformed(
                    child,
                    $"Dataverse knows no <{child.Name.LocalName}> in <{parent.Name.LocalName}>{Hint(child.Name.LocalName, known)}. Mend or remove it.");
            Refuse(child);
        }
    }

    private static string Hint(string name, HashSet<string> known) =>
        known.FirstOrDefault(k => string.Equals(k, name, StringComparison.OrdinalIgnoreCase)) is { } other ? $"; it knows <{other}>" : "";

    private static Dictionary<string, HashSet<string>> Load()
    {
        using var stream = typeof(KnownElements).Assembly.GetManifestResourceStream(Resource)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Where(l => l[0] != '#')
            .Select(l => l.Split(':'))
            .ToDictionary(p => p[0], p => p[1].Split(' ', StringSplitOptions.RemoveEmptyEntries)
                .ToHashSet(StringComparer.Ordinal), StringComparer.Ordinal);
    }
}
