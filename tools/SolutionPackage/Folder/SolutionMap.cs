using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using OmniChannel.SolutionPackage.Reading;

namespace OmniChannel.SolutionPackage.Folder;

/// <summary>
/// Where files lie that the folder of a solution refers to and does not hold, because a build makes them: the mapping file that
/// SolutionPackager and <c>pac solution pack --map</c> read. Relative paths count from the folder of the mapping file.
/// </summary>
internal sealed class SolutionMap
{
    private readonly List<Rule> rules = [];
    private readonly string folder;

    private SolutionMap(string folder) => this.folder = folder;

    /// <summary>Reads the mapping file; a folder without one maps nothing.</summary>
    public static SolutionMap Load(string path)
    {
        var map = new SolutionMap(Path.GetDirectoryName(Path.GetFullPath(path))!);
        if (!File.Exists(path)) return map;
        var root = XmlReading.Parse(File.ReadAllBytes(path), Path.GetFileName(path)).Root!;
        foreach (var e in root.Elements())
        {
            if (e.Name.LocalName is not ("FileToFile" or "FileToPath" or "Folder"))
                throw XmlReading.Malformed(e, $"<{e.Name.LocalName}> is not a mapping. Use FileToFile, FileToPath or Folder.");
            map.rules.Add(new Rule(
                e.Name.LocalName, Normal(XmlReading.RequiredAttribute(e, "map")), Normal(XmlReading.RequiredAttribute(e, "to"))));
        }

        return map;
    }

    /// <summary>The file that stands for a path of the folder, or null when nothing maps it or the file is not there yet.</summary>
    /// <param name="path">Path within the folder, with forward slashes.</param>
    public string? Find(string path) => rules.Select(r => Find(r, path)).OfType<string>().FirstOrDefault();

    private string? Find(Rule rule, string path)
    {
        if (rule.Kind == "Folder")
        {
            return path.StartsWith(rule.Map.TrimEnd('/') + "/", StringComparison.OrdinalIgnoreCase)
                ? Existing(Path.Combine(folder, rule.To, path[(rule.Map.TrimEnd('/').Length + 1)..]))
                : null;
        }

        var match = Pattern(rule.Map).Match(path);
        if (!match.Success) return null;
        var name = path[(path.LastIndexOf('/') + 1)..];
        if (rule.Kind == "FileToFile") return Newest(rule.To);
        var deep = match.Groups["deep"].Value.Trim('/');
        var inner = rule.To.EndsWith("/**", StringComparison.Ordinal) ? rule.To[..^3] : rule.To.TrimEnd('/');
        if (!inner.Contains("**", StringComparison.Ordinal) && Existing(Path.Combine(folder, inner, deep, name)) is { } direct) return direct;
        return rule.To.Contains("**", StringComparison.Ordinal) ? Newest(rule.To.TrimEnd('/') + "/" + name) : null;
    }

    private static string? Existing(string path) => File.Exists(path) ? Path.GetFullPath(path) : null;

    private string? Newest(string to)
    {
        if (!to.Contains("**", StringComparison.Ordinal)) return Existing(Path.Combine(folder, to));
        var start = Path.GetFullPath(Path.Combine(folder, to[..to.IndexOf("**", StringComparison.Ordinal)]));
        if (!Directory.Exists(start)) return null;
        var pattern = Pattern(Normal(start).TrimEnd('/') + "/" + to[to.IndexOf("**", StringComparison.Ordinal)..]);
        return Directory.EnumerateFiles(start, Path.GetFileName(to), SearchOption.AllDirectories)
            .Where(f => pattern.IsMatch(Normal(f)))
            .OrderByDescending(File.GetLastWriteTimeUtc)
            .ThenBy(f => f, StringComparer.Ordinal)
            .FirstOrDefault();
    }

    private static string Normal(string path) => Environment.ExpandEnvironmentVariables(path).Replace('\\', '/');

    private static Regex Pattern(string map)
    {
        var text = Regex.Escape(map)
            .Replace(@"\*\*/", "(?<deep>(?:.*/)?)", StringComparison.Ordinal)
            .Replace(@"\*\.\*", "[^/]*", StringComparison.Ordinal)
            .Replace(@"\*", "[^/]*", StringComparison.Ordinal);
        // A file name alone matches in every folder.
        var anywhere = map.Contains('/', StringComparison.Ordinal) ? "" : "(?:.*/)?";
        return new Regex($"^{anywhere}{text}$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);
    }

    private sealed record Rule(string Kind, string Map, string To);
}
