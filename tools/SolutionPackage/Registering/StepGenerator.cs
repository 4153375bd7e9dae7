using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Xml.Linq;
using OmniChannel.SolutionPackage.Generating;
using OmniChannel.SolutionPackage.Packing;
using OmniChannel.SolutionPackage.Reading;

namespace OmniChannel.SolutionPackage.Registering;

/// <summary>
/// Writes the registrations of a solution folder (assemblies, plug-in types, steps, images, and who carries out which custom API)
/// from the attributes of the built dlls, where they have their one home.
/// </summary>
public static class StepGenerator
{
    private const string ManifestPath = "Other/Solution.xml";

    /// <summary>Generates the files of the solution folder that follow from the dlls.</summary>
    /// <param name="folder">The folder that holds Other/Solution.xml.</param>
    /// <param name="assemblies">Paths of the built net462 dlls.</param>
    /// <returns>The files, with paths below the folder.</returns>
    /// <exception cref="SolutionFormatException">A dll or a file that is to be changed is missing or malformed.</exception>
    public static IReadOnlyList<GeneratedFile> Generate(string folder, IReadOnlyList<string> assemblies)
    {
        var scanned = assemblies.Select(AssemblyScanner.Scan).OrderBy(a => a.Name, StringComparer.Ordinal).ToList();
        var files = new List<GeneratedFile>();
        foreach (var assembly in scanned)
        {
            files.Add(File($"{assembly.Folder}{assembly.FileName}.data.xml", RegistrationXml.Assembly(assembly)));
            files.AddRange(assembly.Types.SelectMany(t => t.Steps).Select(s =>
                File($"SdkMessageProcessingSteps/{{{s.Id:D}}}.xml", RegistrationXml.Step(s, assembly))));
        }

        files.AddRange(CustomApis(folder, scanned));
        files.Add(File(ManifestPath, Manifest(Read(folder, ManifestPath), scanned)));
        var twice = files.GroupBy(f => f.Path, StringComparer.OrdinalIgnoreCase).FirstOrDefault(g => g.Count() > 1);
        if (twice is not null)
            throw new SolutionFormatException(
                $"{twice.Key} would be written twice: two registrations are the same. Remove one of the attributes.",
                twice.Key);
        return [.. files.OrderBy(f => f.Path, StringComparer.Ordinal)];
    }

    /// <summary>Tells whether a file of the solution folder is written by this generator alone, so that one without a source is left over.</summary>
    /// <param name="path">Path below the folder, with forward slashes.</param>
    /// <returns>True for data files of assemblies and for steps.</returns>
    public static bool Owns(string path) =>
        path.StartsWith("SdkMessageProcessingSteps/", StringComparison.Ordinal) ||
        (path.StartsWith("PluginAssemblies/", StringComparison.Ordinal) && path.EndsWith(".data.xml", StringComparison.Ordinal));

    /// <summary>Where the dlls lie, in the form that reading and packing a folder take: name in the folder → path on disk.</summary>
    /// <param name="assemblies">Paths of the built net462 dlls.</param>
    /// <returns>One entry for each dll.</returns>
    public static IReadOnlyDictionary<string, string> Built(IReadOnlyList<string> assemblies) =>
        assemblies.ToDictionary(a => AssemblyScanner.Scan(a) is var s ? s.Folder + s.FileName : "", a => a, StringComparer.Ordinal);

    /// <summary>Public plug-ins and activities that no attribute registers.</summary>
    /// <param name="assemblies">Paths of the built net462 dlls.</param>
    /// <returns>One finding for each class.</returns>
    public static IReadOnlyList<Finding> Unregistered(IReadOnlyList<string> assemblies) =>
        [.. assemblies.SelectMany(AssemblyScanner.Unregistered)
            .Select(t => new Finding(
                t,
                $"{t} is a public plug-in or activity that no attribute registers, so it never runs. Add [Step], [CustomApi] or [Activity], or make it internal."))];

    private static GeneratedFile File(string path, XElement root) => new(path, XmlWriting.FileText(root));

    private static XElement Read(string folder, string path)
    {
        var file = Path.Combine(folder, path);
        if (!System.IO.File.Exists(file)) throw new SolutionFormatException($"There is no {file}. Without it the folder is not a solution.", path);
        return XmlReading.Parse(System.IO.File.ReadAllBytes(file), path).Root!;
    }

    private static IEnumerable<GeneratedFile> CustomApis(string folder, IReadOnlyList<RegisteredAssembly> assemblies)
    {
        var root = Path.Combine(folder, "customapis");
        if (!Directory.Exists(root)) yield break;
        var implementers = assemblies.SelectMany(a => a.Types).Where(t => t.CustomApi is not null)
            .GroupBy(t => t.CustomApi!, StringComparer.OrdinalIgnoreCase).ToDictionary(g => g.Key, g => g.First(), StringComparer.OrdinalIgnoreCase);
        foreach (var api in Directory.EnumerateDirectories(root).Select(d => Path.GetFileName(d)!).Order(StringComparer.Ordinal))
        {
            var path = $"customapis/{api}/customapi.xml";
            var xml = Read(folder, path);
            var link = new XElement("plugintypeid");
            if (implementers.TryGetValue(api, out var type)) link.Add(new XElement("plugintypeid", type.Id.ToString("D")));
            if (xml.Element("plugintypeid") is { } old) old.ReplaceWith(link);
            else xml.Add(link);
            yield return File(path, xml);
        }
    }

    private static XElement Manifest(XElement root, IReadOnlyList<RegisteredAssembly> assemblies)
    {
        var components = root.Element("SolutionManifest")?.Element("RootComponents") ??
            throw XmlReading.Malformed(root, "the manifest has no <RootComponents>. Add it.");
        components.Elements().Where(c => (string?)c.Attribute("type") is "91" or "92").Remove();
        var added = assemblies.Select(a => RegistrationXml.Root(91, a.Id, a.FullName))
            .Concat(assemblies.SelectMany(a => a.Types).SelectMany(t => t.Steps).OrderBy(s => s.Id.ToString("D"), StringComparer.Ordinal)
                .Select(s => RegistrationXml.Root(92, s.Id, schemaName: null)));
        components.Add(added);
        return root;
    }
}
