using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Mono.Cecil;
using OmniChannel.SolutionPackage.Model;

namespace OmniChannel.SolutionPackage.Checking;

/// <summary>The dlls are the ones the registrations speak of, and the sandbox takes them.</summary>
internal sealed class AssemblyCheck : ISolutionCheck
{
    private const int MaxBytes = 16 << 20;

    public IEnumerable<Finding> Check(Solution solution, KnownNames known) =>
        solution.PluginAssemblies.SelectMany(a => Registration(a).Concat(a.Content.IsEmpty ? [] : Content(a)));

    private static IEnumerable<Finding> Registration(PluginAssembly assembly)
    {
        if (assembly.Content.IsEmpty) yield return Wrong(assembly, $"has no dll ({assembly.FileName} is missing)", "Build the plug-ins");
        if (assembly.IsolationMode != 2) yield return Wrong(assembly, $"has isolation mode {assembly.IsolationMode}", "Use 2, the sandbox");
        if (assembly.SourceType != 0) yield return Wrong(assembly, $"has source type {assembly.SourceType}", "Use 0, the database");
        if (assembly.Content.Length > MaxBytes) yield return Wrong(assembly, "is larger than 16 MB", "Make it smaller");
        foreach (var type in assembly.Types.Where(t => t.AssemblyQualifiedName != $"{t.TypeName}, {assembly.FullName}"))
            yield return Wrong(assembly, $"lists {type.AssemblyQualifiedName}, which is not a class of it", "Generate the registrations again");
        foreach (var twice in assembly.Types.GroupBy(t => t.TypeName, StringComparer.Ordinal).Where(g => g.Count() > 1))
            yield return Wrong(assembly, $"lists {twice.Key} twice", "Remove one");
    }

    private static IEnumerable<Finding> Content(PluginAssembly assembly)
    {
        AssemblyDefinition? definition = null;
        try
        {
            definition = AssemblyDefinition.ReadAssembly(new MemoryStream(assembly.Content.ToArray()));
        }
        catch (BadImageFormatException)
        {
            // Reported below: the file is there and is not a dll.
        }

        if (definition is null)
        {
            yield return Wrong(assembly, $"has a file {assembly.FileName} that is not a .NET assembly", "Build it again");
            yield break;
        }

        using (definition)
        {
            if (definition.FullName != assembly.FullName)
                yield return Wrong(assembly, $"is registered under that name, the dll is {definition.FullName}", "Generate the registrations again");
            if (!definition.Name.HasPublicKey) yield return Wrong(assembly, "is not signed", "Sign it: the sandbox loads signed assemblies only");
            var classes = definition.MainModule.Types.Where(t => t.IsPublic && t.IsClass && !t.IsAbstract).Select(t => t.FullName)
                .ToHashSet(StringComparer.Ordinal);
            foreach (var type in assembly.Types.Where(t => !classes.Contains(t.TypeName)))
                yield return Wrong(assembly, $"has no public class {type.TypeName}, which is registered", "Generate the registrations again");
        }
    }

    private static Finding Wrong(PluginAssembly assembly, string what, string cure) =>
        new(assembly.Name, $"Assembly {assembly.Name} {what}. {cure}.");
}
