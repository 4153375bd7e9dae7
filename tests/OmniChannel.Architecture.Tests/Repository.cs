using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace OmniChannel.Architecture.Tests;

/// <summary>The files of the repository.</summary>
internal static class Repository
{
    private static readonly string[] NotOurs = ["bin", "obj", ".git", "node_modules", "dist", "out", "artifacts", "TestResults"];

    public static string Root { get; } = Find();

    /// <summary>Files below <paramref name="folder"/> with their path from the root, build output left out.</summary>
    public static IEnumerable<SourceFile> Files(string folder, string pattern) =>
        Walk(new DirectoryInfo(Path.Combine(Root, folder)), pattern).Select(file => new SourceFile(Path.GetRelativePath(Root, file.FullName).Replace('\\', '/'), file.FullName));

    /// <summary>C# that people wrote.</summary>
    public static IEnumerable<SourceFile> Code(string folder) =>
        Files(folder, "*.cs").Where(file => !file.Path.Contains("/Generated/", StringComparison.Ordinal) && !file.Path.EndsWith(".g.cs", StringComparison.Ordinal));

    private static IEnumerable<FileInfo> Walk(DirectoryInfo folder, string pattern) => !folder.Exists
        ? []
        : folder.EnumerateFiles(pattern).Concat(folder.EnumerateDirectories().Where(inner => !NotOurs.Contains(inner.Name)).SelectMany(inner => Walk(inner, pattern)));

    private static string Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "OmniChannel.Plugins.sln"))) folder = folder.Parent ?? throw new InvalidOperationException("not in the repository");
        return folder.FullName;
    }
}

/// <summary>A file of the repository.</summary>
internal sealed record SourceFile(string Path, string FullName)
{
    public string Text => File.ReadAllText(FullName);

    public string[] Lines => File.ReadAllLines(FullName);
}
