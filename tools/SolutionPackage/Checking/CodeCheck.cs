using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Mono.Cecil;
using OmniChannel.SolutionPackage.Model;

namespace OmniChannel.SolutionPackage.Checking;

/// <summary>Rules of the solution checker for plug-ins, read from the instructions of the dlls.</summary>
internal sealed class CodeCheck : ISolutionCheck
{
    public IEnumerable<Finding> Check(Solution solution, KnownNames known) =>
        solution.PluginAssemblies.Where(a => !a.Content.IsEmpty).SelectMany(Assembly);

    private static List<Finding> Assembly(PluginAssembly assembly)
    {
        try
        {
            using var definition = AssemblyDefinition.ReadAssembly(new MemoryStream(assembly.Content.ToArray()));
            var types = definition.MainModule.GetTypes().ToList();
            return [.. types.SelectMany(Calls).Concat(types.SelectMany(State)).Distinct()];
        }
        catch (BadImageFormatException)
        {
            // The check of the assembly itself says so.
            return [];
        }
    }

    private static IEnumerable<Finding> Calls(TypeDefinition type)
    {
        foreach (var method in type.Methods.Where(method => method.HasBody))
        {
            foreach (var what in method.Body.Instructions.Select(CodeRules.Wrong).OfType<string>())
                yield return Wrong(type, method, what);
            if (CodeRules.KeepsConnection(method))
                yield return Wrong(type, method, "keeps the connection to another server open after the answer (il-turn-off-keepalive)");
        }
    }

    private static Finding Wrong(TypeDefinition type, MethodDefinition method, string what) =>
        new(type.FullName, $"{type.FullName}.{method.Name} {what}. Do it another way.");

    /// <summary>One plug-in object serves many requests at once, so what it keeps must not change.</summary>
    private static IEnumerable<Finding> State(TypeDefinition type) =>
        from owner in Bases(type)
        where Bases(type).Any(IsPlugin)
        from field in owner.Fields
        where !field.IsInitOnly && !field.IsLiteral
        select new Finding(
            owner.FullName,
            $"{owner.FullName} is a plug-in that keeps {field.Name} between requests, which run side by side. Make it readonly or local.");

    private static bool IsPlugin(TypeDefinition type) => type.Interfaces.Any(i => i.InterfaceType.FullName == "Microsoft.Xrm.Sdk.IPlugin");

    private static IEnumerable<TypeDefinition> Bases(TypeDefinition type)
    {
        for (var current = type; current is not null; current = current.BaseType?.GetElementType() as TypeDefinition) yield return current;
    }
}
