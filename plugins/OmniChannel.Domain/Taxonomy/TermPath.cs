using System;

namespace OmniChannel.Domain.Taxonomy;

/// <summary>
/// The place of a term in the tree: the codes from the root, each closed by a slash, with a slash in front
/// ("/C01/C01.252/"). So "is it under ..." is a plain starts-with, in memory as in a query.
/// </summary>
public static class TermPath
{
    /// <summary>Stands around every code; no code may contain it.</summary>
    public const char Separator = '/';

    /// <summary>What the column omni_path holds.</summary>
    public const int MaximumLength = 850;

    /// <summary>The path of a term under a parent.</summary>
    /// <param name="parentPath">Path of the parent, or nothing for a facet.</param>
    /// <param name="code">Code of the term.</param>
    public static string Of(string? parentPath, string code) =>
        string.IsNullOrEmpty(parentPath) ? Separator + code + Separator : parentPath + code + Separator;

    /// <summary>Whether a path is the ancestor itself or lies below it.</summary>
    public static bool IsWithin(string path, string ancestorPath) => path.StartsWith(ancestorPath, StringComparison.Ordinal);

    /// <summary>Number of codes in the path; a facet has depth 1.</summary>
    public static int Depth(string path)
    {
        var depth = -1;
        foreach (var character in path)
            if (character == Separator)
                depth++;
        return Math.Max(depth, 0);
    }

    /// <summary>Code of the facet the path begins with.</summary>
    public static string Facet(string path)
    {
        var end = path.IndexOf(Separator, 1);
        return end < 0 ? path.Trim(Separator) : path.Substring(1, end - 1);
    }
}
