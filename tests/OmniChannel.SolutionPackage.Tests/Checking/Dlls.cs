using System;
using System.IO;
using Mono.Cecil;

namespace OmniChannel.SolutionPackage.Tests.Checking;

/// <summary>Dlls made on the spot.</summary>
internal static class Dlls
{
    /// <summary>A dll with one public class for each name; its full name is returned beside it.</summary>
    public static (string FullName, byte[] Bytes) Create(string name, bool signed, params string[] types)
    {
        var identity = new AssemblyNameDefinition(name, new Version(1, 0, 0, 0));
        if (signed) identity.PublicKey = typeof(object).Assembly.GetName().GetPublicKey();
        using var assembly = AssemblyDefinition.CreateAssembly(identity, name, ModuleKind.Dll);
        foreach (var type in types)
        {
            var dot = type.LastIndexOf('.');
            assembly.MainModule.Types.Add(new TypeDefinition(
                type[..dot], type[(dot + 1)..], TypeAttributes.Public | TypeAttributes.Class, assembly.MainModule.TypeSystem.Object));
        }

        using var stream = new MemoryStream();
        assembly.Write(stream);
        return (assembly.FullName, stream.ToArray());
    }
}
