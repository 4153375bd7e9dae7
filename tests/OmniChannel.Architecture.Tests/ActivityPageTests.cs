using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using Mono.Cecil;
using Xunit;

namespace OmniChannel.Architecture.Tests;

/// <summary>The page for administrators says of the activities what the dll says to the process designer.</summary>
public sealed class ActivityPageTests
{
    private const string Page = "tools/docs/processes.md";
    private const string Begin = "<!-- activities of the dll: begin -->\n";
    private const string End = "<!-- activities of the dll: end -->\n";

    [Fact]
    public void The_page_lists_every_argument_of_every_activity()
    {
        var text = File.ReadAllText(Path.Combine(Repository.Root, Page)).ReplaceLineEndings("\n");
        var begin = text.IndexOf(Begin, StringComparison.Ordinal) + Begin.Length;
        Assert.Equal(Expected(), text[begin..text.IndexOf(End, StringComparison.Ordinal)]);
    }

    [Fact]
    public void Activities_stand_under_one_name_and_every_argument_has_a_label()
    {
        using var assembly = Read();
        Assert.NotEmpty(Activities(assembly));
        Assert.All(Activities(assembly), type =>
        {
            Assert.Equal("OmniChannel", Value(type, "ActivityAttribute", 1));
            var arguments = type.Properties.Where(IsArgument).ToList();
            Assert.NotEmpty(arguments);
            Assert.All(arguments, property => Assert.False(string.IsNullOrWhiteSpace(Label(property)), type.Name + "." + property.Name));
            // A look-up without a table cannot be chosen in the designer.
            Assert.All(arguments.Where(property => Type(property).StartsWith("look-up", StringComparison.Ordinal)), property => Assert.NotEqual("look-up of ", Type(property)));
        });
    }

    private static string Expected()
    {
        using var assembly = Read();
        var page = new StringBuilder("\n");
        foreach (var type in Activities(assembly).OrderBy(type => Value(type, "ActivityAttribute", 0), StringComparer.Ordinal))
        {
            page.Append("### ").Append(Value(type, "ActivityAttribute", 0)).Append("\n\n| argument | | type | |\n|---|---|---|---|\n");
            foreach (var property in type.Properties.Where(IsArgument).OrderBy(property => IsInput(property) ? 0 : 1))
            {
                var required = property.CustomAttributes.Any(attribute => attribute.AttributeType.Name == "RequiredArgumentAttribute");
                page.Append("| ").Append(Label(property)).Append(" | ").Append(IsInput(property) ? "in" : "out").Append(" | ").Append(Type(property)).Append(" | ").Append(required ? "required" : "").Append(" |\n");
            }
            page.Append('\n');
        }
        return page.ToString().Replace(" |  |\n", " | |\n", StringComparison.Ordinal);
    }

    private static AssemblyDefinition Read() => AssemblyDefinition.ReadAssembly(Path.Combine(AppContext.BaseDirectory, "ship", "OmniChannel.Workflows.dll"));

    private static IEnumerable<TypeDefinition> Activities(AssemblyDefinition assembly) =>
        assembly.MainModule.Types.Where(type => !type.IsAbstract && type.CustomAttributes.Any(attribute => attribute.AttributeType.Name == "ActivityAttribute"));

    private static bool IsArgument(PropertyDefinition property) => property.PropertyType.Name is "InArgument`1" or "OutArgument`1" or "InOutArgument`1";

    private static bool IsInput(PropertyDefinition property) => property.PropertyType.Name == "InArgument`1";

    private static string? Label(PropertyDefinition property) => Value(property, IsInput(property) ? "InputAttribute" : "OutputAttribute", 0);

    private static string Type(PropertyDefinition property) => ((GenericInstanceType)property.PropertyType).GenericArguments[0].Name switch
    {
        "EntityReference" => "look-up of " + Value(property, "ReferenceTargetAttribute", 0),
        "Boolean" => "yes/no",
        "Int32" => "whole number",
        "Decimal" => "decimal number",
        "DateTime" => "date and time",
        "String" => "text",
        var other => throw new InvalidOperationException(other + " is no type of the process designer"),
    };

    private static string? Value(ICustomAttributeProvider member, string attribute, int argument) =>
        member.CustomAttributes.SingleOrDefault(given => given.AttributeType.Name == attribute)?.ConstructorArguments[argument].Value as string;
}
