using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Mono.Cecil;

namespace OmniChannel.SolutionPackage.Registering;

/// <summary>Reads registrations from the attributes of a built dll, without loading it.</summary>
internal static class AssemblyScanner
{
    private const string Registration = "OmniChannel.Dataverse.Registration.";
    private const string StepAttribute = Registration + "StepAttribute";
    private const string CustomApiAttribute = Registration + "CustomApiAttribute";
    private const string ActivityAttribute = Registration + "ActivityAttribute";
    private const string ImagesClass = Registration + "Images";

    /// <summary>Scans a dll.</summary>
    /// <exception cref="SolutionFormatException">The file is missing or not a .NET assembly.</exception>
    public static RegisteredAssembly Scan(string path)
    {
        if (!File.Exists(path)) throw new SolutionFormatException($"There is no {path}. Build it first (dotnet build -f net462).", path);
        try
        {
            using var assembly = AssemblyDefinition.ReadAssembly(new MemoryStream(File.ReadAllBytes(path)));
            var module = assembly.MainModule;
            var types = module.Types.Where(t => t.IsClass && t.IsPublic && !t.IsAbstract)
                .Select(t => Type(t, Alias(module, "Before", "PreImage"), Alias(module, "After", "PostImage")))
                .OfType<RegisteredType>()
                .OrderBy(t => t.TypeName, StringComparer.Ordinal);
            return new RegisteredAssembly(assembly.FullName, assembly.Name.Name, [.. types]);
        }
        catch (BadImageFormatException e)
        {
            throw new SolutionFormatException(
                $"{path} is not a .NET assembly, so no registration can be read from it. Build it again.", path,
                inner: e);
        }
    }

    /// <summary>Public plug-ins of a dll that no attribute registers: they would never run.</summary>
    public static IReadOnlyList<string> Unregistered(string path)
    {
        using var assembly = AssemblyDefinition.ReadAssembly(new MemoryStream(File.ReadAllBytes(path)));
        return [.. assembly.MainModule.Types
            .Where(t => t.IsClass && t.IsPublic && !t.IsAbstract && (Implements(t, "Microsoft.Xrm.Sdk.IPlugin") || DerivesFrom(t, "System.Activities.CodeActivity")))
            .Where(t => Type(t, "", "") is null)
            .Select(t => t.FullName)
            .Order(StringComparer.Ordinal)];
    }

    // The names of the images are constants beside the attributes; they have their home there.
    private static string Alias(ModuleDefinition module, string name, string otherwise) =>
        module.GetType(ImagesClass)?.Fields.FirstOrDefault(f => f.Name == name)?.Constant as string ?? otherwise;

    private static RegisteredType? Type(TypeDefinition type, string before, string after)
    {
        var steps = Attributes(type, StepAttribute).Select(a => Step(type.FullName, a, before, after))
            .OrderBy(s => s.Key, StringComparer.Ordinal).ToList();
        var api = Attributes(type, CustomApiAttribute).Select(a => (string)a.ConstructorArguments[0].Value).FirstOrDefault();
        var activity = Attributes(type, ActivityAttribute)
            .Select(a => ((string Name, string Group)?)((string)a.ConstructorArguments[0].Value, (string)a.ConstructorArguments[1].Value))
                .FirstOrDefault();
        return steps.Count == 0 && api is null && activity is null ? null : new RegisteredType(type.FullName, steps, api, activity);
    }

    private static IEnumerable<CustomAttribute> Attributes(TypeDefinition type, string name) =>
        type.CustomAttributes.Where(a => a.AttributeType.FullName == name);

    private static RegisteredStep Step(string typeName, CustomAttribute attribute, string before, string after)
    {
        var named = attribute.Properties.ToDictionary(p => p.Name, p => p.Argument.Value, StringComparer.Ordinal);
        var images = new[]
        {
            new RegisteredImage(before, 0, Strings(named, "PreImage")),
            new RegisteredImage(after, 1, Strings(named, "PostImage")),
        };
        return new RegisteredStep
        {
            TypeName = typeName,
            Message = (string)attribute.ConstructorArguments[0].Value,
            Table = (string?)attribute.ConstructorArguments[1].Value ?? "",
            Stage = (int)attribute.ConstructorArguments[2].Value,
            Mode = named.TryGetValue("Mode", out var mode) ? (int)mode : 0,
            Rank = named.TryGetValue("Rank", out var rank) ? (int)rank : 10,
            Description = named.GetValueOrDefault("Description") as string ?? "",
            RunAs = named.GetValueOrDefault("RunAs") as string,
            GivenId = named.GetValueOrDefault("Id") as string,
            FilteringColumns = Strings(named, "FilteringColumns"),
            Images = [.. images.Where(i => i.Columns.Count > 0)],
        };
    }

    private static IReadOnlyList<string> Strings(Dictionary<string, object> named, string name) =>
        named.GetValueOrDefault(name) is CustomAttributeArgument[] items ? [.. items.Select(i => (string)i.Value).Order(StringComparer.Ordinal)] : [];

    private static bool Implements(TypeDefinition type, string contract) =>
        Bases(type).Any(b => b.Interfaces.Any(i => i.InterfaceType.FullName == contract));

    private static bool DerivesFrom(TypeDefinition type, string name) => Bases(type).Any(b => Open(b.BaseType) == name);

    private static string? Open(TypeReference? type) => type?.GetElementType().FullName.Split('`')[0];

    /// <summary>The class and those it derives from, as far as they are in the same dll.</summary>
    private static IEnumerable<TypeDefinition> Bases(TypeDefinition type)
    {
        for (var current = type; current is not null;)
        {
            yield return current;
            var above = current.BaseType?.GetElementType();
            current = above is TypeDefinition definition ? definition : null;
        }
    }
}
