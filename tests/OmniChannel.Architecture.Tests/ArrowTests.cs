using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Xml.Linq;
using Xunit;

namespace OmniChannel.Architecture.Tests;

/// <summary>Arrows point one way: entry points to use cases to rules, and nothing that ships sees a tool.</summary>
public sealed class ArrowTests
{
    private static readonly Dictionary<string, string[]> Allowed = new(StringComparer.Ordinal)
    {
        ["plugins/OmniChannel.Domain/OmniChannel.Domain.csproj"] = [],
        ["plugins/OmniChannel.Dataverse/OmniChannel.Dataverse.csproj"] = ["OmniChannel.Domain"],
        ["plugins/OmniChannel.Plugins/OmniChannel.Plugins.csproj"] = ["OmniChannel.Dataverse", "OmniChannel.Domain"],
        ["workflows/OmniChannel.Workflows/OmniChannel.Workflows.csproj"] = ["OmniChannel.Dataverse", "OmniChannel.Domain"],
    };

    public static TheoryData<string> ShippedProjects => [.. Allowed.Keys];

    [Theory]
    [MemberData(nameof(ShippedProjects))]
    public void A_project_that_ships_refers_only_to_what_lies_below_it(string project)
    {
        var references = XDocument.Load(Path.Combine(Repository.Root, project)).Descendants("ProjectReference")
            .Select(reference => Path.GetFileNameWithoutExtension(reference.Attribute("Include")!.Value.Replace('\\', '/')));
        Assert.Empty(references.Except(Allowed[project]));
    }

    [Theory]
    [MemberData(nameof(ShippedProjects))]
    public void A_project_that_ships_uses_no_package_but_the_reference_assemblies(string project)
    {
        var packages = XDocument.Load(Path.Combine(Repository.Root, project)).Descendants("PackageReference").Select(package => package.Attribute("Include")!.Value);
        Assert.Empty(packages);
    }

    [Fact]
    public void The_rules_know_nothing_of_the_platform()
    {
        string[] foreign = ["Microsoft.Xrm", "Microsoft.Crm", "System.IO", "System.Net", "System.ServiceModel", "System.Threading.Tasks"];
        var uses = Repository.Code("plugins/OmniChannel.Domain")
            .SelectMany(file => file.Lines.Where(line => foreign.Any(name => line.Contains("using " + name, StringComparison.Ordinal))).Select(line => $"{file.Path}: {line.Trim()}"));
        Assert.Empty(uses);
    }

    [Fact]
    public void Nothing_that_ships_names_a_tool()
    {
        string[] tools = ["OmniChannel.LocalDataverse", "OmniChannel.SolutionPackage", "OmniChannel.Cli"];
        var uses = Repository.Code("plugins").Concat(Repository.Code("workflows"))
            .SelectMany(file => file.Lines.Where(line => tools.Any(name => line.Contains("using " + name, StringComparison.Ordinal))).Select(line => $"{file.Path}: {line.Trim()}"));
        Assert.Empty(uses);
    }

    [Fact]
    public void Registration_cards_hold_no_logic()
    {
        const int card = 40;
        var long_cards = Repository.Code("plugins/OmniChannel.Plugins").Where(file => file.Lines.Length > card).Select(file => $"{file.Path}: {file.Lines.Length} lines");
        Assert.Empty(long_cards);
    }
}
