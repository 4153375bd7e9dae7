using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using Xunit;

namespace OmniChannel.Architecture.Tests;

/// <summary>What every file keeps to.</summary>
public sealed partial class SourceTests
{
    private static readonly string[] Folders = ["plugins", "workflows", "tools", "tests"];

    [Fact]
    public void No_file_that_people_wrote_is_longer_than_400_lines()
    {
        var files = Folders.SelectMany(Repository.Code).Where(file => file.Lines.Length > 400).Select(file => $"{file.Path}: {file.Lines.Length} lines");
        Assert.Empty(files);
    }

    [Fact]
    public void No_method_is_longer_than_60_lines()
    {
        var methods = new[] { "plugins", "workflows", "tools" }.SelectMany(Repository.Code).SelectMany(file => LongMethods(file.Lines, 60).Select(method => $"{file.Path}: {method}"));
        Assert.Empty(methods);
    }

    [Fact]
    public void Nothing_is_left_half_done()
    {
        string[] left = ["TO" + "DO", "FIX" + "ME", "HA" + "CK:", "NotImplemented" + "Exception"];
        Assert.Empty(Lines(Folders, line => left.Any(word => line.Contains(word, StringComparison.Ordinal))));
    }

    [Fact]
    public void No_test_is_switched_off() => Assert.Empty(Lines(["tests"], line => Skipped().IsMatch(line)));

    [Fact]
    public void What_ships_asks_no_machine_for_the_time() =>
        Assert.Empty(Lines(["plugins", "workflows"], line => Clock().IsMatch(line)));

    [Fact]
    public void What_ships_stops_no_loop_by_looking_at_the_depth() =>
        Assert.Empty(Lines(["plugins", "workflows"], line => line.Contains(".Depth", StringComparison.Ordinal)));

    [Fact]
    public void Everything_is_caught_only_at_the_boundaries_of_the_process()
    {
        string[] boundaries =
        [
            "plugins/OmniChannel.Dataverse/Runtime/", "workflows/OmniChannel.Workflows/", "tools/OmniChannel.Cli/Commands/ErrorBoundary.cs", "tools/Viewer/Hosting/ErrorBoundary.cs",
            "tools/LocalDataverse/Pipeline/", "tools/LocalDataverse/Async/",
        ];
        var catches = new[] { "plugins", "workflows", "tools" }.SelectMany(Repository.Code)
            .Where(file => !boundaries.Any(boundary => file.Path.StartsWith(boundary, StringComparison.Ordinal)))
            .SelectMany(file => Swallowing(file.Lines).Select(line => $"{file.Path}:{line}"));
        Assert.Empty(catches);
    }

    // Cleaning up and throwing on is no catching.
    private static IEnumerable<int> Swallowing(string[] lines) =>
        Enumerable.Range(0, lines.Length).Where(index => CatchAll().IsMatch(lines[index]) && !lines.Skip(index + 1).TakeWhile(line => line.Trim() != "}").Any(line => Throws().IsMatch(line)))
            .Select(index => index + 1);

    [Fact]
    public void No_error_is_swallowed() => Assert.Empty(Lines(Folders, line => EmptyCatch().IsMatch(line)));

    // Members stand four columns in, which the style of the project keeps; a member that is assigned is a table, no method.
    private static IEnumerable<string> LongMethods(string[] lines, int limit)
    {
        var start = 0;
        for (var index = 1; index < lines.Length; index++)
        {
            if (lines[index] == "    {") start = index;
            if (!lines[index].StartsWith("    }", StringComparison.Ordinal) || start == 0) continue;
            var head = lines[start - 1];
            if (index - start - 1 > limit && !TypeOrTable().IsMatch(head)) yield return $"{head.Trim()} has {index - start - 1} lines";
            start = 0;
        }
    }

    [GeneratedRegex(@"\b(class|struct|record|enum|interface)\b|=\s*(new\b.*)?$")]
    private static partial Regex TypeOrTable();

    private static IEnumerable<string> Lines(IEnumerable<string> folders, Func<string, bool> wrong) =>
        folders.SelectMany(Repository.Code).SelectMany(file => file.Lines.Select((line, index) => (file.Path, Number: index + 1, Text: line)))
            .Where(line => wrong(line.Text)).Select(line => $"{line.Path}:{line.Number}: {line.Text.Trim()}");

    [GeneratedRegex(@"Skip\s*=\s*""")]
    private static partial Regex Skipped();

    [GeneratedRegex(@"DateTime(Offset)?\.(Utc)?(Now|Today)")]
    private static partial Regex Clock();

    [GeneratedRegex(@"catch\s*(\(Exception\b[^)]*\))?\s*(\{.*)?$")]
    private static partial Regex CatchAll();

    [GeneratedRegex(@"^\s*throw\b")]
    private static partial Regex Throws();

    [GeneratedRegex(@"catch[^{]*\{\s*\}")]
    private static partial Regex EmptyCatch();
}
