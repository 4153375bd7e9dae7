using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Reflection;
using Xunit;

namespace OmniChannel.LocalDataverse.Tests.Documentation;

/// <summary>The list of documented behaviours and the tests that name them.</summary>
public sealed class DocumentedListTests
{
    private static readonly List<(int Number, string Behaviour, string Page, string KeptBy)> List = Read();

    private static readonly ILookup<int, (string Behaviour, string Class)> Tests = Found().ToLookup(t => t.Number, t => (t.Behaviour, t.Class));

    [Fact]
    public void Numbers_go_from_one_without_a_gap_and_each_names_its_page()
    {
        Assert.Equal(Enumerable.Range(1, List.Count), List.Select(l => l.Number));
        Assert.True(List.Count >= 31);
        Assert.All(List, line => Assert.NotEmpty(line.Page));
    }

    [Fact]
    public void Tests_name_only_numbers_of_the_list()
    {
        Assert.Empty(Tests.Select(t => t.Key).Except(List.Select(l => l.Number)));
    }

    [Fact]
    public void Every_behaviour_that_is_built_has_the_tests_that_the_list_names_in_its_own_words()
    {
        foreach (var (number, behaviour, _, keptBy) in List)
        {
            if (keptBy.StartsWith("not built: ", StringComparison.Ordinal))
            {
                Assert.False(Tests.Contains(number), $"{number} has a test but is listed as not built.");
                continue;
            }

            Assert.True(Tests.Contains(number), $"{number} has no test: {behaviour}");
            Assert.All(Tests[number], test => Assert.Equal($"{number} {behaviour}", $"{number} {test.Behaviour}"));
            var classes = Tests[number].Select(t => t.Class).Distinct().Order(StringComparer.Ordinal);
            Assert.Equal($"{number} {string.Join(", ", classes)}", $"{number} {keptBy}");
        }
    }

    private static List<(int, string, string, string)> Read()
    {
        var lines = new List<(int, string, string, string)>();
        foreach (var line in File.ReadLines(Path.Combine(AppContext.BaseDirectory, "platform-behaviour.md")))
        {
            var cells = line.Split('|', StringSplitOptions.TrimEntries);
            if (cells.Length == 6 && int.TryParse(cells[1], CultureInfo.InvariantCulture, out var number)) lines.Add((number, cells[2], cells[3], cells[4]));
        }

        return lines;
    }

    private static IEnumerable<(int Number, string Behaviour, string Class)> Found() =>
        from type in typeof(DocumentedListTests).Assembly.GetTypes()
        from method in type.GetMethods()
        from attribute in method.GetCustomAttributes<DocumentedAttribute>()
        select (attribute.Number, attribute.Behaviour, type.Name);
}
